import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startConsole, type RunningConsole } from './running-console.js';

const DAY = 24 * 60 * 60 * 1_000;

let hub: RunningConsole;
beforeAll(async () => {
  hub = await startConsole();
});
afterAll(() => hub?.close());

const clock = async (): Promise<{ now: string; offset: string }> =>
  (await hub.call('hub-operator', 'GET', '/v1/dev/clock')).body;
const advance = (body: object) => hub.call('hub-operator', 'POST', '/v1/dev/clock/advances', body);
const inDays = async (days: number): Promise<Date> => new Date(Date.parse((await clock()).now) + days * DAY);

/** A timer of routing that falls due then, and does not come to an end until it is released. */
const holdAt = (due: Date): { reached: Promise<void>; release: () => void } => {
  const { routing } = hub.doubles;
  const fireDue = routing.fireDue.bind(routing);
  const [reached, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  routing.due.push(due);
  routing.fireDue = async (at) => {
    if (routing.due.some((one) => one <= at)) {
      reached.resolve();
      await held.promise;
    }
    return await fireDue(at);
  };
  return { reached: reached.promise, release: held.resolve };
};

describe('the development clock', () => {
  it('stands at real time at first', async () => {
    const { now, offset } = await clock();
    expect(offset).toBe('PT0S');
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(2_000);
  });

  it('is for operators', async () => {
    expect((await hub.call(null, 'GET', '/v1/dev/clock')).status).toBe(401);
    expect((await hub.call('br-cp', 'GET', '/v1/dev/clock')).status).toBe(403);
    expect((await hub.call('br-cp', 'POST', '/v1/dev/clock/advances', { by: 'P1D' })).status).toBe(403);
  });

  it('advances by a duration when nothing is due', async () => {
    const before = await inDays(1);
    const { status, body } = await advance({ by: 'P1D' });
    expect([status, body.fired]).toEqual([200, 0]);
    expect(Date.parse(body.now) - before.getTime()).toBeLessThan(2_000);
    expect((await clock()).offset).toMatch(/^(P1D|PT23H59M5)/);
  });

  it('needs no Idempotency-Key', async () => {
    const path = '/v1/dev/clock/advances';
    const { status } = await hub.call(
      'hub-operator',
      'POST',
      path,
      { by: 'PT1S' },
      { 'idempotency-key': '' },
    );
    expect(status).toBe(200);
  });

  it('fires what is due in order across services; the events are in the feed when it answers', async () => {
    const { routing, tracing, feed } = hub.doubles;
    const [first, second, third, later] = [
      await inDays(2),
      await inDays(3),
      await inDays(4),
      await inDays(20),
    ];
    routing.due.push(third, first, later);
    tracing.due.push(second);
    const { status, body } = await advance({ to: (await inDays(10)).toISOString() });
    expect([status, body.fired]).toEqual([200, 3]);
    expect(feed).toEqual([first, second, third].map((time) => time.toISOString()));
    expect(routing.due).toEqual([later]);
  });

  it.each([
    ['back', async () => ({ to: (await inDays(-1)).toISOString() })],
    ['more than 400 days', async () => ({ by: 'P401D' })],
  ])('does not go %s', async (_how, request) => {
    const { status, body } = await advance(await request());
    expect(status).toBe(409);
    expect(body).toMatchObject({
      type: '/problems/illegal-transition',
      state: 'STANDING',
      command: 'advances',
      legal: ['advances'],
    });
  });

  it.each([[{}], [{ by: 'P1D', to: '2030-01-01T00:00:00Z' }], [{ by: '5 days' }], [{ by: 'P1D', x: 1 }]])(
    'refuses the form %j',
    async (body) => {
      expect((await advance(body)).status).toBe(422);
    },
  );

  it('takes one advance at a time', async () => {
    const due = await inDays(1);
    const { reached, release } = holdAt(due);
    const first = advance({ by: 'P2D' });
    await reached;
    const { status, body } = await advance({ by: 'P2D' });
    release();
    expect([status, body.state, body.legal]).toEqual([409, 'ADVANCING', []]);
    expect(await first).toMatchObject({ status: 200, body: { fired: 1 } });
  });

  it('that is not through in time stands where it got; the same instant again takes it there, each timer once', async () => {
    const { routing, tracing, feed } = hub.doubles;
    routing.due.splice(0);
    const [before, first, target] = [feed.length, await inDays(1), await inDays(10)];
    tracing.due.push(first);
    const second = await inDays(3);
    const { release } = holdAt(second);
    const given = hub.clockWithin(1_000).advance({ to: target.toISOString() });
    await expect(given).rejects.toMatchObject({ code: 'ADVANCE_UNFINISHED' });
    expect(Date.parse((await clock()).now)).toBeLessThan(target.getTime());
    release();
    expect((await advance({ to: target.toISOString() })).status).toBe(200);
    expect(feed.slice(before)).toEqual([first, second].map((time) => time.toISOString()));
    expect(Date.parse((await clock()).now)).toBeGreaterThanOrEqual(target.getTime());
  });
});

describe('a hub whose clock is not adjustable', () => {
  it('has no clock to advance', async () => {
    const fixed = await startConsole({ CLOCK_ADJUSTABLE: 'off' });
    try {
      expect((await fixed.call(null, 'GET', '/v1/dev/clock')).status).toBe(404);
      expect((await fixed.call('hub-operator', 'POST', '/v1/dev/clock/advances', { by: 'P1D' })).status).toBe(
        404,
      );
    } finally {
      await fixed.close();
    }
  });
});
