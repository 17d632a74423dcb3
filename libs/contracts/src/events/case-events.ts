import type * as C from '../codes/codes.js';
import type { HopDoc, ReferralDoc } from '../documents/hop.js';
import type { ParticipantDoc } from '../documents/participant.js';
import type { FindingDoc, IdentifiedAsDoc, RequestDoc } from '../documents/request.js';
import type { RouteDoc } from '../documents/route.js';
import type { TombstoneDoc } from '../documents/tombstone.js';

/** A request on its way between services: the open part in clear, the rest as one JWE (see `@tracepost/security` sealing). */
export interface RequestData {
  readonly traceId: string;
  readonly requestVersion: number;
  /** The request without its sealed fields. */
  readonly request: RequestDoc;
  /** Compact JWE over `{ [pointer]: value }` of the sealed fields; null when there were none. */
  readonly sealed: string | null;
  /** SHA-256 (hex) of the RFC 8785 form of the body as sent. */
  readonly sha256: string;
  readonly identifiedAs: IdentifiedAsDoc;
  readonly findings: readonly FindingDoc[];
  readonly receivedAt: string;
  readonly batch: { readonly batchId: string; readonly row: number } | null;
}

/** What every trace.* event tells of the case after it. */
export interface TraceData {
  readonly traceId: string;
  readonly state: C.TraceState;
  readonly outcome: C.TraceOutcome | null;
  readonly requestingParticipant: string;
  readonly reference: string;
  readonly priority: C.Priority;
  readonly operation: string | null;
  readonly requestVersion: number;
  readonly duplicateOf: string | null;
  readonly recoveryCountry: string;
  readonly recoveryContext: C.RecoveryContext;
  readonly recoveredAt: string;
  /** Handling codes of the request: what the agencies' view is cut by. */
  readonly handling: readonly C.HandlingCode[];
}

export interface SubmittedData extends TraceData {
  readonly firearm: {
    readonly makes: readonly string[];
    readonly model: string | null;
    readonly calibre: string | null;
    readonly type: string | null;
    readonly action: string | null;
    readonly serialCondition: C.SerialCondition;
  };
  readonly findings: readonly string[];
  readonly batchId: string | null;
}

export interface ClosedData extends TraceData {
  readonly hops: readonly {
    readonly hopId: string;
    readonly participant: string;
    readonly result: string | null;
    readonly handling: readonly C.HandlingCode[];
  }[];
}

/** Every hop.* event carries the whole hop after it; sealed fields of the hop are in `sealed` (JWE), absent in `hop`. */
export interface HopData {
  readonly hop: HopDoc;
  readonly sealed: string | null;
  /** Idle time counts from here at the earliest: the requested side has named a day up to which it needs. */
  readonly waitsUntil?: string;
  /** The act implied another (receipt, acknowledgement) or was the hub's own. */
  readonly implicit?: boolean;
  /** hop.answer-accepted by the hub, after 30 days or at the trace's end. */
  readonly implied?: boolean;
  /** Newest answer's version, for hop.answered, refused, answer-*. */
  readonly answerVersion?: number;
  readonly late?: boolean;
  /** hop.reminded: 50, 80, 100; and which clock. */
  readonly percent?: number;
  readonly clock?: 'ACKNOWLEDGE' | 'ANSWER' | 'INFORMATION' | 'RECALL';
}

export interface ReferralData {
  readonly referral: ReferralDoc;
}

export interface ItineraryRoutedData {
  readonly traceId: string;
  readonly requestVersion: number;
  readonly route: RouteDoc;
}

/** Standing of the itinerary when the hub has nothing left to ask by itself, or has again. */
export interface ItineraryStandingData {
  readonly traceId: string;
  /** True: nothing open, nothing proposed, no candidate left: the requester has to decide. */
  readonly exhausted: boolean;
}

export interface BatchData {
  readonly batchId: string;
  readonly state: C.BatchState;
  readonly mapping: string;
  readonly operation: string | null;
  readonly rows: {
    readonly read: number;
    readonly accepted: number;
    readonly refused: number;
    readonly unchanged: number;
  };
}

/** The last event of a case: its retention is over, and whoever keeps content of it erases that. */
export interface ErasedData {
  readonly traceId: string;
  /** What stays of the trace; whoever has hops and referrals makes theirs of what it keeps. */
  readonly tombstone: TombstoneDoc;
}

/** Names no aggregate, because it is about all of them; like every type of `case` it never leaves the hub. */
export const CASE_ERASED = 'org.tracepost.case.erased.v1';

const trace = 'org.tracepost.trace';
const hop = 'org.tracepost.hop';
const referral = 'org.tracepost.onward-referral';

/** Data of each event, internal form. Types with `trace-request`, `itinerary` and `case` never leave the hub. */
export interface EventData {
  'org.tracepost.trace-request.received.v1': RequestData;
  'org.tracepost.trace-request.corrected.v1': RequestData;
  'org.tracepost.itinerary.routed.v1': ItineraryRoutedData;
  'org.tracepost.itinerary.standing.v1': ItineraryStandingData;
  'org.tracepost.trace.submitted.v1': SubmittedData;
  'org.tracepost.trace.validated.v1': TraceData;
  'org.tracepost.trace.rejected.v1': TraceData;
  'org.tracepost.trace.routed.v1': TraceData & { readonly route: RouteDoc };
  'org.tracepost.trace.activated.v1': TraceData;
  'org.tracepost.trace.corrected.v1': TraceData;
  'org.tracepost.trace.withdrawn.v1': TraceData;
  'org.tracepost.trace.closed.v1': ClosedData;
  'org.tracepost.trace.closure-corrected.v1': ClosedData;
  'org.tracepost.trace.expired.v1': TraceData;
  'org.tracepost.trace.answered-late.v1': TraceData & { readonly hopId: string };
  'org.tracepost.hop.opened.v1': HopData;
  'org.tracepost.hop.delivered.v1': HopData;
  'org.tracepost.hop.undeliverable.v1': HopData;
  'org.tracepost.hop.acknowledged.v1': HopData;
  'org.tracepost.hop.progress-reported.v1': HopData;
  'org.tracepost.hop.information-requested.v1': HopData;
  'org.tracepost.hop.information-supplied.v1': HopData;
  'org.tracepost.hop.deferred.v1': HopData;
  'org.tracepost.hop.deferral-ended.v1': HopData;
  'org.tracepost.hop.answered.v1': HopData;
  'org.tracepost.hop.refused.v1': HopData;
  'org.tracepost.hop.redirected.v1': HopData;
  'org.tracepost.hop.readdressed.v1': HopData;
  'org.tracepost.hop.answer-accepted.v1': HopData;
  'org.tracepost.hop.answer-returned.v1': HopData;
  'org.tracepost.hop.answer-corrected.v1': HopData;
  'org.tracepost.hop.request-corrected.v1': HopData;
  'org.tracepost.hop.recalled.v1': HopData;
  'org.tracepost.hop.recall-acknowledged.v1': HopData;
  'org.tracepost.hop.reminded.v1': HopData;
  'org.tracepost.hop.overdue.v1': HopData;
  'org.tracepost.hop.escalated.v1': HopData;
  'org.tracepost.hop.expired.v1': HopData;
  'org.tracepost.onward-referral.proposed.v1': ReferralData;
  'org.tracepost.onward-referral.approved.v1': ReferralData;
  'org.tracepost.onward-referral.rejected.v1': ReferralData;
  'org.tracepost.onward-referral.blocked.v1': ReferralData;
  'org.tracepost.onward-referral.lapsed.v1': ReferralData;
  'org.tracepost.case.erased.v1': ErasedData;
  'org.tracepost.batch.received.v1': BatchData;
  'org.tracepost.batch.completed.v1': BatchData;
  'org.tracepost.batch.cancelled.v1': BatchData;
  'org.tracepost.participant.registered.v1': ParticipantDoc;
  'org.tracepost.participant.changed.v1': ParticipantDoc;
}

export type EventType = keyof EventData;

/** `hop.answered` for `org.tracepost.hop.answered.v1`. */
export const shortType = (type: EventType): string =>
  type.replace(/^org\.tracepost\./, '').replace(/\.v\d+$/, '');

export const isTraceEvent = (type: string): boolean => type.startsWith(`${trace}.`);
export const isHopEvent = (type: string): boolean => type.startsWith(`${hop}.`);
export const isReferralEvent = (type: string): boolean => type.startsWith(`${referral}.`);
