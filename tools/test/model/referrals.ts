import { tell } from './events.js';
import type { HubWorld } from './hub-world.js';
import { blockOf, hasSlot, openHop, type Moment } from './open-hop.js';
import type { Hop, ModelEvent, Origin, Referral, Trace } from './parts.js';

/** Opens the hop of a referral that is approved; referral and hop name each other. */
const openReferred = (
  trace: Trace,
  referral: Referral,
  by: string,
  cause: ModelEvent | null,
  moment: Moment,
): void => {
  const { approved } = referral;
  if (!approved) throw new Error(`${referral.name} opens without approval`);
  Object.assign(referral, { state: 'APPROVED', waiting: false, blockedBy: null });
  const told = tell(trace, referral, 'onward-referral.approved', by, cause, moment.at, {
    waitingForSlot: false,
  });
  referral.hop = openHop(
    trace,
    {
      participant: approved.participant,
      origin: referral.origin,
      parent: referral.from,
      shared: approved.shared,
      by,
    },
    told,
    moment,
  );
};

export interface Proposal {
  readonly origin: Origin;
  readonly from: Hop | null;
  readonly country: string;
  readonly by: string;
}

/** Proposes an onward hop: BLOCKED by a guard, approved at once where that was agreed before, else PROPOSED. */
export const propose = (
  trace: Trace,
  proposal: Proposal,
  cause: ModelEvent | null,
  moment: Moment,
): Referral => {
  const { origin, from, country, by } = proposal;
  const { world, at } = moment;
  const participant = world.inCountry(country);
  // An operator at the desk acts, though for the hub.
  const act = origin === 'DESK';
  const blockedBy = blockOf(trace, country, null, (from?.depth ?? 0) + 1, world);
  const referral: Referral = {
    kind: 'referral',
    name: `referral ${trace.referrals.length + 1} to ${country}`,
    id: null,
    version: 0,
    origin,
    from,
    country,
    participants: participant?.status === 'ACTIVE' ? [participant.id] : [],
    state: 'PROPOSED',
    blockedBy,
    waiting: false,
    hop: null,
    approved: null,
  };
  trace.referrals.push(referral);
  if (blockedBy !== null) {
    referral.state = 'BLOCKED';
    tell(trace, referral, 'onward-referral.blocked', by, cause, at, { country, origin, blockedBy, act });
  } else if (participant && agreedBefore(trace, origin, country, participant.id, world))
    approveReferral(
      trace,
      referral,
      { participant: participant.id, shared: [], note: null },
      'HUB',
      cause,
      moment,
    );
  else tell(trace, referral, 'onward-referral.proposed', by, cause, at, { country, origin, act });
  return referral;
};

const agreedBefore = (
  trace: Trace,
  origin: Origin,
  country: string,
  participant: string,
  world: HubWorld,
): boolean => {
  const { exclude, preApproved, consent } = trace.terms;
  if (exclude.includes(country)) return false;
  if (preApproved.mode === 'ANY') return true;
  if (preApproved.mode === 'LISTED' && preApproved.participants.includes(participant)) return true;
  return world.preApproves(trace.requester) && !(origin === 'CANDIDATE' && consent === 'ASK');
};

/** An approval that the guards let pass: opens the hop, or waits for a slot. */
export const approveReferral = (
  trace: Trace,
  referral: Referral,
  approved: NonNullable<Referral['approved']>,
  by: string,
  cause: ModelEvent | null,
  moment: Moment,
): void => {
  referral.approved = approved;
  if (hasSlot(trace)) return openReferred(trace, referral, by, cause, moment);
  Object.assign(referral, { state: 'APPROVED', waiting: true, blockedBy: null });
  tell(trace, referral, 'onward-referral.approved', by, cause, moment.at, { waitingForSlot: true });
};

/** Approvals that waited come first when a hop ended (rule 8), oldest first. */
export const fillSlots = (trace: Trace, cause: ModelEvent | null, moment: Moment): void => {
  for (const referral of trace.referrals.filter(({ waiting }) => waiting))
    if (hasSlot(trace)) openReferred(trace, referral, 'HUB', cause, moment);
};
