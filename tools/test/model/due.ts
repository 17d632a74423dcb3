import { dateOf, endOfDate, plusDays, weekdayOf } from './zones.js';

const HOUR = 3_600_000;

/** How a participant counts time, as GET /participants shows it. */
export interface Calendar {
  readonly timeZone: string;
  readonly weekend: readonly string[];
  readonly clocks: Readonly<
    Record<'acknowledge' | 'answer' | 'information', { urgent: Span; routine: Span }>
  >;
}
type Span = { readonly duration: string } | { readonly workingDays: number };

/** When a clock that starts at `from` runs out, milliseconds since the epoch. */
export const dueAt = (from: number, span: Span, { timeZone, weekend }: Calendar): number => {
  if ('duration' in span) {
    const [, days, hours] = /^P(?:(\d+)D)?(?:T(\d+)H)?$/.exec(span.duration) ?? [];
    return plusDays(from, Number(days ?? 0), timeZone) + Number(hours ?? 0) * HOUR;
  }
  const isOff = (at: number): boolean => weekend.includes(weekdayOf(at, timeZone));
  // What starts on a day off has whole working days: it counts from the beginning of the next.
  let begin = from;
  while (isOff(begin)) begin = endOfDate(dateOf(begin, timeZone), timeZone);
  let [moved, counted] = [0, 0];
  while (counted < span.workingDays) {
    moved += 1;
    if (!isOff(plusDays(begin, moved, timeZone))) counted += 1;
  }
  return plusDays(begin, moved, timeZone);
};
