import { describe, expect, it, jest } from '@jest/globals';
import { OffsetClock } from '@tracepost/persistence';
import { createLogger } from '../observability/logger.js';
import { healthOf } from '../internal/health.js';
import { idSource } from './new-id.js';
import { untilItWorks } from './retry.js';
import { Timers } from './timers.js';

const silent = createLogger('spec', 'silent');

describe('idSource', () => {
  it('makes UUIDv7 of the time that grow, also within one millisecond and when the clock steps back', () => {
    let now = 1_800_000_000_000;
    const newId = idSource(() => now);
    const ids = Array.from({ length: 5_000 }, () => newId());
    now -= 1_000;
    ids.push(newId());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(Number.parseInt(String(ids[0]).replace('-', '').slice(0, 12), 16)).toBe(1_800_000_000_000);
  });
});

describe('untilItWorks', () => {
  it('tries until it works and tells each failure in the log', async () => {
    const lines: string[] = [];
    const logger = createLogger('spec', 'info', { write: (line: string) => void lines.push(line) });
    let tries = 0;
    const work = async (): Promise<string> => {
      tries += 1;
      if (tries < 2) throw Object.assign(new Error('CANARY'), { code: 'ECONNREFUSED' });
      return 'there';
    };
    expect(await untilItWorks('opening', work, logger)).toBe('there');
    expect(lines.map((line) => (JSON.parse(line) as { cause: string; msg: string }).cause)).toEqual([
      'ECONNREFUSED',
    ]);
    expect(lines.join()).not.toContain('CANARY');
  });

  it('gives up when it is told to', async () => {
    const failing = untilItWorks(
      'opening',
      () => Promise.reject(new Error('no')),
      silent,
      AbortSignal.abort(new Error('ending')),
    );
    await expect(failing).rejects.toThrow('ending');
  });
});

describe('timers', () => {
  const at = new Date('2026-11-25T00:00:00Z');

  it('know the earliest due time of all sources and fire each at the time given', async () => {
    const timers = new Timers(new OffsetClock(), silent);
    const fired: Date[] = [];
    const source = (next: Date | null) => ({
      nextDue: () => Promise.resolve(next),
      fireDue: (due: Date) => Promise.resolve(fired.push(due)),
    });
    timers.register(source(null));
    timers.register(source(at));
    timers.register(source(new Date('2026-11-24T00:00:00Z')));
    expect(await timers.nextDue()).toEqual(new Date('2026-11-24T00:00:00Z'));
    expect(await timers.fireAt(at, () => Promise.resolve())).toBe(1 + 2 + 3);
    expect(fired).toEqual([at, at, at]);
  });

  it('fire in turns: the second waits until the first is through', async () => {
    const timers = new Timers(new OffsetClock(), silent);
    const { promise, resolve } = Promise.withResolvers<void>();
    const order: string[] = [];
    timers.register({
      nextDue: () => Promise.resolve(null),
      fireDue: async () => {
        order.push('begin');
        await promise;
        order.push('end');
        return 1;
      },
    });
    const both = Promise.all([
      timers.fireAt(at, () => Promise.resolve()),
      timers.fireAt(at, () => Promise.resolve()),
    ]);
    resolve();
    await both;
    expect(order).toEqual(['begin', 'end', 'begin', 'end']);
  });

  it('sweep once a second, and not while the clock is being moved', async () => {
    jest.useFakeTimers({ now: at });
    const clock = new OffsetClock();
    const timers = new Timers(clock, silent);
    const fired: number[] = [];
    timers.register({
      nextDue: () => Promise.resolve(null),
      fireDue: (due) => Promise.resolve(fired.push((due.getTime() - at.getTime()) / 1_000)),
    });
    timers.start();
    try {
      await jest.advanceTimersByTimeAsync(2_000);
      clock.advanceTo(100_000);
      await jest.advanceTimersByTimeAsync(4_500);
      expect(fired).toEqual([1, 2]);
      await jest.advanceTimersByTimeAsync(1_000);
      expect(fired).toEqual([1, 2, 107]);
    } finally {
      jest.useRealTimers();
      await timers.stop();
    }
  });
});

describe('the business clock', () => {
  it('is never moved back, and knows for how long it has stood still', () => {
    let real = 1_000;
    const clock = new OffsetClock(0, () => real);
    expect(clock.still).toBe(Number.POSITIVE_INFINITY);
    clock.advanceTo(500);
    real += 40;
    clock.advanceTo(300);
    expect([clock.offset, clock.now().getTime(), clock.still]).toEqual([500, 1_540, 40]);
  });
});

describe('health', () => {
  const check = (name: string, needed: boolean, ok: boolean) => ({
    name,
    needed,
    check: () => Promise.resolve(ok),
  });

  it('fails with a check that is needed and only tells the others', async () => {
    expect(await healthOf([check('a', true, true), check('b', false, false)])).toEqual({
      status: 'ok',
      checks: { a: 'ok', b: 'failing' },
    });
    expect((await healthOf([check('a', true, false)])).status).toBe('failing');
    const broken = { name: 'c', needed: true, check: () => Promise.reject(new Error('no')) };
    expect((await healthOf([broken])).status).toBe('failing');
  });
});

describe('the log', () => {
  it('holds no sealed field and no token, at any of the first levels', () => {
    const lines: string[] = [];
    const logger = createLogger('spec', 'info', { write: (line: string) => void lines.push(line) });
    const sealed = { authorization: 'CANARY', officer: { name: 'CANARY' }, a: { b: { text: 'CANARY' } } };
    logger.info({ ...sealed, list: [{ item: { note: 'CANARY' } }] }, 'told');
    logger.info({ a: { b: { c: { d: { e: { f: 'CANARY' } } } } } }, 'deep');
    logger.error({ err: Object.assign(new Error('CANARY'), { driverError: { code: '23505' } }) }, 'failed');
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toContain('CANARY');
    expect(lines[2]).toContain('23505');
  });
});
