import { describe, expect, it } from '@jest/globals';
import { toDuration } from './duration.js';

describe('a duration', () => {
  it.each([
    [0, 'PT0S'],
    [432_000_000, 'P5D'],
    [259_200_250, 'P3DT0.25S'],
    [90_061_000, 'P1DT1H1M1S'],
    [1_800_000, 'PT30M'],
  ])('of %d ms is written %s', (ms, text) => {
    expect(toDuration(ms)).toBe(text);
  });
});
