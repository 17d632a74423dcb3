/** The business clock of the checks: the service sets it once when it starts; a test may hold it still. */
let clock = (): Date => new Date();

export const setValidationClock = (now: () => Date): void => {
  clock = now;
};

export const validationNow = (): Date => clock();

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The latest date that is today somewhere on earth (UTC+14). */
export const latestToday = (now: Date): string => day(now.getTime() + 14 * HOUR);

/** The earliest date that is today somewhere on earth (UTC-12). */
export const earliestToday = (now: Date): string => day(now.getTime() - 12 * HOUR);

/** The last date that is not more than `days` ahead, wherever the sender is. */
export const latestAhead = (now: Date, days: number): string => day(now.getTime() + 14 * HOUR + days * DAY);

/** Clocks of senders may run ahead by this many milliseconds. */
export const CLOCK_TOLERANCE = 5 * 60_000;
