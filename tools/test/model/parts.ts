import type { Clocks } from './clocks.js';

/** The parts of the reference model: what api.md section 4 speaks of, in its own words. */
export type TraceState =
  'SUBMITTED' | 'VALIDATED' | 'ACTIVE' | 'CLOSED' | 'WITHDRAWN' | 'REJECTED' | 'EXPIRED';
export type HopState =
  | 'QUEUED'
  | 'UNDELIVERABLE'
  | 'DELIVERED'
  | 'ACKNOWLEDGED'
  | 'IN_PROGRESS'
  | 'INFO_REQUESTED'
  | 'DEFERRED'
  | 'ANSWERED'
  | 'PARTIAL'
  | 'REFUSED'
  | 'REDIRECTED'
  | 'RECALLED'
  | 'EXPIRED';
export type Acceptance = 'NONE' | 'PENDING' | 'ACCEPTED' | 'IMPLIED' | 'RETURNED';
export type Origin = 'CANDIDATE' | 'CORRECTION' | 'ANSWER' | 'REDIRECTION' | 'DESK' | 'MANUAL';
export type Outcome = 'SOLVED' | 'PARTLY_SOLVED' | 'UNSOLVED' | 'NO_RESPONSE' | 'DUPLICATE';
export type BlockedBy = 'LOOP' | 'DEPTH' | 'NO_PARTICIPANT' | 'RESTRICTED';

/** What the requester asks for beside the firearm. */
export interface Terms {
  readonly priority: 'ROUTINE' | 'URGENT';
  readonly consent: 'AUTO' | 'ASK';
  readonly parallel: number;
  readonly exclude: readonly string[];
  readonly preApproved: {
    readonly mode: 'NONE' | 'LISTED' | 'ANY';
    readonly participants: readonly string[];
  };
  /** H2 or H3 on the request: nothing of the trace is for partner agencies. */
  readonly restricted: boolean;
}

export interface Answer {
  readonly kind: 'ANSWER' | 'REFUSAL';
  readonly result: string;
  readonly partial: boolean;
  readonly late: boolean;
  /** H2 or H3: not to be shared. */
  readonly restricted: boolean;
}

/** Everything that counts its versions and whose versions are events. */
interface Aggregate {
  /** How the model's own words name it: `trace 1`, `hop US-NCB`, `referral 2 to PY`. */
  readonly name: string;
  /** The hub's id; null until an event told it. */
  id: string | null;
  version: number;
}

export interface Hop extends Aggregate {
  readonly kind: 'hop';
  readonly participant: string;
  readonly depth: number;
  readonly parent: Hop | null;
  readonly shared: readonly Hop[];
  state: HopState;
  requestVersion: number;
  delivered: boolean;
  acknowledged: boolean;
  question: boolean;
  answers: Answer[];
  acceptance: Acceptance;
  returned: boolean;
  expectedAt: string | null;
  deferredUntil: string | null;
  recall: { readonly needed: boolean; acknowledged: boolean } | null;
  clocks: Clocks;
}

export interface Referral extends Aggregate {
  readonly kind: 'referral';
  readonly origin: Origin;
  readonly from: Hop | null;
  readonly country: string | null;
  readonly participants: readonly string[];
  state: 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'BLOCKED' | 'LAPSED';
  blockedBy: BlockedBy | null;
  waiting: boolean;
  hop: Hop | null;
  /** The approval that was taken, to know it again. */
  approved: {
    readonly participant: string;
    readonly shared: readonly Hop[];
    readonly note: string | null;
  } | null;
}

/** A country that the firearm's own marks lead to and that was not asked yet. */
export interface Lead {
  readonly country: string;
  readonly participant: string;
  /** Found only by a correction in ACTIVE. */
  readonly corrected: boolean;
}

export interface Trace extends Aggregate {
  readonly kind: 'trace';
  readonly requester: string;
  requestVersion: number;
  terms: Terms;
  /** Countries that the marks of the firearm lead to, best first. */
  marks: readonly string[];
  state: TraceState;
  outcome: Outcome | null;
  /** What ended it: command and body. */
  ending: string | null;
  decision: 'ASK' | 'PROPOSE' | 'DOMESTIC' | 'DESK';
  /** Countries of the route that the trace shows. */
  known: readonly string[];
  queue: Lead[];
  hops: Hop[];
  referrals: Referral[];
  events: ModelEvent[];
  /** Last act of a participant, milliseconds since the epoch. */
  activeAt: number;
}

export type Subject = Trace | Hop | Referral;

/** An event that must come: one version of its subject. */
export interface ModelEvent {
  readonly trace: Trace;
  readonly subject: Subject;
  /** `hop.answered`. */
  readonly type: string;
  readonly sequence: number;
  /** Who acted, `HUB` for the hub and its clocks. */
  readonly by: string;
  /** The event without which this one could not be; it must come before it in every feed that has both. */
  readonly cause: ModelEvent | null;
  /** Members of `data` that must be so. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Participants in whose feed it is. */
  readonly readers: readonly string[];
  /** When it must have happened, where a clock says so; else null until it was seen. */
  at: number | null;
  /** Brought into the clocks. */
  folded: boolean;
}

export const OPEN: ReadonlySet<HopState> = new Set<HopState>([
  'QUEUED',
  'UNDELIVERABLE',
  'DELIVERED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'INFO_REQUESTED',
  'DEFERRED',
]);
export const isOpen = ({ state }: Hop): boolean => OPEN.has(state);
export const openHops = ({ hops }: Trace): Hop[] => hops.filter(isOpen);
export const isOver = ({ state }: Trace): boolean =>
  state !== 'SUBMITTED' && state !== 'VALIDATED' && state !== 'ACTIVE';
/** Recalled before receipt: to the requested side it never was. */
export const isUndisclosed = (hop: Hop): boolean => hop.state === 'RECALLED' && !hop.delivered;
export const isPending = (referral: Referral): boolean => referral.state === 'PROPOSED' || referral.waiting;
export const newest = (hop: Hop): Answer | undefined => hop.answers.at(-1);
