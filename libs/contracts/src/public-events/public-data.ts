import type { EventData, EventType } from '../events/case-events.js';
import * as hop from './hop-data.js';
import * as other from './other-data.js';
import * as trace from './trace-data.js';

/** Types that never leave the hub. */
type InternalType = Extract<
  EventType,
  | `org.tracepost.trace-request.${string}`
  | `org.tracepost.itinerary.${string}`
  | `org.tracepost.case.${string}`
  | `org.tracepost.participant.${string}`
>;
export type PublicType = Exclude<EventType, InternalType>;

type Cuts = { readonly [T in PublicType]: (data: EventData[T]) => object };

/** What outsiders see of each event: ids, codes and dates. A new public type does not compile until it has its line. */
export const PUBLIC_DATA = {
  'org.tracepost.trace.submitted.v1': trace.traceSubmitted,
  'org.tracepost.trace.validated.v1': trace.traceChanged,
  'org.tracepost.trace.rejected.v1': trace.traceChanged,
  'org.tracepost.trace.routed.v1': trace.traceRouted,
  'org.tracepost.trace.activated.v1': trace.traceChanged,
  'org.tracepost.trace.corrected.v1': trace.traceChanged,
  'org.tracepost.trace.withdrawn.v1': trace.traceChanged,
  'org.tracepost.trace.closed.v1': trace.traceClosed,
  'org.tracepost.trace.closure-corrected.v1': trace.traceClosed,
  'org.tracepost.trace.expired.v1': trace.traceChanged,
  'org.tracepost.trace.answered-late.v1': trace.traceAnsweredLate,
  'org.tracepost.hop.opened.v1': hop.hopOpened,
  'org.tracepost.hop.delivered.v1': hop.hopImplicit,
  'org.tracepost.hop.undeliverable.v1': hop.hopChanged,
  'org.tracepost.hop.acknowledged.v1': hop.hopAcknowledged,
  'org.tracepost.hop.progress-reported.v1': hop.hopExpected,
  'org.tracepost.hop.information-requested.v1': hop.hopInformation,
  'org.tracepost.hop.information-supplied.v1': hop.hopInformation,
  'org.tracepost.hop.deferred.v1': hop.hopDeferred,
  'org.tracepost.hop.deferral-ended.v1': hop.hopChanged,
  'org.tracepost.hop.answered.v1': hop.hopAnswered,
  'org.tracepost.hop.refused.v1': hop.hopRefused,
  'org.tracepost.hop.redirected.v1': hop.hopChanged,
  'org.tracepost.hop.readdressed.v1': hop.hopChanged,
  'org.tracepost.hop.answer-accepted.v1': hop.hopAccepted,
  'org.tracepost.hop.answer-returned.v1': hop.hopReturned,
  'org.tracepost.hop.answer-corrected.v1': hop.hopAnswerCorrected,
  'org.tracepost.hop.request-corrected.v1': hop.hopRequestCorrected,
  'org.tracepost.hop.recalled.v1': hop.hopRecalled,
  'org.tracepost.hop.recall-acknowledged.v1': hop.hopChanged,
  'org.tracepost.hop.reminded.v1': hop.hopReminded,
  'org.tracepost.hop.overdue.v1': hop.hopOverdue,
  'org.tracepost.hop.escalated.v1': hop.hopEscalated,
  'org.tracepost.hop.expired.v1': hop.hopChanged,
  'org.tracepost.onward-referral.proposed.v1': other.referralProposed,
  'org.tracepost.onward-referral.approved.v1': other.referralApproved,
  'org.tracepost.onward-referral.rejected.v1': other.referralProposed,
  'org.tracepost.onward-referral.blocked.v1': other.referralBlocked,
  'org.tracepost.onward-referral.lapsed.v1': other.referralProposed,
  'org.tracepost.batch.received.v1': other.batchChanged,
  'org.tracepost.batch.completed.v1': other.batchChanged,
  'org.tracepost.batch.cancelled.v1': other.batchChanged,
} satisfies Cuts;

export const isPublicType = (type: EventType): type is PublicType => Object.hasOwn(PUBLIC_DATA, type);
