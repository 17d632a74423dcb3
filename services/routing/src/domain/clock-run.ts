export type ClockName = 'ACKNOWLEDGE' | 'ANSWER' | 'INFORMATION' | 'RECALL';

/** A clock that runs: `reminded` and `escalation` are what it has already told. */
export interface ClockRun {
  readonly clock: ClockName;
  readonly from: string;
  readonly by: string;
  readonly reminded: 0 | 50 | 80 | 100;
  readonly escalation: 0 | 1 | 2;
}

/** What a clock tells next, and when (milliseconds since the epoch). */
export type Signal =
  | { readonly at: number; readonly kind: 'reminded'; readonly clock: ClockName; readonly percent: 50 | 80 }
  | { readonly at: number; readonly kind: 'overdue'; readonly clock: ClockName }
  | { readonly at: number; readonly kind: 'escalated'; readonly clock: ClockName; readonly level: 1 | 2 };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A resumed clock has at least this left (api.md section 4, rule 2). */
const LEAST_LEFT = 24 * HOUR;
const ESCALATE_AFTER = { 1: 7 * DAY, 2: 30 * DAY } as const;

const ms = (instant: string): number => Date.parse(instant);
const iso = (at: number): string => new Date(at).toISOString();

export const startRun = (clock: ClockName, from: string, by: string): ClockRun => ({
  clock,
  from,
  by,
  reminded: 0,
  escalation: 0,
});

/**
 * Goes on after a stop: the whole run moves by the time it stood still, so that what was left is left again, but never
 * less than 24 hours. A run that was overdue is not any more and will tell again.
 */
export const resumeRun = (run: ClockRun, stoppedAt: string, at: string): ClockRun => {
  const left = Math.max(ms(run.by) - ms(stoppedAt), LEAST_LEFT);
  const by = iso(ms(at) + left);
  const from = iso(ms(run.from) + (ms(at) - ms(stoppedAt)));
  return run.reminded === 100 ? { ...run, from: at, by, reminded: 80, escalation: 0 } : { ...run, from, by };
};

const share = (run: ClockRun, percent: number): number =>
  ms(run.from) + Math.round(((ms(run.by) - ms(run.from)) * percent) / 100);

/** What this run tells next; null once it has told everything. */
export const nextSignal = (run: ClockRun): Signal | null => {
  const { clock } = run;
  switch (run.reminded) {
    case 0:
      return { at: share(run, 50), kind: 'reminded', clock, percent: 50 };
    case 50:
      return { at: share(run, 80), kind: 'reminded', clock, percent: 80 };
    case 80:
      return { at: ms(run.by), kind: 'overdue', clock };
    case 100: {
      if (run.escalation === 2) return null;
      const level = run.escalation === 0 ? 1 : 2;
      return { at: ms(run.by) + ESCALATE_AFTER[level], kind: 'escalated', clock, level };
    }
  }
};
