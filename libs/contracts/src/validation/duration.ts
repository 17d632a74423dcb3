import { DURATION } from './rules/text.js';

const FORM =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether the text is a duration of ISO 8601 in the form that the contract takes. */
export const isDuration = (text: string): boolean => DURATION.check(text) === null;

/** `from` plus an ISO 8601 duration, years and months by the calendar of UTC. The form is checked before. */
export const addDuration = (from: Date, duration: string): Date => {
  const [, years, months, weeks, days, hours, minutes, seconds] = (FORM.exec(duration) ?? []).map((part) =>
    Number(part ?? 0),
  );
  const end = new Date(from);
  end.setUTCFullYear(end.getUTCFullYear() + (years ?? 0), end.getUTCMonth() + (months ?? 0));
  const rest =
    ((weeks ?? 0) * 7 + (days ?? 0)) * DAY +
    (hours ?? 0) * HOUR +
    (minutes ?? 0) * MINUTE +
    (seconds ?? 0) * SECOND;
  return new Date(end.getTime() + Math.round(rest));
};
