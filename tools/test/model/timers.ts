import { idleSince, namedDay } from './clocks.js';
import { foldEvents, tell } from './events.js';
import { follows } from './consequences.js';
import type { HubWorld } from './hub-world.js';
import type { Moment } from './open-hop.js';
import { isOpen, isOver, type Hop, type Trace } from './parts.js';
import { nextSignal, type Signal } from './signals.js';
import { endTrace } from './closing.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const IDLE = 180 * DAY;

/** Something that a clock brings about at its time. */
export interface Timer {
  readonly at: number;
  readonly what: string;
  readonly fire: (moment: Moment) => void;
}

const signal = (trace: Trace, hop: Hop, next: Signal): Timer => ({
  at: next.at,
  what: `${hop.name} ${next.type}`,
  fire: ({ at }) => {
    const { type, clock } = next;
    const level = next.type === 'escalated' ? next.level : undefined;
    const escalation = Math.max(level ?? 0, ...hop.clocks.runs.map((run) => run.level));
    tell(trace, hop, `hop.${type}`, 'HUB', null, at, {
      clock,
      ...(next.type === 'reminded' && { percent: next.percent }),
      ...(level !== undefined && { level, escalation }),
    });
  },
});

const timersOf = (trace: Trace, hop: Hop): Timer[] => {
  const { clocks } = hop;
  const timer = (at: number, what: string, fire: Timer['fire']): Timer => ({
    at,
    what: `${hop.name} ${what}`,
    fire,
  });
  const say = (type: string, state: Hop['state']) => (moment: Moment) => {
    hop.state = state;
    hop.deferredUntil = null;
    hop.question = false;
    const event = tell(trace, hop, `hop.${type}`, 'HUB', null, moment.at);
    follows(trace, hop, event, [], moment);
  };
  const signals = clocks.runs.map(nextSignal).filter((next) => next !== null);
  const unread = clocks.queuedAt + (trace.terms.priority === 'URGENT' ? 4 : 24) * HOUR;
  return [
    ...(isOpen(hop) || hop.state === 'RECALLED' ? signals.map((next) => signal(trace, hop, next)) : []),
    ...(hop.state === 'QUEUED'
      ? [timer(unread, 'undeliverable', say('undeliverable', 'UNDELIVERABLE'))]
      : []),
    ...(hop.state === 'DEFERRED' && clocks.deferralEnd !== null
      ? [timer(clocks.deferralEnd, 'deferral-ended', say('deferral-ended', 'IN_PROGRESS'))]
      : []),
    ...(hop.acceptance === 'PENDING' && clocks.pendingSince !== null
      ? [timer(clocks.pendingSince + 30 * DAY, 'implied', (moment) => imply(trace, hop, moment))]
      : []),
    // A hop that falls idle with its whole case ends with the trace.
    ...(isOpen(hop) && idleSince(clocks) < idleTrace(trace)
      ? [timer(Math.max(idleSince(clocks) + IDLE, trace.activeAt), 'expired', say('expired', 'EXPIRED'))]
      : []),
  ];
};

const imply = (trace: Trace, hop: Hop, { at }: Moment): void => {
  hop.acceptance = 'IMPLIED';
  tell(trace, hop, 'hop.answer-accepted', 'HUB', null, at, { implied: true });
};

/** Since when nobody has acted in the whole case, as far as its open hops let it expire. */
const idleTrace = (trace: Trace): number =>
  Math.max(trace.activeAt, ...trace.hops.filter(isOpen).map(({ clocks }) => namedDay(clocks)));

const expiry = (trace: Trace): Timer[] =>
  isOver(trace)
    ? []
    : [
        {
          at: idleTrace(trace) + IDLE,
          what: `${trace.name} expired`,
          fire: (moment) => endTrace(trace, 'EXPIRED', null, moment),
        },
      ];

/** The earliest timer of these traces; of two at once, the first hop's. */
export const nextTimer = (traces: readonly Trace[]): (Timer & { readonly trace: Trace }) | null => {
  const all = traces.flatMap((trace) =>
    [...trace.hops.flatMap((hop) => timersOf(trace, hop)), ...expiry(trace)].map((timer) => ({
      ...timer,
      trace,
    })),
  );
  return all.reduce<(typeof all)[number] | null>(
    (first, one) => (first && first.at <= one.at ? first : one),
    null,
  );
};

/** Fires everything due by then, each at its own time; the clocks of what follows run from that time. */
export const fireTimers = (traces: readonly Trace[], to: number, world: HubWorld): void => {
  for (let timer = nextTimer(traces); timer && timer.at <= to; timer = nextTimer(traces)) {
    timer.fire({ world, at: timer.at });
    foldEvents(timer.trace, world);
  }
};
