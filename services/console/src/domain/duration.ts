const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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
