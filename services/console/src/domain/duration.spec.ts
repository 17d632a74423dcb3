import { describe, expect, it } from '@jest/globals';
import { addDuration, toDuration } from './duration.js';

describe('a duration', () => {
  it.each([
    ['P5D', '2026-01-05T00:00:00.000Z'],
    ['PT72H', '2026-01-03T00:00:00.000Z'],
    ['P1W', '2026-01-07T00:00:00.000Z'],
    ['P1M', '2026-01-31T00:00:00.000Z'],
    ['P1Y2M3DT4H5M6.5S', '2027-03-06T04:05:06.500Z'],
    ['PT0S', '2025-12-31T00:00:00.000Z'],
  ])('of %s leads from New Year’s Eve to %s', (duration, end) => {
    expect(addDuration(new Date('2025-12-31T00:00:00Z'), duration).toISOString()).toBe(end);
  });

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
