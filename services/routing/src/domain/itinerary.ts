import type {
  Consent,
  PreApprovalMode,
  Priority,
  ReferralDoc,
  RouteDoc,
  TraceState,
} from '@tracepost/contracts';
import type { Hop } from './hop.js';
import { isOpen } from './hop.js';

/** A country that the firearm's own marks lead to, best first, not asked yet. */
export interface Lead {
  readonly country: string;
  readonly participant: string;
  /** Rule that found it: `IMPORT_MARK`, `MAKER` ... */
  readonly rule: string;
  readonly sentence: string | null;
  /** Found only after a correction of an active trace: the requester has to agree (rule 7). */
  readonly corrected: boolean;
}

/** What the request says about how it may travel. */
export interface Terms {
  readonly priority: Priority;
  readonly consent: Consent;
  readonly parallel: number;
  readonly exclude: readonly string[];
  readonly preApproved: PreApproved;
}

export interface PreApproved {
  readonly mode: PreApprovalMode;
  readonly participants: readonly string[];
}

/** The approval that was taken; the same one again changes nothing. */
export interface Approved {
  readonly participant: string;
  readonly shareAnswers: readonly string[];
  /** Of the note; null without one. */
  readonly noteDigest: string | null;
}

export interface Referral extends ReferralDoc {
  readonly inner: {
    /** Reason of the hop that it opens. */
    readonly rule: string;
    readonly sentence: string | null;
    /** What the requester approved; null until then. */
    readonly approved: Approved | null;
  };
}

export type End = 'CLOSED' | 'WITHDRAWN' | 'EXPIRED' | 'REJECTED';

/** Everything cross-border of one trace: what every command on its hops and referrals locks. */
export interface Itinerary {
  readonly traceId: string;
  readonly requester: string;
  /** Sequence of itinerary.* events. */
  readonly version: number;
  /** Time of its newest event, RFC 3339 UTC; '' before the first. What comes after is not told earlier. */
  readonly changedAt: string;
  readonly end: End | null;
  readonly requestVersion: number;
  readonly terms: Terms;
  /** Last act of a participant in the case; receipts are none (RFC 3339). */
  readonly lastActAt: string;
  readonly route: RouteDoc | null;
  readonly queue: readonly Lead[];
  readonly exhausted: boolean;
  readonly hops: readonly Hop[];
  readonly referrals: readonly Referral[];
}

/** `at`: when the request was received. */
export const newItinerary = (traceId: string, requester: string, terms: Terms, at: string): Itinerary => ({
  traceId,
  requester,
  version: 0,
  changedAt: '',
  end: null,
  requestVersion: 1,
  terms,
  lastActAt: at,
  route: null,
  queue: [],
  exhausted: false,
  hops: [],
  referrals: [],
});

export const MAX_OPEN_HOPS = 3;
export const MAX_DEPTH = 6;

export const openHops = (itinerary: Itinerary): readonly Hop[] => itinerary.hops.filter(isOpen);

export const hasSlot = (itinerary: Itinerary): boolean => openHops(itinerary).length < MAX_OPEN_HOPS;

/** Waits for the requester, or, approved, for a slot. */
export const isPending = (referral: Referral): boolean =>
  referral.state === 'PROPOSED' || (referral.state === 'APPROVED' && referral.waitingForSlot);

/** No participant could be found for the firearm, and nobody has been asked since. */
export const isOnDesk = (itinerary: Itinerary): boolean =>
  itinerary.end === null && itinerary.route?.decision === 'DESK' && itinerary.hops.length === 0;

/** What a trace is as far as its itinerary tells: for refused commands. */
export const standingOf = ({ end, hops, route }: Itinerary): TraceState =>
  end ?? (hops.length > 0 ? 'ACTIVE' : route === null ? 'SUBMITTED' : 'VALIDATED');
