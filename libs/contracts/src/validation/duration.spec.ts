import { describe, expect, it } from '@jest/globals';
import { addDuration, isDuration } from './duration.js';

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
    ['P5Y', true],
    ['5 years', false],
    ['P', false],
  ])('%s: its form is told', (text, is) => {
    expect(isDuration(text)).toBe(is);
  });
});
