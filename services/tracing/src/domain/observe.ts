import type { HopFacts, ReferralFacts, Trace } from './trace.js';

const replace = <T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] =>
  list.some((known) => known.id === item.id)
    ? list.map((known) => (known.id === item.id ? item : known))
    : [...list, item];

/** The newest state of a hop. */
export const observeHop = (trace: Trace, seen: HopFacts): Trace => ({
  ...trace,
  hops: replace(trace.hops, seen),
});

export const observeReferral = (trace: Trace, seen: ReferralFacts): Trace => ({
  ...trace,
  referrals: replace(trace.referrals, seen),
});

export const observeStanding = (trace: Trace, exhausted: boolean): Trace => ({ ...trace, exhausted });

/** Time never goes back. */
const later = (known: string, at: string): string => (Date.parse(at) > Date.parse(known) ? at : known);

/** A participant did something in the case. */
export const observeAct = (trace: Trace, at: string): Trace => ({
  ...trace,
  lastActivityAt: later(trace.lastActivityAt, at),
});

/** Something happened in the case, whoever caused it. */
export const observeEvent = (trace: Trace, at: string): Trace => ({
  ...trace,
  lastEventAt: later(trace.lastEventAt, at),
});
