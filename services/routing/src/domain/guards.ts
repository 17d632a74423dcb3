import type { BlockedBy } from '@tracepost/contracts';
import type { Askable, Directory } from './directory.js';
import { MAX_DEPTH, type Itinerary } from './itinerary.js';

/** Whom a hop would go to: a country, or one participant. */
export interface Destination {
  readonly country: string | null;
  readonly participant: string | null;
}

/** The key under which a destination counts once in a trace. */
const keyOf = (destination: Destination, directory: Directory): string =>
  destination.country ?? (destination.participant === null ? '' : directory.keyOf(destination.participant));

/** Keys asked in this trace, recalled or not, or about to be; the requester's counts as asked. `exceptReferral` is the one judged. */
const askedKeys = (
  itinerary: Itinerary,
  directory: Directory,
  exceptReferral: string | null,
): Set<string> => {
  const keys = new Set([directory.keyOf(itinerary.requester)]);
  for (const hop of itinerary.hops) keys.add(hop.country ?? hop.participant);
  for (const referral of itinerary.referrals) {
    if (referral.id === exceptReferral || (referral.state !== 'PROPOSED' && referral.state !== 'APPROVED'))
      continue;
    const key = referral.country ?? referral.participants[0];
    if (key !== undefined) keys.add(key);
  }
  return keys;
};

export const depthAfter = (itinerary: Itinerary, parentHopId: string | null): number =>
  (itinerary.hops.find(({ id }) => id === parentHopId)?.depth ?? 0) + 1;

export const askableAt = (destination: Destination, requester: string, directory: Directory): Askable =>
  destination.participant === null
    ? directory.inCountry(destination.country ?? '', requester)
    : directory.one(destination.participant, requester);

/**
 * The guards of api.md section 4, rule 8, in the order in which they are named; null when the hop may be opened.
 * Slots are no guard of a proposal: see `hasSlot`.
 */
export const blockOf = (
  itinerary: Itinerary,
  destination: Destination,
  depth: number,
  directory: Directory,
  exceptReferral: string | null = null,
): BlockedBy | null => {
  if (askedKeys(itinerary, directory, exceptReferral).has(keyOf(destination, directory))) return 'LOOP';
  if (depth > MAX_DEPTH) return 'DEPTH';
  return askableAt(destination, itinerary.requester, directory).blockedBy;
};
