import { isOpenHop } from './awaiting.js';
import type { HopFacts, ReferralFacts, Trace } from './trace.js';

/** A hop as its owner tells it: dates given by the requested side instead of what the trace makes of them. */
export interface HopSeen extends Omit<HopFacts, 'waitsUntil'> {
  readonly deferredUntil: string | null;
  readonly expectedAt: string | null;
}

const later = (a: string | null, b: string | null): string | null =>
  a !== null && b !== null ? (Date.parse(a) >= Date.parse(b) ? a : b) : (a ?? b);

const replace = <T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] =>
  list.some((known) => known.id === item.id)
    ? list.map((known) => (known.id === item.id ? item : known))
    : [...list, item];

/** The newest state of a hop. A deferral that ended keeps counting for idleness: its date is kept until the hop closes. */
export const observeHop = (trace: Trace, seen: HopSeen): Trace => {
  const { deferredUntil, expectedAt, ...facts } = seen;
  const known = trace.hops.find((hop) => hop.id === seen.id)?.waitsUntil ?? null;
  const waitsUntil = isOpenHop(seen) ? (later(deferredUntil, expectedAt) ?? known) : null;
  return { ...trace, hops: replace(trace.hops, { ...facts, waitsUntil }) };
};

export const observeReferral = (trace: Trace, seen: ReferralFacts): Trace => ({
  ...trace,
  referrals: replace(trace.referrals, seen),
});

export const observeStanding = (trace: Trace, exhausted: boolean): Trace => ({ ...trace, exhausted });

/** A participant did something in the case; time never goes back. */
export const observeAct = (trace: Trace, at: string): Trace => ({
  ...trace,
  lastActivityAt: later(trace.lastActivityAt, at) ?? at,
});
