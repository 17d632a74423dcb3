import { CLOCK_TOLERANCE, earliestToday, latestAhead, latestToday, validationNow } from '../clock.js';
import { found, type Found } from '../fault.js';
import type { Rule } from '../rule.js';
import { wrongType } from './text.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** RFC 3339 with offset. */
const INSTANT =
  /^\d{4}-\d{2}-\d{2}[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A date of the calendar: 2026-02-30 is none. */
const isDate = (value: string): boolean => {
  if (!DATE.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
const isInstant = (value: string): boolean => INSTANT.test(value) && isDate(value.slice(0, 10));

const dateWanted = 'a date as YYYY-MM-DD';
const instantWanted = 'an instant of RFC 3339 with its offset, such as 2026-11-20T14:30:00Z';
const noDate = (wanted: string): Found => found('FORMAT', 'This is no such date or time.', `Send ${wanted}.`);

const futureDate = (value: string): Found | null =>
  value > latestToday(validationNow())
    ? found('IN_FUTURE', `${value} lies after today.`, 'Send the day on which it happened.')
    : null;

const futureInstant = (value: string): Found | null =>
  Date.parse(value) > validationNow().getTime() + CLOCK_TOLERANCE
    ? found('IN_FUTURE', `${value} lies ahead.`, 'Send when it happened, and check the clock of the sender.')
    : null;

const dateRule = (name: string, further: (value: string) => Found | null): Rule => ({
  name,
  schema: { type: 'string', format: 'date' },
  check: (value) => {
    if (typeof value !== 'string') return wrongType(value, dateWanted);
    return isDate(value) ? further(value) : noDate(dateWanted);
  },
});

/** A day that has come somewhere on earth. */
export const PAST_DATE = dateRule('date', futureDate);
export const ANY_DATE = dateRule('anyDate', () => null);

/** A day from today to `days` ahead. */
export const dateAhead = (days: number): Rule =>
  dateRule(`dateAhead${days}`, (value) => {
    const now = validationNow();
    const last = latestAhead(now, days);
    return value >= earliestToday(now) && value <= last
      ? null
      : found(
          'RANGE',
          `${value} is not within ${days} days from today.`,
          `Send a date from today to ${last}.`,
        );
  });

const instantRule = (name: string, further: (value: string) => Found | null): Rule => ({
  name,
  schema: { type: 'string', format: 'date-time' },
  check: (value) => {
    if (typeof value !== 'string') return wrongType(value, instantWanted);
    return isInstant(value) ? further(value) : noDate(instantWanted);
  },
});

export const PAST_INSTANT = instantRule('instant', futureInstant);
export const ANY_INSTANT = instantRule('anyInstant', () => null);

export const PAST_DATE_OR_INSTANT: Rule = {
  name: 'dateOrInstant',
  schema: {
    anyOf: [
      { type: 'string', format: 'date' },
      { type: 'string', format: 'date-time' },
    ],
  },
  check: (value) => {
    if (typeof value !== 'string') return wrongType(value, `${dateWanted}, or ${instantWanted}`);
    if (isDate(value)) return futureDate(value);
    return isInstant(value) ? futureInstant(value) : noDate(`${dateWanted}, or ${instantWanted}`);
  },
};
