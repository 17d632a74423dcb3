import type { AnswerVersionDoc, HopDoc, ReferralDoc, TombstoneDoc } from '@tracepost/contracts';
import { isUndisclosed } from './hop.js';

/** What stays of one thing, and who may know of it. */
interface Stone {
  readonly subject: string;
  readonly parties: readonly string[];
  readonly doc: TombstoneDoc;
}

const resultOf = (answer: AnswerVersionDoc | undefined): string | null => {
  if (answer === undefined) return null;
  return answer.kind === 'REFUSAL' ? 'REFUSED' : answer.content.result;
};

/** A hop recalled before receipt never existed to the requested side, so it gets no tombstone of it either. */
const ofHop = (hop: HopDoc, trace: TombstoneDoc): Stone => ({
  subject: hop.id,
  parties: isUndisclosed(hop) ? [hop.requestingParticipant] : [hop.requestingParticipant, hop.participant],
  doc: {
    ...trace,
    hopId: hop.id,
    participants: [hop.participant],
    state: hop.state,
    outcome: null,
    result: resultOf(hop.answers.at(-1)),
    openedAt: hop.queuedAt,
    hops: [],
  },
});

const ofReferral = (referral: ReferralDoc, trace: TombstoneDoc): Stone => ({
  subject: referral.id,
  parties: [trace.requestingParticipant],
  doc: {
    ...trace,
    referralId: referral.id,
    participants: referral.participants,
    state: referral.state,
    outcome: null,
    hops: [],
  },
});

/** The tombstones of a case; `trace` is what its owner leaves of it. */
export const tombstonesOf = (
  trace: TombstoneDoc,
  { hops, referrals }: { readonly hops: readonly HopDoc[]; readonly referrals: readonly ReferralDoc[] },
): Stone[] => [
  { subject: trace.traceId, parties: [trace.requestingParticipant], doc: trace },
  ...hops.map((hop) => ofHop(hop, trace)),
  ...referrals.map((referral) => ofReferral(referral, trace)),
];
