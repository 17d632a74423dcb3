import { resumeRun, startRun, type ClockName, type ClockRun } from './clock-run.js';
import type { Hop, HopInner } from './hop.js';
import { dueAt, endOfDate, spanOf, type Paces } from './pace.js';

export const without = (hop: Hop, ...clocks: ClockName[]): ClockRun[] =>
  hop.inner.runs.filter((run) => !clocks.includes(run.clock));

export const startClock = (
  hop: Hop,
  clock: 'ACKNOWLEDGE' | 'ANSWER' | 'INFORMATION' | 'RECALL',
  at: string,
  paces: Paces,
) => {
  const pace = clock === 'INFORMATION' ? paces.requester : paces.requested;
  const name = {
    ACKNOWLEDGE: 'acknowledge',
    ANSWER: 'answer',
    INFORMATION: 'information',
    RECALL: 'acknowledge',
  } as const;
  return startRun(clock, at, dueAt(at, spanOf(name[clock], hop.priority, pace), pace));
};

/** The answer clock stands still from now on; it may stand still already. */
export const stopAnswer = (hop: Hop, at: string): Pick<HopInner, 'runs' | 'stopped'> => {
  const run = hop.inner.runs.find(({ clock }) => clock === 'ANSWER');
  return { runs: without(hop, 'ANSWER'), stopped: run ? { run, at } : hop.inner.stopped };
};

/** The answer clock goes on if it stood still; clocks other than INFORMATION go on as they are. */
export const resumeAnswer = (hop: Hop, at: string): Pick<HopInner, 'runs' | 'stopped'> => {
  const { stopped } = hop.inner;
  const runs = without(hop, 'INFORMATION');
  return { runs: stopped ? [...runs, resumeRun(stopped.run, stopped.at, at)] : runs, stopped: null };
};

/**
 * The day that the requested side named replaces the due date of its answer; null leaves everything as it is. A day that
 * is over already in its zone is due at once.
 */
export const expect = (
  hop: Hop,
  runs: readonly ClockRun[],
  expectedAt: string | null,
  at: string,
  paces: Paces,
): Pick<HopInner, 'runs' | 'expectedBy'> => {
  if (expectedAt === null) return { runs, expectedBy: hop.inner.expectedBy };
  const by = later(at, endOfDate(expectedAt, paces.requested));
  const others = runs.filter(({ clock }) => clock !== 'ANSWER');
  return { runs: [...others, startRun('ANSWER', at, by)], expectedBy: by };
};

export const later = (at: string, other: string): string => (other > at ? other : at);
