import { DateTime, Duration } from 'luxon';
import type { ClockSpec, ClocksDoc, Priority, Weekday } from '@tracepost/contracts';

/** How a participant counts time: its clocks, its time zone, its weekend. */
export interface Pace {
  readonly timeZone: string;
  readonly weekend: readonly Weekday[];
  readonly clocks: ClocksDoc;
}

/** Paces of both sides of a hop. */
export interface Paces {
  readonly requester: Pace;
  readonly requested: Pace;
}

const WEEKDAYS: readonly Weekday[] = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

/** Clocks of api.md section 4, rule 2 and domain.md, "Lifecycle" 8. */
export const DEFAULT_CLOCKS: ClocksDoc = {
  acknowledge: { urgent: { duration: 'PT24H' }, routine: { workingDays: 5 } },
  answer: { urgent: { duration: 'PT72H' }, routine: { duration: 'P14D' } },
  information: { urgent: { duration: 'PT72H' }, routine: { duration: 'P14D' } },
};

export const DEFAULT_PACE: Pace = { timeZone: 'UTC', weekend: ['SAT', 'SUN'], clocks: DEFAULT_CLOCKS };

const isWorkingDay = (day: DateTime, pace: Pace): boolean => {
  const name = WEEKDAYS[day.weekday - 1];
  return name !== undefined && !pace.weekend.includes(name);
};

/**
 * The same time of day in the participant's zone, `days` working days later. What starts on a day off counts from the first
 * instant of the next working day: so it has whole days, and is never due before what started earlier. Its last day ends
 * with the day, not at the hour at which the first began: where clocks go forward at midnight (Beirut, Cairo) a day begins at
 * one o'clock. A weekend of seven days counts every day.
 */
const addWorkingDays = (from: DateTime, days: number, pace: Pace): DateTime => {
  const everyDay = WEEKDAYS.every((day) => pace.weekend.includes(day));
  const counts = (day: DateTime): boolean => everyDay || isWorkingDay(day, pace);
  let at = from;
  while (!counts(at)) at = at.plus({ days: 1 }).startOf('day');
  let moved = 0;
  for (let counted = 0; counted < days;) {
    moved += 1;
    if (counts(at.plus({ days: moved }))) counted += 1;
  }
  const last = at.plus({ days: moved });
  return at === from ? last : last.startOf('day');
};

const iso = (at: DateTime): string => new Date(at.toMillis()).toISOString();

/** When a clock that starts at `from` (RFC 3339) runs out. */
export const dueAt = (from: string, spec: ClockSpec, pace: Pace): string => {
  const local = DateTime.fromISO(from, { zone: pace.timeZone });
  return 'duration' in spec
    ? iso(local.plus(Duration.fromISO(spec.duration)))
    : iso(addWorkingDays(local, spec.workingDays, pace));
};

/** The clock's span for this priority. */
export const spanOf = (clock: keyof ClocksDoc, priority: Priority, pace: Pace): ClockSpec =>
  pace.clocks[clock][priority === 'URGENT' ? 'urgent' : 'routine'];

/** First instant of a date (YYYY-MM-DD) in the participant's zone: a deferral ends then. */
export const startOfDate = (date: string, pace: Pace): string =>
  iso(DateTime.fromISO(date, { zone: pace.timeZone }).startOf('day'));

/** First instant after a date in the participant's zone: an answer expected on that day is due then. */
export const endOfDate = (date: string, pace: Pace): string =>
  iso(DateTime.fromISO(date, { zone: pace.timeZone }).startOf('day').plus({ days: 1 }));
