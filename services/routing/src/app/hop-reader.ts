import type { HopDoc, HopState } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { StoredRequest } from './ports.js';

/** Who stands on which side of a hop. */
export interface HopParties {
  readonly id: string;
  readonly traceId: string;
  readonly requester: string;
  readonly requested: string;
  readonly state: HopState;
  readonly requestVersion: number;
}

/** A hop with all that a view of it is made from; sealed parts as JWE of the requester. */
export interface StoredHop {
  readonly doc: HopDoc;
  readonly sealed: string | null;
  readonly request: Pick<StoredRequest, 'request' | 'sealed' | 'identifiedAs'>;
  readonly shared: readonly { readonly doc: HopDoc; readonly sealed: string | null }[];
}

export interface InboxFilter {
  readonly state: HopState | undefined;
  readonly overdue: boolean | undefined;
  readonly updatedSince: Date | undefined;
}

/** Hops for reading. */
export interface HopReader {
  /** With the eyes of the transaction: null when it is no party, or not yet. */
  parties(tx: Tx, id: string): Promise<HopParties | null>;
  /** Which of them the transaction can see. */
  visible(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Newest first, from before the hop `before`; with the eyes of the requested side. */
  inbox(
    tx: Tx,
    participant: string,
    filter: InboxFilter,
    before: string | null,
    limit: number,
  ): Promise<readonly HopParties[]>;
  /** In the order of `ids`; with the eyes of the hub, for shared answers are other participants'. */
  read(tx: Tx, ids: readonly string[]): Promise<readonly StoredHop[]>;
}
