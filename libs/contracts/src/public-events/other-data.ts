import type { BatchData, ReferralData } from '../events/case-events.js';

export const referralProposed = ({ referral }: ReferralData) => ({
  traceId: referral.traceId,
  referralId: referral.id,
  fromHopId: referral.fromHopId,
  origin: referral.origin,
  country: referral.country,
  participants: referral.participants,
  link: `/v1/onward-referrals/${referral.id}`,
});

export const referralApproved = (data: ReferralData) => ({
  ...referralProposed(data),
  hopId: data.referral.hopId,
  waitingForSlot: data.referral.waitingForSlot,
});

export const referralBlocked = (data: ReferralData) => ({
  ...referralProposed(data),
  blockedBy: data.referral.blockedBy,
});

export const batchChanged = (data: BatchData) => ({
  batchId: data.batchId,
  state: data.state,
  mapping: data.mapping,
  operation: data.operation,
  rows: {
    read: data.rows.read,
    accepted: data.rows.accepted,
    refused: data.rows.refused,
    unchanged: data.rows.unchanged,
  },
  link: `/v1/batches/${data.batchId}`,
});
