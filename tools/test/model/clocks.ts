import { dueAt, type Calendar } from './due.js';
import { endOfDate, startOfDate } from './zones.js';

export type ClockName = 'ACKNOWLEDGE' | 'ANSWER' | 'INFORMATION' | 'RECALL';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One clock that runs; instants in milliseconds since the epoch. */
export interface Run {
  readonly clock: ClockName;
  readonly from: number;
  readonly by: number;
  /** Percent that it has told. */
  readonly told: 0 | 50 | 80 | 100;
  readonly level: 0 | 1 | 2;
}

/** The clocks of one hop (api.md section 4, rule 2). */
export interface Clocks {
  readonly queuedAt: number;
  readonly runs: readonly Run[];
  /** The answer clock while it stands still. */
  readonly stopped: { readonly run: Run; readonly at: number } | null;
  /** End of the last deferral, unless it was cut short. */
  readonly deferralEnd: number | null;
  /** End of the day on which the answer was last said to come. */
  readonly expectedBy: number | null;
  readonly pendingSince: number | null;
  readonly idleSince: number;
}

/** Both sides of a hop, as GET /participants shows them. */
export interface Paces {
  readonly requester: Calendar;
  readonly requested: Calendar;
  readonly urgent: boolean;
}

export const newClocks = (at: number): Clocks => ({
  queuedAt: at,
  runs: [],
  stopped: null,
  deferralEnd: null,
  expectedBy: null,
  pendingSince: null,
  idleSince: at,
});

const start = (clock: ClockName, at: number, paces: Paces): Run => {
  const calendar = clock === 'INFORMATION' ? paces.requester : paces.requested;
  const name = clock === 'ANSWER' ? 'answer' : clock === 'INFORMATION' ? 'information' : 'acknowledge';
  const span = calendar.clocks[name][paces.urgent ? 'urgent' : 'routine'];
  return { clock, from: at, by: dueAt(at, span, calendar), told: 0, level: 0 };
};

const without = ({ runs }: Clocks, ...clocks: ClockName[]): Run[] =>
  runs.filter(({ clock }) => !clocks.includes(clock));

const stop = (clocks: Clocks, at: number): Pick<Clocks, 'runs' | 'stopped'> => {
  const run = clocks.runs.find(({ clock }) => clock === 'ANSWER');
  return { runs: without(clocks, 'ANSWER'), stopped: run ? { run, at } : clocks.stopped };
};

/** Goes on with what was left, at least 24 hours; a clock that was overdue may become so again. */
const resume = (clocks: Clocks, at: number): Pick<Clocks, 'runs' | 'stopped'> => {
  const runs = without(clocks, 'INFORMATION');
  if (!clocks.stopped) return { runs, stopped: null };
  const { run, at: since } = clocks.stopped;
  const by = at + Math.max(run.by - since, DAY);
  const resumed: Run =
    run.told === 100
      ? { ...run, from: at, by, told: 80, level: 0 }
      : { ...run, from: run.from + (at - since), by };
  return { runs: [...runs, resumed], stopped: null };
};

/** The day named replaces the due date of the answer; a day that is over already is due at once. */
const expect = (
  clocks: Clocks,
  runs: readonly Run[],
  date: string | null,
  at: number,
  { requested }: Paces,
): Pick<Clocks, 'runs' | 'expectedBy'> => {
  if (date === null) return { runs, expectedBy: clocks.expectedBy };
  const by = Math.max(at, endOfDate(date, requested.timeZone));
  const others = runs.filter(({ clock }) => clock !== 'ANSWER');
  return { runs: [...others, { clock: 'ANSWER', from: at, by, told: 0, level: 0 }], expectedBy: by };
};

const QUIET = { runs: [], stopped: null, deferralEnd: null, expectedBy: null } as const;

/** What an event says that the clocks need. */
export interface Told {
  readonly type: string;
  readonly at: number;
  readonly expectedAt?: string | null;
  readonly until?: string;
  readonly clock?: ClockName;
  readonly percent?: 50 | 80;
  readonly level?: 1 | 2;
  readonly late?: boolean;
  /** Acceptance is PENDING after it. */
  readonly pending?: boolean;
  readonly needed?: boolean;
}

const change = (clocks: Clocks, told: Told, paces: Paces): Partial<Clocks> => {
  const { at, expectedAt = null } = told;
  const zone = paces.requested.timeZone;
  switch (told.type) {
    case 'delivered':
      return { runs: [start('ACKNOWLEDGE', at, paces), start('ANSWER', at, paces)] };
    case 'acknowledged':
      return { ...expect(clocks, without(clocks, 'ACKNOWLEDGE'), expectedAt, at, paces), idleSince: at };
    case 'progress-reported': {
      const resumed = resume(clocks, at);
      const expected = expect(clocks, resumed.runs, expectedAt, at, paces);
      return { ...resumed, ...expected, deferralEnd: null, idleSince: at };
    }
    case 'information-requested': {
      const stopped = stop(clocks, at);
      const runs = [...stopped.runs, start('INFORMATION', at, paces)];
      return { ...stopped, deferralEnd: null, runs, idleSince: at };
    }
    case 'information-supplied':
      return { ...resume(clocks, at), idleSince: at };
    case 'deferred': {
      const deferralEnd = Math.max(at, startOfDate(told.until ?? '', zone));
      return { ...stop(clocks, at), deferralEnd, idleSince: at };
    }
    case 'deferral-ended':
      return resume(clocks, at);
    case 'readdressed': {
      const resumed = resume(clocks, at);
      const runs = resumed.runs.filter(({ clock }) => clock !== 'ACKNOWLEDGE');
      return {
        ...resumed,
        runs: [start('ACKNOWLEDGE', at, paces), ...runs],
        deferralEnd: null,
        idleSince: at,
      };
    }
    case 'answered':
    case 'refused':
      return told.late ? {} : { ...QUIET, pendingSince: at, idleSince: at };
    case 'answer-corrected':
      return told.pending ? { pendingSince: at } : {};
    case 'answer-accepted':
      return { pendingSince: null };
    case 'answer-returned':
      return { ...QUIET, runs: [start('ANSWER', at, paces)], pendingSince: null, idleSince: at };
    case 'request-corrected':
      return { idleSince: at };
    case 'redirected':
    case 'expired':
      return QUIET;
    case 'recalled':
      return { ...QUIET, runs: told.needed ? [start('RECALL', at, paces)] : [] };
    case 'recall-acknowledged':
      return QUIET;
    case 'reminded':
    case 'overdue':
    case 'escalated':
      return {
        runs: clocks.runs.map((run) =>
          run.clock !== told.clock
            ? run
            : told.type === 'escalated'
              ? { ...run, level: told.level ?? 1 }
              : { ...run, told: told.type === 'overdue' ? 100 : (told.percent ?? 50) },
        ),
      };
    default:
      return {};
  }
};

/** The clocks after an event of their hop. */
export const fold = (clocks: Clocks, told: Told, paces: Paces): Clocks => ({
  ...clocks,
  ...change(clocks, told, paces),
});

/** The latest day that the requested side has named; 0 for none. */
export const namedDay = ({ deferralEnd, expectedBy }: Clocks): number =>
  Math.max(deferralEnd ?? 0, expectedBy ?? 0);

/** Since when nobody has acted on a hop: a later day that was named counts. */
export const idleSince = (clocks: Clocks): number => Math.max(clocks.idleSince, namedDay(clocks));
