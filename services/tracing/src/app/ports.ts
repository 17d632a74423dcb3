import type { HopData, ReferralDoc, RequestData, RouteDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { TimelineEntry } from '../domain/timeline.js';
import type { Trace } from '../domain/trace.js';

export interface TraceKey {
  readonly participant: string;
  readonly id: string;
}

/** Everything that one transaction writes of one trace. */
export interface TraceChange {
  /** Null: the trace is new. */
  readonly before: Trace | null;
  readonly after: Trace;
  readonly requests: readonly RequestData[];
  /** Null: the route stays. */
  readonly route: RouteDoc | null;
  /** Newest version of each hop and referral that was told of. */
  readonly hops: readonly HopData[];
  readonly referrals: readonly ReferralDoc[];
  readonly entries: readonly TimelineEntry[];
}

/** Keeps traces and what is shown of them. A trace is locked before it is changed. */
export interface TraceStore {
  /** Locks the traces that exist (in order of their ids) until the transaction ends. */
  lock(tx: Tx, keys: readonly TraceKey[]): Promise<Trace[]>;
  /** Locks those due at or before `at`, earliest first, at most `limit`; what another transaction has is passed over. */
  lockDue(tx: Tx, at: Date, limit: number): Promise<Trace[]>;
  save(tx: Tx, changes: readonly TraceChange[]): Promise<void>;
}

/** This service's copy of the participants. */
export interface Participants {
  suspended(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Makes an id for each event: UUIDv7, lower case. */
export type NewId = () => string;
