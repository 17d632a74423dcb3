import type {
  HandlingCode,
  HopAwaiting,
  HopState,
  ReferralState,
  RequestData,
  RouteDecisionCode,
  RouteDoc,
  TraceOutcome,
} from '@tracepost/contracts';
import { headerOf, type Header } from './header.js';
import { hasEnded, type State } from './states.js';

export type Outcome = TraceOutcome;

/** What the trace has to know of a hop; the hop itself belongs to routing. */
export interface HopFacts {
  readonly id: string;
  readonly participant: string;
  readonly country: string | null;
  readonly state: HopState;
  readonly awaiting: readonly HopAwaiting[];
  readonly overdue: boolean;
  /** Instant up to which the requested side has said that it needs (`HopData.waitsUntil`); null without, and once closed. */
  readonly waitsUntil: string | null;
  /** Newest answer: its kind, result (or REFUSED) and handling codes. */
  readonly answer: {
    readonly kind: 'ANSWER' | 'REFUSAL';
    readonly result: string;
    readonly handling: readonly HandlingCode[];
  } | null;
}

export interface ReferralFacts {
  readonly id: string;
  readonly state: ReferralState;
}

/** What ended the trace, so that the same command again changes nothing. */
export interface Ending {
  readonly command: 'withdrawal' | 'closure';
  /** Digest of the command's body. */
  readonly fingerprint: string;
}

/** The aggregate: one lock, one version. Instants are RFC 3339 UTC with milliseconds. */
export interface Trace {
  readonly id: string;
  /** The requesting participant. */
  readonly participant: string;
  readonly version: number;
  /** Time of its newest event. What comes after is not told earlier. */
  readonly changedAt: string;
  readonly state: State;
  readonly outcome: Outcome | null;
  readonly duplicateOf: string | null;
  readonly ending: Ending | null;
  readonly requestVersion: number;
  /** Of the newest version of the request. */
  readonly header: Header;
  readonly submittedAt: string;
  /** Last act of a participant; reminders and receipts are none. */
  readonly lastActivityAt: string;
  /** Newest event of the case, whoever caused it: its retention counts from here. */
  readonly lastEventAt: string;
  readonly route: {
    readonly decision: RouteDecisionCode;
    /** Countries that it has chosen. */
    readonly countries: readonly string[];
  } | null;
  /** Routing has nothing left to ask by itself. */
  readonly exhausted: boolean;
  readonly hops: readonly HopFacts[];
  readonly referrals: readonly ReferralFacts[];
}

/** Each event is one version of the trace. */
export type TraceEvent =
  | { readonly type: 'submitted'; readonly participant: string; readonly request: RequestData }
  | { readonly type: 'validated' }
  | { readonly type: 'rejected' }
  | { readonly type: 'routed'; readonly route: RouteDoc }
  | { readonly type: 'activated' }
  | { readonly type: 'corrected'; readonly request: RequestData; readonly at: string }
  | { readonly type: 'withdrawn'; readonly fingerprint: string; readonly at: string }
  | {
      readonly type: 'closed';
      readonly outcome: Outcome;
      readonly duplicateOf: string | null;
      readonly fingerprint: string;
      readonly at: string;
    }
  | {
      readonly type: 'closure-corrected';
      readonly outcome: Outcome;
      readonly duplicateOf: string | null;
      readonly at: string;
    }
  | { readonly type: 'expired' }
  | { readonly type: 'answered-late'; readonly hopId: string };

type Submitted = Extract<TraceEvent, { type: 'submitted' }>;

/** Everything that happens to a trace once it is there. */
export type Later = Exclude<TraceEvent, Submitted>;

export const open = ({ participant, request }: Submitted): Trace => ({
  id: request.traceId,
  participant,
  version: 1,
  changedAt: request.receivedAt,
  state: 'SUBMITTED',
  outcome: null,
  duplicateOf: null,
  ending: null,
  requestVersion: request.requestVersion,
  header: headerOf(request, null),
  submittedAt: request.receivedAt,
  lastActivityAt: request.receivedAt,
  lastEventAt: request.receivedAt,
  route: null,
  exhausted: false,
  hops: [],
  referrals: [],
});

export const evolve = (trace: Trace, event: Later): Trace => ({
  ...trace,
  ...change(trace, event),
  version: trace.version + 1,
});

const change = (trace: Trace, event: Later): Partial<Trace> => {
  switch (event.type) {
    case 'validated':
      return { state: 'VALIDATED' };
    case 'rejected':
      return { state: 'REJECTED' };
    case 'routed':
      // With a new route routing's standing begins anew: it tells again when nothing is left.
      return { route: chosen(event.route), exhausted: false };
    case 'activated':
      return { state: 'ACTIVE' };
    case 'corrected':
      return {
        requestVersion: event.request.requestVersion,
        header: headerOf(event.request, trace.header),
        lastActivityAt: event.at,
      };
    case 'withdrawn':
      return {
        state: 'WITHDRAWN',
        lastActivityAt: event.at,
        ending: { command: 'withdrawal', fingerprint: event.fingerprint },
      };
    case 'closed':
      return {
        state: 'CLOSED',
        outcome: event.outcome,
        duplicateOf: event.duplicateOf,
        lastActivityAt: event.at,
        ending: { command: 'closure', fingerprint: event.fingerprint },
      };
    case 'closure-corrected':
      return { outcome: event.outcome, duplicateOf: event.duplicateOf, lastActivityAt: event.at };
    case 'expired':
      return { state: 'EXPIRED' };
    case 'answered-late':
      return {};
  }
};

const chosen = ({ decision, candidates }: RouteDoc): NonNullable<Trace['route']> => ({
  decision,
  countries: candidates.filter((candidate) => candidate.chosen).map(({ country }) => country),
});

export const isOver = (trace: Trace): boolean => hasEnded(trace.state);
