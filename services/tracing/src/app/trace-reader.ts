import type { HopDoc, IdentifiedAsDoc, ReferralDoc, RequestDoc, RouteDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { FacetKind } from '../domain/facet.js';
import type { TimelineEntry } from '../domain/timeline.js';
import type { Trace } from '../domain/trace.js';

/** Newest request of a trace: what a summary shows of it. */
export interface StoredSummary {
  readonly trace: Trace;
  readonly route: RouteDoc | null;
  readonly request: RequestDoc;
  readonly identifiedAs: IdentifiedAsDoc;
}

/** One trace with all that its requester may read; sealed parts still as JWE. */
export interface StoredTrace extends Omit<StoredSummary, 'request' | 'identifiedAs'> {
  /** Every version, oldest first. */
  readonly requests: readonly {
    readonly version: number;
    readonly request: RequestDoc;
    readonly sealed: string | null;
    readonly identifiedAs: IdentifiedAsDoc;
  }[];
  readonly hops: readonly { readonly doc: HopDoc; readonly sealed: string | null }[];
  readonly referrals: readonly ReferralDoc[];
  readonly timeline: readonly {
    readonly doc: Omit<TimelineEntry, 'sealed'>;
    readonly sealed: string | null;
  }[];
}

/** Which traces of `participant` to list; what is absent does not count. */
export interface TraceFilter {
  readonly participant: string;
  readonly state?: string | undefined;
  readonly outcome?: string | undefined;
  /** `YYYY-MM-DD`, both days included. */
  readonly recoveredFrom?: string | undefined;
  readonly recoveredTo?: string | undefined;
  readonly updatedSince?: Date | undefined;
  readonly overdue?: boolean | undefined;
  readonly facets: Readonly<Partial<Record<FacetKind, string | undefined>>>;
}

/** Reads traces with the eyes of the transaction's participant. */
export interface TraceReader {
  /** Null when there is none, or none of this participant's. */
  find(tx: Tx, participant: string, id: string): Promise<StoredTrace | null>;
  /** Also of an erased one: it was one's own and still is. */
  isOwn(tx: Tx, participant: string, id: string): Promise<boolean>;
  /** Newest first, older than the trace `after`; at most `limit`. */
  list(tx: Tx, filter: TraceFilter, after: string | null, limit: number): Promise<StoredSummary[]>;
}
