const DAY_MS = 86_400_000;
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** The wall clock of a zone at an instant, as if it were UTC. */
const wall = (at: number, zone: string): number => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const shown = new Map(format.formatToParts(at).map(({ type, value }) => [type as string, Number(value)]));
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = PARTS.map((part) =>
    shown.get(part),
  );
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((at % 1000) + 1000) % 1000);
};

/** The instant at which a zone's wall clock shows this. */
const instant = (shown: number, zone: string): number => {
  const guess = shown - (wall(shown, zone) - shown);
  return shown - (wall(guess, zone) - guess);
};

/** The same time of day, whole days later in the zone. */
export const plusDays = (at: number, days: number, zone: string): number =>
  instant(wall(at, zone) + days * DAY_MS, zone);

/** First instant of a date (YYYY-MM-DD) in the zone. */
export const startOfDate = (date: string, zone: string): number =>
  instant(Date.parse(`${date}T00:00:00.000Z`), zone);

/** First instant after a date in the zone. */
export const endOfDate = (date: string, zone: string): number =>
  instant(Date.parse(`${date}T00:00:00.000Z`) + DAY_MS, zone);

const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;

export const weekdayOf = (at: number, zone: string): string =>
  WEEKDAYS[new Date(wall(at, zone)).getUTCDay()] ?? '';

/** The date (YYYY-MM-DD) that a zone's calendar shows. */
export const dateOf = (at: number, zone: string): string =>
  new Date(wall(at, zone)).toISOString().slice(0, 10);
