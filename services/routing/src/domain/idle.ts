import type { Hop } from './hop.js';
import { isOpen } from './hop.js';
import type { Itinerary } from './itinerary.js';

const DAY = 86_400_000;
/** An open hop, or a trace, on which nobody acts ends by then. */
export const IDLE_DAYS = 180;

/** The latest instant that a day named by the requested side lasts or lasted to (`deferredUntil`, `expectedAt`); null without one. */
export const waitsUntil = ({ inner: { deferralEndsAt, expectedBy } }: Hop): string | null =>
  deferralEndsAt === null || (expectedBy !== null && expectedBy > deferralEndsAt)
    ? expectedBy
    : deferralEndsAt;

const idleSince = (lastActAt: string, waits: readonly (string | null)[]): number =>
  Math.max(...[lastActAt, ...waits.filter((until) => until !== null)].map((instant) => Date.parse(instant)));

/**
 * When an open hop expires by itself (milliseconds since the epoch); null when it ends with its trace at the latest. That
 * counts every act in the case, so a hop goes first only where something happened elsewhere since. Without this rule a
 * hop would expire an instant before its trace, and the router would ask the next country for that instant. An act that
 * comes when the others are overdue already makes them due at its own time, never before it.
 */
export const expiryOf = (itinerary: Itinerary, hop: Hop): number | null => {
  if (!isOpen(hop)) return null;
  const own = idleSince(hop.inner.idleSince, [waitsUntil(hop)]);
  const whole = idleSince(itinerary.lastActAt, itinerary.hops.filter(isOpen).map(waitsUntil));
  return own < whole ? Math.max(own + IDLE_DAYS * DAY, Date.parse(itinerary.lastActAt)) : null;
};
