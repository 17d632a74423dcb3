import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tracepost/testing';
import { startConsole, type Answer, type RunningConsole } from './running-console.js';

let hub: RunningConsole;
beforeAll(async () => {
  hub = await startConsole();
});
afterAll(() => hub?.close());

const get = (path: string) => hub.call('hub-operator', 'GET', path);
const post = (path: string, body?: unknown, headers = {}) =>
  hub.call('hub-operator', 'POST', path, body, headers);
const park = async (count: number): Promise<string[]> => {
  const keys: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const key = await hub.doubles.routing.publish(new Date());
    hub.doubles.failing.add(key);
    keys.push(key);
  }
  return keys;
};
const parked = async (): Promise<{ id: string; key: string }[]> =>
  (await get('/v1/ops/parked-keys')).body.items;
const settled = (id: string): Promise<Answer> =>
  eventually(async () => {
    const answer = await get(`/v1/ops/redrives/${id}`);
    return answer.body.state !== 'RUNNING' && answer;
  });

describe('the flows', () => {
  it('cover every service in one answer', async () => {
    const { status, headers, body } = await get('/v1/ops/flows');
    expect(status).toBe(200);
    expect(headers.get('etag')).not.toBeNull();
    const services = new Set(body.flows.map(({ service }: { service: string }) => service));
    expect([...services].sort()).toEqual([
      'audit',
      'console',
      'intake',
      'notification',
      'routing',
      'tracing',
    ]);
    expect(Object.keys(body.flows[0]).sort()).toEqual(
      [
        'consumer',
        'deadLetters',
        'lag',
        'oldestUnprocessedSeconds',
        'oldestUnpublishedSeconds',
        'parkedKeys',
        'service',
        'topic',
      ].sort(),
    );
  });

  it.each(['flows', 'parked-keys', 'dead-letters', 'causes'])('%s are for operators', async (path) => {
    expect((await hub.call(null, 'GET', `/v1/ops/${path}`)).status).toBe(401);
    expect((await hub.call('br-cp', 'GET', `/v1/ops/${path}`)).status).toBe(403);
    expect((await get(`/v1/ops/${path}`)).status).toBe(200);
  });
});

describe('parked keys', () => {
  it('are shown page by page, grouped by cause, and go on after a redrive', async () => {
    const keys = await park(3);
    await eventually(async () =>
      expect((await parked()).map(({ key }) => key).sort()).toEqual([...keys].sort()),
    );
    const first = (await get('/v1/ops/parked-keys?limit=2')).body;
    const second = (await get(`/v1/ops/parked-keys?limit=2&cursor=${first.next}`)).body;
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
    expect((await get('/v1/ops/causes')).body.items).toEqual([
      expect.objectContaining({
        cause: 'FEED_REFUSES',
        kind: 'PARKED_KEY',
        service: 'notification',
        waiting: 3,
      }),
    ]);

    hub.doubles.failing.clear();
    const before = hub.doubles.feed.length;
    const { status, headers, body } = await post('/v1/ops/redrives', {
      select: { cause: 'FEED_REFUSES' },
      reason: 'The feed was mended.',
    });
    expect([status, headers.get('location')]).toEqual([202, `/v1/ops/redrives/${body.id}`]);
    expect((await settled(body.id)).body).toMatchObject({
      kind: 'REDRIVE',
      state: 'DONE',
      total: 3,
      done: 3,
      failed: 0,
    });
    expect(hub.doubles.feed.length - before).toBe(3);
    expect(await parked()).toEqual([]);
  });

  it('are redriven once for one Idempotency-Key', async () => {
    const body = { select: { cause: 'NOTHING_HAS_IT' }, reason: 'again' };
    const key = { 'idempotency-key': crypto.randomUUID() };
    const first = await post('/v1/ops/redrives', body, key);
    const second = await post('/v1/ops/redrives', body, key);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body.id).toBe(first.body.id);
    expect((await post('/v1/ops/redrives', body, { 'idempotency-key': '' })).status).toBe(400);
  });

  it('drop the message at fault when they are discarded', async () => {
    await park(1);
    const [row] = await eventually(async () => {
      const rows = await parked();
      return rows.length === 1 && rows;
    });
    const before = hub.doubles.feed.length;
    const { status, body } = await post('/v1/ops/discards', {
      select: { ids: [row?.id] },
      reason: 'A test.',
    });
    expect(status).toBe(202);
    expect((await settled(body.id)).body).toMatchObject({ kind: 'DISCARD', state: 'DONE', total: 1 });
    await eventually(async () => expect(await parked()).toEqual([]));
    expect(hub.doubles.feed.length).toBe(before);
  });

  it('stay redriven when that is cancelled too late', async () => {
    const { body } = await post('/v1/ops/redrives', { select: { cause: 'NOTHING_HAS_IT' }, reason: 'x' });
    const path = `/v1/ops/redrives/${body.id}/cancellation`;
    expect((await post(path, undefined, { 'if-match': '"stale"' })).status).toBe(412);
    const { headers } = await settled(body.id);
    const cancelled = await post(path, undefined, { 'if-match': headers.get('etag') });
    expect([cancelled.status, cancelled.body.state]).toEqual([200, 'DONE']);
    expect((await post(`/v1/ops/redrives/${crypto.randomUUID()}/cancellation`)).status).toBe(404);
  });

  it.each([
    [{ select: {}, reason: 'x' }, '#/select/ids'],
    [{ select: { ids: ['x'] }, reason: 'x' }, '#/select/ids/0'],
    [{ select: { cause: 'x' } }, '#/reason'],
    [{ select: { cause: 'x', ids: [crypto.randomUUID()] }, reason: 'x' }, '#/select/ids'],
  ])('are not touched by %j', async (body, pointer) => {
    const { status, body: problem } = await post('/v1/ops/discards', body);
    expect([status, problem.errors[0].pointer]).toEqual([422, pointer]);
  });
});
