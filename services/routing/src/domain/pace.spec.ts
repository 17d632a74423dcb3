import { describe, expect, it } from '@jest/globals';
import { daysAhead, DEFAULT_PACE, dueAt, endOfDate, startOfDate, type Pace } from './pace.js';

const brazil: Pace = { ...DEFAULT_PACE, timeZone: 'America/Sao_Paulo' };
const cairo: Pace = { ...DEFAULT_PACE, timeZone: 'Africa/Cairo', weekend: ['FRI', 'SAT'] };
const vienna: Pace = { ...DEFAULT_PACE, timeZone: 'Europe/Vienna' };

describe('dueAt', () => {
  it.each([
    ['a Monday', '2026-11-23T10:00:00.000Z', '2026-11-30T10:00:00.000Z'],
    ['a Friday', '2026-11-27T10:00:00.000Z', '2026-12-04T10:00:00.000Z'],
    ['a Saturday', '2026-11-28T10:00:00.000Z', '2026-12-04T10:00:00.000Z'],
  ])('counts five working days from %s', (_day, from, due) => {
    expect(dueAt(from, { workingDays: 5 }, DEFAULT_PACE)).toBe(due);
  });

  it("skips the participant's own weekend", () => {
    expect(dueAt('2026-11-26T10:00:00.000Z', { workingDays: 1 }, cairo)).toBe('2026-11-29T10:00:00.000Z');
  });

  it("counts days in the participant's zone: late on Sunday in UTC is Sunday still in Brazil", () => {
    expect(dueAt('2026-11-23T01:00:00.000Z', { workingDays: 1 }, brazil)).toBe('2026-11-24T01:00:00.000Z');
    expect(dueAt('2026-11-23T01:00:00.000Z', { workingDays: 1 }, DEFAULT_PACE)).toBe(
      '2026-11-24T01:00:00.000Z',
    );
    expect(dueAt('2026-11-28T02:00:00.000Z', { workingDays: 1 }, brazil)).toBe('2026-12-01T02:00:00.000Z');
  });

  it('keeps the time of day when the clocks change', () => {
    expect(dueAt('2026-10-23T10:00:00.000Z', { workingDays: 1 }, vienna)).toBe('2026-10-26T11:00:00.000Z');
    expect(dueAt('2026-10-24T10:00:00.000Z', { duration: 'PT72H' }, vienna)).toBe('2026-10-27T10:00:00.000Z');
  });

  it('ends though every day is a weekend', () => {
    const never: Pace = { ...DEFAULT_PACE, weekend: ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] };
    expect(dueAt('2026-11-23T10:00:00.000Z', { workingDays: 2 }, never)).toBe('2026-11-25T10:00:00.000Z');
  });
});

describe('dates', () => {
  it("begin and end at the participant's midnight", () => {
    expect(startOfDate('2027-01-15', brazil)).toBe('2027-01-15T03:00:00.000Z');
    expect(endOfDate('2027-01-15', brazil)).toBe('2027-01-16T03:00:00.000Z');
  });

  it("are so many days ahead of the participant's today", () => {
    expect(daysAhead('2026-11-25', '2026-11-23T01:00:00.000Z', brazil)).toBe(3);
    expect(daysAhead('2026-11-22', '2026-11-23T10:00:00.000Z', brazil)).toBe(-1);
  });
});
