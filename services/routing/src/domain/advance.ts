import { BY_HUB, change, happen, onReferral, type Draft, type World } from './draft.js';
import { blockOf } from './guards.js';
import { hasSlot, isPending, openHops, type Itinerary, type Lead } from './itinerary.js';
import { openHop } from './open-hop.js';
import { openReferred, propose } from './propose.js';

const destinationOf = (lead: Lead) => ({ country: lead.country, participant: lead.participant });

/** Open hops and candidates that wait for the requester: both take one of the `parallel` places. */
const underWay = (itinerary: Itinerary): number =>
  openHops(itinerary).length +
  itinerary.referrals.filter(
    (referral) =>
      isPending(referral) && (referral.origin === 'CANDIDATE' || referral.origin === 'CORRECTION'),
  ).length;

/** Asks one candidate, or proposes it where the requester has to agree. */
export const follow = (draft: Draft, lead: Lead, world: World): Draft => {
  const { itinerary } = draft;
  const destination = destinationOf(lead);
  if (blockOf(itinerary, destination, 1, world.directory) !== null) return draft;
  if (lead.corrected || itinerary.terms.consent === 'ASK') {
    const origin = lead.corrected ? 'CORRECTION' : 'CANDIDATE';
    const proposal = {
      origin,
      fromHopId: null,
      destination,
      rule: lead.rule,
      sentence: lead.sentence,
      text: null,
    } as const;
    return propose(draft, proposal, BY_HUB, world);
  }
  const reason = { rule: lead.rule, sentence: lead.sentence };
  const opening = {
    participant: lead.participant,
    origin: 'CANDIDATE',
    depth: 1,
    parentHopId: null,
    reason,
    sharedAnswers: [],
    remark: null,
  } as const;
  return openHop(draft, opening, BY_HUB, world);
};

/** Asks the router's next candidates, up to `parallel` at once (rule 7); a candidate that a guard forbids is passed over. */
export const advance = (draft: Draft, world: World): Draft => {
  let current = draft;
  for (let lead = current.itinerary.queue[0]; lead; lead = current.itinerary.queue[0]) {
    if (underWay(current.itinerary) >= current.itinerary.terms.parallel || !hasSlot(current.itinerary)) break;
    const rest = change(current, { queue: current.itinerary.queue.slice(1) });
    current = follow(rest, lead, world);
  }
  return current;
};

/** Opens approved referrals that waited for a slot, oldest first; what can no longer be asked is BLOCKED. */
export const fillSlots = (draft: Draft, world: World): Draft => {
  let current = draft;
  for (const waiting of draft.itinerary.referrals.filter((referral) => referral.waitingForSlot)) {
    if (!hasSlot(current.itinerary)) break;
    const participant = waiting.inner.approved?.participant ?? null;
    const { blockedBy } = world.directory.one(participant ?? '', current.itinerary.requester);
    current =
      blockedBy === null
        ? openReferred(current, waiting, { type: 'approved', by: BY_HUB, text: null }, world)
        : onReferral(
            current,
            waiting,
            'blocked',
            { state: 'BLOCKED', waitingForSlot: false, blockedBy },
            BY_HUB,
            world.now,
          );
  }
  return current;
};

/** Nobody asked, nobody to be asked: the requester has to decide. A trace on the desk waits for the desk instead. */
const isExhausted = (itinerary: Itinerary): boolean =>
  itinerary.route !== null &&
  openHops(itinerary).length === 0 &&
  !itinerary.referrals.some(isPending) &&
  (itinerary.hops.length > 0 || itinerary.route.decision !== 'DESK');

/** What follows from any change: waiting approvals take free slots, and the standing is told when it changed. */
export const settle = (draft: Draft, world: World): Draft => {
  if (draft.itinerary.end !== null) return draft;
  const filled = fillSlots(draft, world);
  const exhausted = isExhausted(filled.itinerary);
  if (exhausted === filled.itinerary.exhausted) return filled;
  const version = filled.itinerary.version + 1;
  const at = world.now;
  return happen(change(filled, { exhausted }), { on: 'itinerary', type: 'standing', version, exhausted, at });
};
