import { decideHop } from './decide-hop.js';
import { BY_HUB, change, onHop, onReferral, type Draft, type World } from './draft.js';
import type { HopFact } from './hop-fact.js';
import { isOpen } from './hop.js';
import { isPending, type End } from './itinerary.js';

const END_REASON: Readonly<Record<End, string>> = {
  CLOSED: 'TRACE_CLOSED',
  WITHDRAWN: 'TRACE_WITHDRAWN',
  REJECTED: 'TRACE_REJECTED',
  EXPIRED: 'TRACE_EXPIRED',
};

const endHops = (draft: Draft, end: End, world: World): Draft => {
  const command =
    end === 'EXPIRED'
      ? ({ name: 'expiry' } as const)
      : ({ name: 'recall', reason: END_REASON[end] } as const);
  return draft.itinerary.hops
    .filter(isOpen)
    .flatMap((hop) => decideHop(hop, command, true).map((fact) => ({ hop, fact })))
    .reduce((current, { hop, fact }) => onHop(current, hop, fact, BY_HUB, world.now, world), draft);
};

const lapseReferrals = (draft: Draft, world: World): Draft =>
  draft.itinerary.referrals
    .filter((referral) => isPending(referral) || referral.state === 'BLOCKED')
    .reduce(
      (current, referral) =>
        onReferral(
          current,
          referral,
          'lapsed',
          { state: 'LAPSED', waitingForSlot: false },
          BY_HUB,
          world.now,
        ),
      draft,
    );

const IMPLIED: HopFact = { type: 'answer-accepted', implied: true, feedback: null };

const acceptAnswers = (draft: Draft, world: World): Draft =>
  draft.itinerary.hops
    .filter((hop) => hop.acceptance === 'PENDING')
    .reduce((current, hop) => onHop(current, hop, IMPLIED, BY_HUB, world.now, world), draft);

/** The trace ended at its owner: every open hop is recalled or expires, open referrals lapse, pending answers count as accepted (rule 5). */
export const endTrace = (draft: Draft, end: End, world: World): Draft => {
  if (draft.itinerary.end !== null) return draft;
  const ended = change(draft, { end, queue: [] });
  return acceptAnswers(lapseReferrals(endHops(ended, end, world), world), world);
};
