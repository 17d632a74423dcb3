import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  idOf,
  items,
  STORY_REQUEST,
  waitFor,
  type HubClient,
  type OperationView,
  type ParkedKeyView,
  type Selection,
} from '@tracepost/client';
import { CASE_EVENTS } from '@tracepost/contracts';
import { KafkaBroker, PostgresBroker, type Broker } from '@tracepost/messaging';
import { listed, raw } from './hub.js';
import type { KillableHub } from './killable-hub.js';

/** References that begin with it make the database of tracing refuse the trace: a fault that no repetition mends. */
const POISON = 'POISON';
const MANY = 30;
const CAUSE = '23514';
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

const CONSTRAINT = 'trace_request_reference_ck';
const BREAK = `alter table tracing.trace_request add constraint ${CONSTRAINT}
  check (request->>'reference' not like '${POISON}%') not valid`;
const MEND = `alter table tracing.trace_request drop constraint if exists ${CONSTRAINT}`;
/** Each trace takes two seconds to be taken in, so that a redrive of many is seen under way, by several processes too. */
const SLOW = `create function tracing.linger() returns trigger language plpgsql as
  $$ begin perform pg_sleep(2); return new; end $$;
  create trigger linger before insert on tracing.trace_request for each row execute function tracing.linger()`;
const FAST = 'drop trigger linger on tracing.trace_request; drop function tracing.linger()';

/** What operations teams do when messages get stuck, against a whole hub whose database really refuses them. */
export const operationsOfWholeHub = (killable: KillableHub): void => {
  let br: HubClient;
  let operator: HubClient;
  const sql = (text: string): Promise<unknown[]> => killable.sql(text);

  beforeAll(() => {
    br = killable.point('br-cp');
    operator = killable.point('hub-operator');
  });

  const submit = async (reference: string): Promise<string> =>
    idOf((await br.post('/v1/trace-requests', { ...STORY_REQUEST, reference })).body);
  const stateOf = async (id: string): Promise<string | undefined> => {
    const { status, body } = await raw(br, 'GET', `/v1/traces/${id}`);
    return status === 200 ? String(body['state']) : undefined;
  };
  const isActive = (id: string) =>
    waitFor(`trace ${id}`, async () => ((await stateOf(id)) === 'ACTIVE' ? true : undefined));
  const parked = (): Promise<ParkedKeyView[]> => listed(items(operator, '/v1/ops/parked-keys'));
  const areParked = (ids: readonly string[]) =>
    waitFor(`parked keys ${ids.join()}`, async () => {
      const keys = (await parked()).map(({ key }) => key);
      return ids.every((id) => keys.includes(id)) ? true : undefined;
    });
  const act = async (
    kind: 'redrives' | 'discards',
    select: Selection,
    reason = 'the table was mended',
  ): Promise<OperationView> => (await operator.post(`/v1/ops/${kind}`, { select, reason })).body;
  const progress = async (id: string): Promise<OperationView> =>
    (await operator.get('/v1/ops/redrives/{id}', { path: { id } })).body;
  const ended = ({ id }: OperationView): Promise<OperationView> =>
    waitFor('the end of the operation', async () => {
      const now = await progress(id);
      return now.state === 'RUNNING' ? undefined : now;
    });
  /** The traces that an act of the operator has touched, by the log. */
  const touchedBy = async (action: string): Promise<ReadonlySet<string>> => {
    const entries = await listed(items(killable.point('hub-auditor'), '/v1/audit-entries'));
    const acts = entries.filter((entry) => entry.action === action && entry.client === 'hub-operator');
    return new Set(acts.flatMap((entry) => entry.traceIds));
  };
  const isLogged = (action: string, traceIds: readonly string[]) =>
    waitFor(`${action} in the log`, async () => {
      const touched = await touchedBy(action);
      return traceIds.every((id) => touched.has(id)) ? true : undefined;
    });

  describe('a trace that one service cannot take in', () => {
    let stuck: string;

    it('parks its key and what follows it; no other trace waits', async () => {
      await sql(BREAK);
      stuck = await submit(`${POISON}-1`);
      await areParked([stuck]);
      await isActive(await submit('HEALTHY-1'));
      const request = { ...STORY_REQUEST, reference: `${POISON}-1` };
      const reason = 'lab restored the serial';
      await br.post('/v1/trace-requests/{id}/corrections', { reason, request }, { path: { id: stuck } });
      await waitFor('the correction behind it', async () =>
        (await parked()).find(({ key, waiting }) => key === stuck && waiting === 2),
      );
    });

    it('is seen in the flows, among the parked keys and by its cause, all services in one answer', async () => {
      const { body } = await operator.get('/v1/ops/flows');
      expect(new Set(body.flows.map(({ service }) => service)).size).toBe(6);
      expect(body.flows.filter(({ parkedKeys }) => (parkedKeys ?? 0) > 0)).toEqual([
        expect.objectContaining({ service: 'tracing', topic: CASE_EVENTS, parkedKeys: 1 }),
      ]);
      expect(await parked()).toEqual([
        expect.objectContaining({
          service: 'tracing',
          topic: CASE_EVENTS,
          consumer: 'tracing',
          key: stuck,
          cause: CAUSE,
          waiting: 2,
        }),
      ]);
      expect(await listed(items(operator, '/v1/ops/causes'))).toEqual([
        expect.objectContaining({ service: 'tracing', cause: CAUSE, waiting: 1 }),
      ]);
    });

    it('stays parked when it is redriven before it is mended', async () => {
      expect(await ended(await act('redrives', { cause: CAUSE }))).toMatchObject({
        state: 'DONE',
        total: 1,
        done: 0,
        failed: 1,
      });
      expect(await parked()).toHaveLength(1);
      expect(await stateOf(stuck)).toBeUndefined();
    });

    it('goes on in order when it is redriven after it', async () => {
      await sql(MEND);
      const [trouble] = await parked();
      expect(await ended(await act('redrives', { ids: [trouble?.id ?? ''] }))).toMatchObject({
        state: 'DONE',
        total: 1,
        done: 1,
        failed: 0,
      });
      await isActive(stuck);
      const { body } = await br.get('/v1/traces/{id}', { path: { id: stuck } });
      expect(body.requestVersion).toBe(2);
      expect(await parked()).toEqual([]);
    });

    it('left the acts of the operator in the log', async () => {
      await isLogged('ops.redrives', [stuck]);
    });
  });

  describe('a discard', () => {
    it('drops the message at fault, with a reason, and is logged', async () => {
      await sql(BREAK);
      const stuck = await submit(`${POISON}-2`);
      await areParked([stuck]);
      await sql(MEND);
      const [trouble] = await parked();
      const operation = await act(
        'discards',
        { ids: [trouble?.id ?? ''] },
        'a test of the desk, agreed with Brazil',
      );
      expect(await ended(operation)).toMatchObject({ state: 'DONE', total: 1 });
      await waitFor('an empty list', async () => ((await parked()).length === 0 ? true : undefined));
      expect(await stateOf(stuck)).toBeUndefined();
      await isLogged('ops.discards', [stuck]);
    });

    it('without a reason is refused and touches nothing', async () => {
      const refused = await raw(operator, 'POST', '/v1/ops/discards', { select: { cause: CAUSE } });
      expect([refused.status, refused.body['errors']]).toMatchObject([422, [{ pointer: '#/reason' }]]);
    });
  });

  describe('a redrive of many', () => {
    const ids: string[] = [];

    it('tells its progress, and what is cancelled stays parked', async () => {
      await sql(BREAK);
      for (let n = 0; n < MANY; n += 1) ids.push(await submit(`${POISON}-MANY-${n}`));
      await areParked(ids);
      await sql(MEND);
      await sql(SLOW);
      const operation = await act('redrives', { cause: CAUSE });
      expect(operation).toMatchObject({ state: 'RUNNING' });
      const under = await waitFor('the first one done', async () => {
        const now = await progress(operation.id);
        return now.done > 0 ? now : undefined;
      });
      expect(under).toMatchObject({ total: MANY, failed: 0 });
      const { body: cancelled } = await operator.post('/v1/ops/redrives/{id}/cancellation', undefined, {
        path: { id: operation.id },
      });
      expect(cancelled.state).toBe('CANCELLED');
      // What was under way goes through; the others are left, and in the log.
      const left = await waitFor('what is left', async () => {
        const keys = (await parked()).map(({ key }) => key ?? '');
        const isAll = keys.length + (await progress(operation.id)).done === MANY;
        const touched = await touchedBy('ops.redrives.cancellation');
        return isAll && keys.every((key) => touched.has(key)) ? keys : undefined;
      });
      expect(left.length).toBeGreaterThan(0);
      expect(left.filter((key) => !ids.includes(key))).toEqual([]);
    });

    it('goes on after a kill in the middle, each trace once', async () => {
      const operation = await act('redrives', { cause: CAUSE });
      await killable.killAndRevive('tracing');
      await sql(FAST);
      expect(await ended(operation)).toMatchObject({ state: 'DONE', failed: 0 });
      for (const id of ids) await isActive(id);
      const rows = await sql(
        `select trace_id from tracing.trace_request where request->>'reference' like '${POISON}-MANY-%'`,
      );
      expect(rows).toHaveLength(ids.length);
    });
  });

  describe('two redrives of one cause at the same moment', () => {
    it('share the work: each key goes on once', async () => {
      await sql(BREAK);
      const ids: string[] = [];
      for (let n = 0; n < 8; n += 1) ids.push(await submit(`${POISON}-TWICE-${n}`));
      await areParked(ids);
      await sql(MEND);
      const twice = await Promise.all([act('redrives', { cause: CAUSE }), act('redrives', { cause: CAUSE })]);
      const ends = await Promise.all(twice.map(ended));
      const sum = (count: 'total' | 'done' | 'failed'): number =>
        ends.reduce((all, end) => all + end[count], 0);
      expect([sum('total'), sum('done'), sum('failed')]).toEqual([ids.length, ids.length, 0]);
      for (const id of ids) await isActive(id);
      expect(await parked()).toEqual([]);
    });
  });

  describe('a message that nobody can read', () => {
    let broker: Broker;
    const connection = () => ({ connectionString: killable.hub.databaseUrl() });

    beforeAll(() => {
      broker =
        killable.hub.kafkaBrokers.length > 0
          ? new KafkaBroker({ brokers: killable.hub.kafkaBrokers, clientId: 'a-stranger', logger: SILENT })
          : new PostgresBroker({ connection: connection(), logger: SILENT });
    });
    afterAll(() => broker?.close());

    const letters = () => listed(items(operator, '/v1/ops/dead-letters'));

    it('is a dead letter of each consumer at once, without its content, and can be discarded', async () => {
      const key = randomUUID();
      const secret = 'Armeria Guarani';
      await broker.publish([
        { id: randomUUID(), topic: CASE_EVENTS, key, headers: {}, body: Buffer.from(`{"holder":"${secret}`) },
      ]);
      const found = await waitFor('the dead letters', async () => {
        const now = (await letters()).filter((letter) => letter.key === key);
        const services = new Set(now.map(({ service }) => service));
        return ['audit', 'intake', 'notification', 'routing', 'tracing'].every((one) => services.has(one))
          ? now
          : undefined;
      });
      expect(JSON.stringify(found)).not.toContain(secret);
      for (const letter of found) {
        expect(letter.cause).toBe('UNREADABLE_MESSAGE');
        expect(letter.position).toMatch(/^\d+$/);
      }
      await isActive(await submit('HEALTHY-2'));
      const select = { ids: found.map(({ id }) => id) };
      expect(await ended(await act('redrives', select))).toMatchObject({ failed: found.length });
      expect(await ended(await act('discards', select, 'sent by a stranger'))).toMatchObject({
        state: 'DONE',
      });
      expect(await letters()).toEqual([]);
    });
  });
};
