import { clientOf, denied, type Expected } from './clients.js';
import { advance } from './course.js';
import { tell } from './events.js';
import type { Plan } from './hop-plans.js';
import { blockOf, hasSlot, openHop, type Moment } from './open-hop.js';
import { isOver, isPending, newest, type BlockedBy, type Hop, type Referral, type Trace } from './parts.js';
import { approveReferral, fillSlots, propose } from './referrals.js';
import { isOnDesk } from './trace-acts.js';
import { conflictOnTrace, unprocessable, type On } from './trace-plans.js';

const SLUG: Readonly<Record<BlockedBy, string>> = {
  LOOP: 'loop-guard',
  DEPTH: 'depth-limit',
  NO_PARTICIPANT: 'participant-not-available',
  RESTRICTED: 'participant-not-available',
};

/** Answers that a step shares: the newest of the first hop that has one. */
const sharedBy = (trace: Trace, share: boolean): Hop[] =>
  share ? trace.hops.filter(({ answers }) => answers.length > 0).slice(0, 1) : [];

const forbidden = (shared: readonly Hop[]): Expected | null =>
  shared.some((hop) => newest(hop)?.restricted) ? { status: 403, problem: 'handling-restricted' } : null;

export const planHand = (step: On<'hand'>, trace: Trace, moment: Moment): Plan => {
  const client = clientOf(step.actor, trace.requester, trace.hops[0]?.participant ?? 'AT-NCB');
  const { participant } = step;
  const shared = sharedBy(trace, step.share);
  const block = blockOf(trace, null, participant, 1, moment.world);
  const expected = isOver(trace)
    ? conflictOnTrace(trace, 'trace-ended', 'hops')
    : block !== null
      ? conflictOnTrace(trace, SLUG[block], 'hops')
      : !hasSlot(trace)
        ? conflictOnTrace(trace, 'slots-full', 'hops')
        : forbidden(shared);
  const access = denied(client, ['approver'], trace.requester);
  return {
    client,
    method: 'POST',
    path: '/v1/hops',
    body: {
      traceId: trace.id,
      participant,
      reason: 'an informant',
      shareAnswers: shared.map(({ id }) => id),
    },
    // A trace of others in a body is an unknown reference (api.md section 1, Auth).
    expected: (access?.status === 404 ? unprocessable : access) ?? expected ?? { status: 201 },
    apply: () => {
      const opening = { participant, origin: 'MANUAL', parent: null, shared, by: trace.requester } as const;
      openHop(trace, opening, null, moment);
      return { state: 'QUEUED', participant, version: 1 };
    },
  };
};

export const planPropose = (step: On<'propose'>, trace: Trace, moment: Moment): Plan => {
  const client =
    step.actor === 'SIDE' ? 'hub-operator' : clientOf(step.actor, trace.requester, trace.requester);
  const open = !isOver(trace) && isOnDesk(trace);
  const { country } = step;
  return {
    client,
    method: 'POST',
    path: '/v1/onward-referrals',
    body: { traceId: trace.id, country, reason: 'the marks look like theirs' },
    expected:
      denied(client, ['operator'], null) ?? (open ? { status: 201 } : { status: 404, problem: 'not-found' }),
    apply: () => {
      const referral = propose(trace, { origin: 'DESK', from: null, country, by: 'HUB' }, null, moment);
      return { state: referral.state, country, blockedBy: referral.blockedBy };
    },
  };
};

/** What rule 8 lets an approval or a rejection do. */
const legalOnReferral = (trace: Trace, referral: Referral, moment: Moment): string[] => {
  if (isOver(trace)) return [];
  const blocked = referral.state === 'BLOCKED';
  const free = blocked && guardOf(trace, referral, moment) === null;
  return [
    ...(referral.state === 'PROPOSED' || free ? ['approval'] : []),
    ...(isPending(referral) || blocked ? ['rejection'] : []),
  ];
};

const guardOf = (trace: Trace, referral: Referral, { world }: Moment): BlockedBy | null =>
  blockOf(trace, referral.country, null, (referral.from?.depth ?? 0) + 1, world, referral);

const referralConflict = (
  trace: Trace,
  referral: Referral,
  problem: string,
  command: string,
  moment: Moment,
): Expected => ({
  status: 409,
  problem,
  body: { state: referral.state, command, legal: legalOnReferral(trace, referral, moment) },
});

const sameApproval = ({ approved }: Referral, other: NonNullable<Referral['approved']>): boolean =>
  approved !== null &&
  approved.participant === other.participant &&
  approved.note === other.note &&
  approved.shared.length === other.shared.length &&
  approved.shared.every((hop) => other.shared.includes(hop));

const judgeApproval = (
  trace: Trace,
  referral: Referral,
  approved: NonNullable<Referral['approved']>,
  moment: Moment,
): Expected => {
  const conflict = (problem: string): Expected =>
    referralConflict(trace, referral, problem, 'approval', moment);
  if (isOver(trace)) return conflict('trace-ended');
  if (referral.state === 'REJECTED' || referral.state === 'LAPSED') return conflict('illegal-transition');
  if (referral.state === 'APPROVED')
    return sameApproval(referral, approved) ? { status: 200 } : conflict('illegal-transition');
  const block = guardOf(trace, referral, moment);
  if (block !== null) return conflict(SLUG[block]);
  if (!referral.participants.includes(approved.participant)) return unprocessable;
  return forbidden(approved.shared) ?? { status: 200 };
};

const referralShown = (referral: Referral) => ({
  id: referral.id,
  state: referral.state,
  version: referral.version,
  waitingForSlot: referral.waiting,
});

export const planApprove = (step: On<'approve'>, trace: Trace, referral: Referral, moment: Moment): Plan => {
  const client = clientOf(step.actor, trace.requester, trace.hops[0]?.participant ?? 'AT-NCB');
  const participant = step.wrong ? 'SN-NCB' : (referral.participants[0] ?? 'SN-NCB');
  const shared = sharedBy(trace, step.share);
  const approved = { participant, shared, note: step.note };
  return {
    client,
    method: 'POST',
    path: `/v1/onward-referrals/${referral.id}/approval`,
    body: { participant, note: step.note, shareAnswers: shared.map(({ id }) => id) },
    expected:
      denied(client, ['approver'], trace.requester) ?? judgeApproval(trace, referral, approved, moment),
    apply: () => {
      if (referral.state !== 'APPROVED')
        approveReferral(trace, referral, approved, trace.requester, null, moment);
      return referralShown(referral);
    },
  };
};

export const planReject = (step: On<'reject'>, trace: Trace, referral: Referral, moment: Moment): Plan => {
  const client = clientOf(step.actor, trace.requester, trace.hops[0]?.participant ?? 'AT-NCB');
  const conflict = (problem: string): Expected =>
    referralConflict(trace, referral, problem, 'rejection', moment);
  const possible = isPending(referral) || referral.state === 'BLOCKED' || referral.state === 'REJECTED';
  const judged = isOver(trace)
    ? conflict('trace-ended')
    : possible
      ? { status: 200 }
      : conflict('illegal-transition');
  return {
    client,
    method: 'POST',
    path: `/v1/onward-referrals/${referral.id}/rejection`,
    body: { reason: 'not wanted' },
    expected: denied(client, ['approver'], trace.requester) ?? judged,
    apply: () => {
      if (referral.state === 'REJECTED') return referralShown(referral);
      Object.assign(referral, { state: 'REJECTED', waiting: false });
      const told = tell(trace, referral, 'onward-referral.rejected', trace.requester, null);
      fillSlots(trace, told, moment);
      if (referral.origin === 'CANDIDATE' || referral.origin === 'CORRECTION') advance(trace, told, moment);
      return referralShown(referral);
    },
  };
};
