const FORM =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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

/** Milliseconds as an ISO 8601 duration of days and below: `P5DT3.25S`, nothing is `PT0S`. */
export const toDuration = (ms: number): string => {
  const part = (size: number, of: number, unit: string): string => {
    const count = Math.floor(of / size);
    return count === 0 ? '' : `${count}${unit}`;
  };
  const days = part(DAY, ms, 'D');
  const seconds = (ms % MINUTE) / SECOND;
  const time =
    part(HOUR, ms % DAY, 'H') + part(MINUTE, ms % HOUR, 'M') + (seconds === 0 ? '' : `${seconds}S`);
  return days + time === '' ? 'PT0S' : `P${days}${time === '' ? '' : `T${time}`}`;
};
