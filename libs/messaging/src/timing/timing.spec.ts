import { describe, expect, it } from '@jest/globals';
import { backoff } from './backoff.js';
import { endsWithin } from './ends-within.js';
import { Wake } from './wake.js';
import { Watchdog } from './watchdog.js';

describe('backoff', () => {
  it('doubles up to its limit', () => {
    expect([1, 2, 3, 4, 60].map((failures) => backoff(failures, 100, 700))).toEqual([
      100, 200, 400, 700, 700,
    ]);
  });
});

describe('Wake', () => {
  it('ends a wait when it rings, also when it rang before', async () => {
    const wake = new Wake();
    const waiting = wake.wait(60_000);
    wake.set();
    await waiting;
    wake.set();
    await wake.wait(60_000);
  });

  it('does not end a conditional wait while the condition does not hold', async () => {
    const wake = new Wake();
    let over = false;
    const waiting = wake.wait(60_000, { onlyUntil: () => over });
    wake.set();
    expect(await endsWithin(waiting, 5)).toBe(false);
    over = true;
    wake.set();
    await waiting;
  });
});

describe('Watchdog', () => {
  it('tells work that stands still from work that goes on and from none', () => {
    let now = 0;
    const dog = new Watchdog(60, () => now);
    dog.behind();
    now = 50;
    dog.behind();
    expect(dog.stalled()).toBe(false);
    now = 61;
    expect(dog.stalled()).toBe(true);
    dog.progress();
    expect(dog.stalled()).toBe(false);
  });
});
