import { describe, expect, it } from '@jest/globals';
import { halving, retrying } from './policies.js';

const transient = Object.assign(new Error('deadlock'), { code: '40P01' });
const never = new AbortController().signal;

describe('retrying', () => {
  it('tries a transient failure once more after each delay, then gives up', async () => {
    let attempts = 0;
    const attempt = retrying<number>(
      [0, 0],
      never,
      () => undefined,
    )(() => {
      attempts += 1;
      return Promise.reject(transient);
    });
    await expect(attempt([1])).rejects.toBe(transient);
    expect(attempts).toBe(3);
  });

  it('does not try a lasting failure again', async () => {
    let attempts = 0;
    const attempt = retrying<number>(
      [0, 0],
      never,
      () => undefined,
    )(() => {
      attempts += 1;
      return Promise.reject(new Error('lasting'));
    });
    await expect(attempt([1])).rejects.toThrow('lasting');
    expect(attempts).toBe(1);
  });

  it('ends its wait when the signal aborts', async () => {
    const abort = new AbortController();
    const attempt = retrying<number>([60_000], abort.signal, () => abort.abort())(() =>
      Promise.reject(transient),
    );
    await expect(attempt([1])).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('halving', () => {
  const settle = (bad: ReadonlySet<number>, failure: Error) => {
    const done: number[] = [];
    const given: number[] = [];
    let attempts = 0;
    const retry = (delays: readonly number[]) => retrying<number>(delays, never, () => undefined);
    const run = halving<number>(retry, [0], (item) => {
      given.push(item);
      done.push(item);
      return Promise.resolve();
    })((items) => {
      attempts += 1;
      if (items.some((item) => bad.has(item))) return Promise.reject(failure);
      done.push(...items);
      return Promise.resolve();
    });
    return { run, result: () => ({ done, given, attempts }) };
  };

  it('finds the item at fault in few attempts and settles all in order', async () => {
    const items = Array.from({ length: 256 }, (_, n) => n);
    const { run, result } = settle(new Set([77]), new Error('lasting'));
    await run(items);
    expect(result()).toEqual({ done: items, given: [77], attempts: 17 });
  });

  it('spends the retries of a transient failure once, not once for each half', async () => {
    const { run, result } = settle(new Set([0, 1, 2, 3]), transient);
    await run([0, 1, 2, 3]);
    expect(result()).toEqual({ done: [0, 1, 2, 3], given: [0, 1, 2, 3], attempts: 8 });
  });
});
