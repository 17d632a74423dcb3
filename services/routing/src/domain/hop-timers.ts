import { nextSignal, type Signal } from './clock-run.js';
import { decideHop } from './decide-hop.js';
import type { HopFact } from './hop-fact.js';
import type { Hop } from './hop.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long a hop may lie unread before the operator is told (api.md section 4). */
const UNREAD = { URGENT: 4 * HOUR, ROUTINE: 24 * HOUR } as const;
/** An answer that nobody accepts or returns is accepted by then (rule 6). */
export const IMPLIED_AFTER_DAYS = 30;

/** What falls due on a hop next; `at` in milliseconds since the epoch. */
export type Timer =
  | Signal
  | { readonly at: number; readonly kind: 'undelivered' | 'deferral-end' | 'implied-acceptance' | 'expiry' };

const timersOf = (hop: Hop, expiry: number | null): Timer[] => {
  const timers: Timer[] = [];
  const { inner } = hop;
  if (hop.state === 'DEFERRED' && inner.deferralEndsAt !== null)
    timers.push({ at: Date.parse(inner.deferralEndsAt), kind: 'deferral-end' });
  if (hop.state === 'QUEUED')
    timers.push({ at: Date.parse(hop.queuedAt) + UNREAD[hop.priority], kind: 'undelivered' });
  for (const run of inner.runs) {
    const signal = nextSignal(run);
    if (signal) timers.push(signal);
  }
  if (hop.acceptance === 'PENDING' && inner.pendingSince !== null)
    timers.push({
      at: Date.parse(inner.pendingSince) + IMPLIED_AFTER_DAYS * DAY,
      kind: 'implied-acceptance',
    });
  if (expiry !== null) timers.push({ at: expiry, kind: 'expiry' });
  return timers;
};

/** The earliest timer of a hop, or null when nothing can fall due any more. `expiry`: see `expiryOf`. */
export const nextTimer = (hop: Hop, expiry: number | null): Timer | null =>
  timersOf(hop, expiry).reduce<Timer | null>(
    (first, timer) => (first && first.at <= timer.at ? first : timer),
    null,
  );

/** The fact that a timer brings about; null when the state has overtaken it. */
const factOf = (hop: Hop, timer: Timer): HopFact | null => {
  switch (timer.kind) {
    case 'reminded':
      return { type: 'reminded', clock: timer.clock, percent: timer.percent };
    case 'overdue':
      return { type: 'overdue', clock: timer.clock };
    case 'escalated':
      return { type: 'escalated', clock: timer.clock, level: timer.level };
    case 'implied-acceptance':
      return { type: 'answer-accepted', implied: true, feedback: null };
    case 'undelivered':
    case 'deferral-end':
    case 'expiry':
      return decideHop(hop, { name: timer.kind }, false)[0] ?? null;
  }
};

export interface Fired {
  readonly fact: HopFact;
  /** Its due time. */
  readonly at: string;
}

/** What falls due next on a hop, unless that lies after `at` (milliseconds since the epoch). */
export const nextFired = (hop: Hop, expiry: number | null, at: number): Fired | null => {
  const timer = nextTimer(hop, expiry);
  const fact = timer && timer.at <= at ? factOf(hop, timer) : null;
  return timer && fact && { fact, at: new Date(timer.at).toISOString() };
};
