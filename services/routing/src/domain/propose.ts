import type { ReferralOrigin } from '@tracepost/contracts';
import { BY_HUB, happen, onReferral, type By, type Draft, type ReferralStep, type World } from './draft.js';
import { askableAt, blockOf, depthAfter, type Destination } from './guards.js';
import { hasSlot, type Approved, type Itinerary, type PreApproved, type Referral } from './itinerary.js';
import { openHop } from './open-hop.js';

export interface Proposal {
  readonly origin: ReferralOrigin;
  readonly fromHopId: string | null;
  readonly destination: Destination;
  readonly rule: string;
  readonly sentence: string | null;
  /** Why, in the desk's words: narrative. */
  readonly text: string | null;
}

const allows = (rule: PreApproved, participant: string): boolean =>
  rule.mode === 'ANY' || (rule.mode === 'LISTED' && rule.participants.includes(participant));

const preApproval = (participant: string): Approved => ({ participant, shareAnswers: [], noteDigest: null });

/**
 * The participant that needs no further approval: by the request, or by the requester's standing word. A request that
 * asks for consent to each candidate outweighs the standing word for candidates; an excluded country is never pre-approved.
 */
const preApproved = (
  itinerary: Itinerary,
  proposal: Proposal,
  ids: readonly string[],
  world: World,
): string | null => {
  const { terms, requester } = itinerary;
  const { country } = proposal.destination;
  if (country !== null && terms.exclude.includes(country)) return null;
  const standing = world.directory.find(requester)?.preApproved;
  const heedStanding = !(proposal.origin === 'CANDIDATE' && terms.consent === 'ASK');
  return (
    ids.find(
      (id) =>
        allows(terms.preApproved, id) || (heedStanding && standing !== undefined && allows(standing, id)),
    ) ?? null
  );
};

/** Opens the hop of an approved referral, and ties the two together in the same version of the referral. */
export const openReferred = (
  draft: Draft,
  referral: Referral,
  step: { readonly type: ReferralStep; readonly by: By; readonly text: string | null },
  world: World,
): Draft => {
  const { approved, rule, sentence } = referral.inner;
  if (approved === null) return draft;
  const hopId = world.newId();
  const told = onReferral(
    draft,
    referral,
    step.type,
    { state: 'APPROVED', blockedBy: null, waitingForSlot: false, hopId },
    step.by,
    world.now,
    step.text,
  );
  return openHop(
    told,
    {
      participant: approved.participant,
      origin: referral.origin,
      depth: depthAfter(draft.itinerary, referral.fromHopId),
      parentHopId: referral.fromHopId,
      reason: { rule, sentence },
      sharedAnswers: approved.shareAnswers,
      remark: null,
    },
    step.by.who === 'hub' ? BY_HUB : { who: 'caller', command: null },
    { ...world, newId: () => hopId },
  );
};

/** Proposes an onward hop: BLOCKED when a guard holds, straight to APPROVED when it is pre-approved, else PROPOSED. */
export const propose = (draft: Draft, proposal: Proposal, by: By, world: World): Draft => {
  const { itinerary } = draft;
  const { destination, origin, fromHopId, rule, sentence, text } = proposal;
  const askable = askableAt(destination, itinerary.requester, world.directory);
  const blockedBy = blockOf(itinerary, destination, depthAfter(itinerary, fromHopId), world.directory);
  const country = destination.country ?? world.directory.find(destination.participant ?? '')?.country ?? null;
  const agreed =
    blockedBy === null
      ? preApproved(
          itinerary,
          { ...proposal, destination: { ...destination, country } },
          askable.participants,
          world,
        )
      : null;
  const referral: Referral = {
    id: world.newId(),
    version: 0,
    traceId: itinerary.traceId,
    state: 'PROPOSED',
    origin,
    fromHopId,
    country,
    participants: askable.participants,
    blockedBy: null,
    waitingForSlot: false,
    hopId: null,
    inner: { rule, sentence, approved: agreed === null ? null : preApproval(agreed) },
  };
  if (agreed !== null && hasSlot(itinerary))
    return openReferred(draft, referral, { type: 'approved', by: BY_HUB, text }, world);
  const [type, members] =
    blockedBy !== null
      ? (['blocked', { state: 'BLOCKED', blockedBy }] as const)
      : agreed !== null
        ? (['approved', { state: 'APPROVED', waitingForSlot: true }] as const)
        : (['proposed', {}] as const);
  const next: Referral = { ...referral, ...members, version: 1 };
  return happen(draft, {
    on: 'referral',
    type,
    referral: next,
    text,
    by: agreed === null ? by : BY_HUB,
    at: world.now,
  });
};
