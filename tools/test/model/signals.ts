import type { ClockName, Run } from './clocks.js';

const DAY = 86_400_000;

/** What a running clock tells: at 50, 80 and 100 %, then 7 and 30 days over. */
export type Signal =
  | { readonly at: number; readonly type: 'reminded'; readonly clock: ClockName; readonly percent: 50 | 80 }
  | { readonly at: number; readonly type: 'overdue'; readonly clock: ClockName }
  | { readonly at: number; readonly type: 'escalated'; readonly clock: ClockName; readonly level: 1 | 2 };

/** What a running clock tells next: at 50, 80 and 100 %, then 7 and 30 days over. */
export const nextSignal = ({ clock, from, by, told, level }: Run): Signal | null => {
  const share = (percent: number): number => from + Math.round(((by - from) * percent) / 100);
  if (told === 0) return { at: share(50), type: 'reminded', clock, percent: 50 };
  if (told === 50) return { at: share(80), type: 'reminded', clock, percent: 80 };
  if (told === 80) return { at: by, type: 'overdue', clock };
  if (level === 2) return null;
  return level === 0
    ? { at: by + 7 * DAY, type: 'escalated', clock, level: 1 }
    : { at: by + 30 * DAY, type: 'escalated', clock, level: 2 };
};
