import { describe, expect, it } from '@jest/globals';
import { median, percentile } from './statistics.js';

describe('statistics of the benchmarks', () => {
  it('take the middle of rounds in any order, and the mean of the middle two', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('give percentiles by nearest rank, so that each is a value that was measured', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect([0.5, 0.9, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 90, 99, 100]);
    expect(percentile([7], 0.01)).toBe(7);
  });

  it('refuse to make a figure of nothing', () => {
    expect(() => median([])).toThrow('no median');
    expect(() => percentile([], 0.5)).toThrow('no percentile');
  });
});
