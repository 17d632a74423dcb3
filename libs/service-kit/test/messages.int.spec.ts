import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, freePort } from '@tracepost/testing';
import { startHub, type Answer, type RunningHub } from './running-hub.js';
import { Hooks, registered } from './thing-service.js';

const operator = { participant: 'HUB', client: 'hub-operator', requestId: 'r-1', purpose: null };

describe('a failing message handler', () => {
  let hub: RunningHub;
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub?.close());

  const internal = (method: string, path: string, body?: unknown): Promise<Answer> =>
    hub.call(null, method, `/internal/intake/${path}`, {
      headers: { 'tracepost-internal-token': hub.settings.internalToken },
      ...(body !== undefined && { body }),
    });

  it('parks the key where operators see it, and a redrive gets it through', async () => {
    const { runtime } = hub.hooks;
    if (runtime === null) throw new Error('the module was not made');
    await eventually(() => hub.hooks.heard.includes('HUB'));
    hub.hooks.messageFault = Object.assign(new Error('CANARY'), { code: 'THING_BROKEN' });
    await runtime.unitOfWork.run(async (tx) =>
      tx.emit(registered(['PY-NCB', 'COUNTRY', 'ACTIVE'], runtime), 1),
    );
    const parked = await eventually(async () => {
      const { body } = await internal('GET', 'parked-keys');
      const items = body.items as unknown as { id: string; key: string; cause: string; consumer: string }[];
      return items.length > 0 && items;
    });
    expect(parked).toEqual([
      expect.objectContaining({ key: 'PY-NCB', cause: 'THING_BROKEN', consumer: 'intake.things' }),
    ]);
    expect(hub.hooks.heard).not.toContain('PY-NCB');
    hub.hooks.messageFault = null;
    const act = { select: { cause: 'THING_BROKEN' }, reason: 'mended', actor: operator };
    const redrive = await internal('POST', 'redrives', act);
    expect(redrive.body).toMatchObject({ state: 'RUNNING', total: 1 });
    await eventually(() => hub.hooks.heard.includes('PY-NCB'));
    await eventually(
      async () =>
        String((await internal('GET', `redrives/${String(redrive.body.id)}`)).body.state) === 'DONE',
    );
    expect((await internal('GET', 'parked-keys')).body.items).toEqual([]);
    const audited = await eventually(async () => {
      const rows = await hub.sql<{ body: Buffer }>(
        `select body from broker.log where topic = 'audit.entry.commands.v1'`,
      );
      return (
        rows.length > 0 && rows.map(({ body }) => (JSON.parse(body.toString()) as { action: string }).action)
      );
    });
    expect(audited).toEqual(['ops.redrives']);
    expect(hub.log.join()).not.toContain('CANARY');
  });
});

describe('with seeded participants', () => {
  it('a service is ready only when each of its own consumers of participants has them too', async () => {
    const hooks = new Hooks();
    const held = Promise.withResolvers<void>();
    hooks.messagesHeld = held.promise;
    const hub = await startHub({ SEED_DEMO: 'on' }, hooks);
    const ready = async () => (await hub.call(null, 'GET', '/health/ready')).status;
    expect([await ready(), hooks.heard]).toEqual([503, []]);
    held.resolve();
    await eventually(async () => (await ready()) === 200);
    expect(hooks.heard).toHaveLength(5);
    await hub.close();
  });
});

describe('while Kafka is away', () => {
  let hub: RunningHub;
  beforeAll(async () => {
    hub = await startHub({ MESSAGING: 'kafka', KAFKA_BROKERS: `127.0.0.1:${await freePort()}` });
    await hub.sql(`insert into intake.participant_copy values ('BR-NCB', 1, 'COUNTRY', 'ACTIVE')`);
  });

  it('requests are accepted and wait in the outbox, the log says what is tried again, and the end is in order', async () => {
    const body = { name: 'kept' };
    const accepted = await hub.call('br-cp', 'POST', '/v1/things', {
      body,
      headers: { 'idempotency-key': 'kafka' },
    });
    expect(accepted.status).toBe(201);
    expect((await hub.call('br-cp', 'GET', `/v1/things/${String(accepted.body.id)}`)).status).toBe(200);
    const ready = await hub.call(null, 'GET', '/health/ready');
    expect(ready.status).toBe(200);
    const rows = await hub.sql<{ n: string }>('select count(*) as n from intake.outbox');
    expect(Number(rows[0]?.n)).toBe(6);
    await eventually(() =>
      hub.log.some((line) => line.includes('making the topics failed, it will be tried again')),
    );
    await hub.close();
    expect(hub.log.filter((line) => line.includes('a step of the shutdown failed'))).toEqual([]);
  });
});
