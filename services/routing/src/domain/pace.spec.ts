import { describe, expect, it } from '@jest/globals';
import type { Weekday } from '@tracepost/contracts';
import fc from 'fast-check';
import { DEMO_PARTICIPANTS } from '../app/demo-participants.js';
import { DEFAULT_CLOCKS, DEFAULT_PACE, dueAt, endOfDate, spanOf, startOfDate, type Pace } from './pace.js';

const brazil: Pace = { ...DEFAULT_PACE, timeZone: 'America/Sao_Paulo' };
const cairo: Pace = { ...DEFAULT_PACE, timeZone: 'Africa/Cairo', weekend: ['FRI', 'SAT'] };
const vienna: Pace = { ...DEFAULT_PACE, timeZone: 'Europe/Vienna' };
const RUNS = Number(process.env['CLOCK_RUNS'] ?? 500);

describe('dueAt', () => {
  it.each([
    ['a Monday', '2026-11-23T10:00:00.000Z', '2026-11-30T10:00:00.000Z'],
    ['a Friday', '2026-11-27T10:00:00.000Z', '2026-12-04T10:00:00.000Z'],
    ['a Saturday', '2026-11-28T10:00:00.000Z', '2026-12-07T00:00:00.000Z'],
    ['a Sunday', '2026-11-29T23:59:59.999Z', '2026-12-07T00:00:00.000Z'],
    ['the first instant of a Monday', '2026-11-30T00:00:00.000Z', '2026-12-07T00:00:00.000Z'],
  ])('counts five working days from %s', (_day, from, due) => {
    expect(dueAt(from, { workingDays: 5 }, DEFAULT_PACE)).toBe(due);
  });

  it("skips the participant's own weekend", () => {
    expect(dueAt('2026-11-26T10:00:00.000Z', { workingDays: 1 }, cairo)).toBe('2026-11-29T10:00:00.000Z');
    expect(dueAt('2026-11-27T10:00:00.000Z', { workingDays: 1 }, cairo)).toBe('2026-11-29T22:00:00.000Z');
  });

  it("counts days in the participant's zone: late on Sunday in UTC is Sunday still in Brazil", () => {
    const from = '2026-11-30T01:00:00.000Z';
    expect(dueAt(from, { workingDays: 1 }, brazil)).toBe('2026-12-01T03:00:00.000Z');
    expect(dueAt(from, { workingDays: 1 }, DEFAULT_PACE)).toBe('2026-12-01T01:00:00.000Z');
    expect(dueAt('2026-11-28T02:00:00.000Z', { workingDays: 1 }, brazil)).toBe('2026-12-01T02:00:00.000Z');
  });

  it('keeps the time of day when the clocks change, and counts hours as they pass', () => {
    expect(dueAt('2026-10-23T10:00:00.000Z', { workingDays: 1 }, vienna)).toBe('2026-10-26T11:00:00.000Z');
    expect(dueAt('2026-10-24T10:00:00.000Z', { duration: 'PT72H' }, vienna)).toBe('2026-10-27T10:00:00.000Z');
    expect(dueAt('2026-10-24T10:00:00.000Z', { duration: 'P3D' }, vienna)).toBe('2026-10-27T11:00:00.000Z');
  });

  it('has whole days from a day off, though the first of them begins at one o’clock', () => {
    const beirut: Pace = { ...DEFAULT_PACE, timeZone: 'Asia/Beirut', weekend: ['FRI', 'SAT'] };
    // 2024-03-31 has no hour from midnight to one in Lebanon.
    expect(dueAt('2024-03-28T22:00:00.000Z', { workingDays: 1 }, beirut)).toBe('2024-03-31T21:00:00.000Z');
    expect(dueAt('2024-03-28T22:00:00.000Z', { workingDays: 0 }, beirut)).toBe('2024-03-30T22:00:00.000Z');
  });

  it('ends though every day is a weekend', () => {
    const never: Pace = { ...DEFAULT_PACE, weekend: ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] };
    expect(dueAt('2026-11-23T10:00:00.000Z', { workingDays: 2 }, never)).toBe('2026-11-25T10:00:00.000Z');
  });
});

describe('the span of a clock', () => {
  it.each([
    ['acknowledge', 'URGENT', { duration: 'PT24H' }],
    ['acknowledge', 'ROUTINE', { workingDays: 5 }],
    ['answer', 'URGENT', { duration: 'PT72H' }],
    ['answer', 'ROUTINE', { duration: 'P14D' }],
    ['information', 'URGENT', { duration: 'PT72H' }],
    ['information', 'ROUTINE', { duration: 'P14D' }],
  ] as const)('%s, %s is the default of the contract', (clock, priority, span) => {
    expect(spanOf(clock, priority, DEFAULT_PACE)).toEqual(span);
  });

  it("is the participant's own where it has one", () => {
    const clocks = { ...DEFAULT_CLOCKS, answer: { ...DEFAULT_CLOCKS.answer, urgent: { duration: 'PT8H' } } };
    expect(spanOf('answer', 'URGENT', { ...DEFAULT_PACE, clocks })).toEqual({ duration: 'PT8H' });
  });
});

describe('dates', () => {
  it("begin and end at the participant's midnight", () => {
    expect(startOfDate('2027-01-15', brazil)).toBe('2027-01-15T03:00:00.000Z');
    expect(endOfDate('2027-01-15', brazil)).toBe('2027-01-16T03:00:00.000Z');
  });

  it('have 23 or 25 hours when the clocks change', () => {
    expect(startOfDate('2027-03-28', vienna)).toBe('2027-03-27T23:00:00.000Z');
    expect(endOfDate('2027-03-28', vienna)).toBe('2027-03-28T22:00:00.000Z');
    expect(endOfDate('2026-10-25', vienna)).toBe('2026-10-25T23:00:00.000Z');
  });
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEKDAYS: readonly Weekday[] = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const wallClocks = new Map<string, Intl.DateTimeFormat>();
/** What the clock on the wall shows, as if it were UTC; by the runtime's own calendar, not by the library under test. */
const onTheWall = (instant: number, timeZone: string): number => {
  const format =
    wallClocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  wallClocks.set(timeZone, format);
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour, minute, second } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/** Working time used up hour by hour: 24 hours a working day, none on days off. */
const slowly = (wall: number, days: number, weekend: readonly Weekday[]): number => {
  const isOff = (at: number): boolean => {
    const name = WEEKDAYS[new Date(at).getUTCDay()];
    return name !== undefined && weekend.includes(name) && new Set(weekend).size < 7;
  };
  const nextDay = (at: number): number => (Math.floor(at / DAY) + 1) * DAY;
  let at = wall;
  for (let left = days * DAY; left > 0 || isOff(at);) {
    const step = isOff(at) ? nextDay(at) - at : Math.min(left, nextDay(at) - at, HOUR);
    if (!isOff(at)) left -= step;
    at += step;
  }
  return at;
};

const zones = [
  ...new Set(DEMO_PARTICIPANTS.map(({ timeZone }) => timeZone)),
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Pacific/Apia',
  'Pacific/Chatham',
];
const pace: fc.Arbitrary<Pace> = fc.record({
  timeZone: fc.constantFrom(...zones),
  weekend: fc.oneof(
    fc.constantFrom<Weekday[]>(['SAT', 'SUN'], ['FRI', 'SAT'], ['THU', 'FRI'], ['SUN'], []),
    fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 7 }),
  ),
  clocks: fc.constant(DEFAULT_CLOCKS),
});
const second = fc
  .integer({
    min: Date.parse('2024-01-01T00:00:00Z') / 1_000,
    max: Date.parse('2029-12-31T00:00:00Z') / 1_000,
  })
  .map((at) => at * 1_000);
const iso = (at: number): string => new Date(at).toISOString();
const working = (from: number, days: number, of: Pace): number =>
  Date.parse(dueAt(iso(from), { workingDays: days }, of));
/** The due time stands on a clock that was put forward over it: then it is so much later. */
const isSkipped = (due: number, wall: number, timeZone: string): boolean => onTheWall(due, timeZone) !== wall;

describe('any number of working days', () => {
  it('is as long as it takes to work them off, in every zone and with every weekend', () => {
    fc.assert(
      fc.property(second, fc.integer({ min: 0, max: 12 }), pace, (from, days, of) => {
        const due = working(from, days, of);
        const wall = slowly(onTheWall(from, of.timeZone), days, of.weekend);
        const shown = onTheWall(due, of.timeZone);
        // An hour that a day does not have comes an hour later.
        expect([wall, wall + HOUR, wall + HOUR / 2]).toContain(shown);
        if (shown !== wall) expect(onTheWall(due - HOUR, of.timeZone)).not.toBe(wall);
      }),
      { numRuns: RUNS },
    );
  });

  it('ends no earlier when it starts later, and later with more days', () => {
    fc.assert(
      fc.property(
        second,
        fc.integer({ min: 0, max: 10 * DAY }),
        fc.integer({ min: 1, max: 12 }),
        pace,
        (from, more, days, of) => {
          const [first, next] = [working(from, days, of), working(from + more, days, of)];
          const wall = slowly(onTheWall(from, of.timeZone), days, of.weekend);
          fc.pre(!isSkipped(first, wall, of.timeZone));
          expect(next).toBeGreaterThanOrEqual(first);
          expect(working(from, days + 1, of)).toBeGreaterThan(first);
          expect(first).toBeGreaterThan(from);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
