import type { Actor, IdentifiedAsDoc, RequestDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { Sealing } from '@tracepost/service-kit';
import type { Directory } from '../domain/directory.js';
import type { Hop } from '../domain/hop.js';
import type { Itinerary, Referral } from '../domain/itinerary.js';

export type NewId = () => string;
export type Seals = Pick<Sealing, 'seal' | 'open'>;

/** A request as this service keeps it: open part in clear, the rest as JWE. */
export interface StoredRequest {
  readonly traceId: string;
  readonly version: number;
  readonly requester: string;
  readonly request: RequestDoc;
  readonly sealed: string | null;
  readonly sha256: string;
  readonly identifiedAs: IdentifiedAsDoc;
}

/** An itinerary under lock. Its hops and referrals lack their sealed fields: those are in `sealed`, by hop or referral id. */
export interface LockedItinerary {
  readonly itinerary: Itinerary;
  /** Version of the lock: orders what is published for the trace. */
  readonly lock: number;
  readonly sealed: ReadonlyMap<string, string | null>;
}

/** What a transaction leaves of one itinerary. Hops and referrals: the changed ones only, without their sealed fields. */
export interface ItineraryChange {
  readonly itinerary: Itinerary;
  readonly lock: number;
  readonly hops: readonly { readonly hop: Hop; readonly sealed: string | null; readonly at: string }[];
  readonly referrals: readonly { readonly referral: Referral; readonly sealed: string | null }[];
  readonly requests: readonly StoredRequest[];
}

/** Itineraries with their hops and referrals. Needs the eyes of the hub. */
export interface ItineraryStore {
  /** Locks those that exist, in a fixed order, and reads them after the lock is held. */
  lock(tx: Tx, traceIds: readonly string[]): Promise<ReadonlyMap<string, LockedItinerary>>;
  /** Writes all of them in one statement. */
  save(tx: Tx, changes: readonly ItineraryChange[]): Promise<void>;
  /** Leaves nothing of locked itineraries: not their requests, hops and referrals either. */
  erase(tx: Tx, traceIds: readonly string[]): Promise<void>;
}

export interface RequestStore {
  /** Versions of requests that exist, in any order. */
  find(
    tx: Tx,
    keys: readonly { readonly traceId: string; readonly version: number }[],
  ): Promise<readonly StoredRequest[]>;
}

export interface Participants {
  directory(tx: Tx): Promise<Directory>;
}

/** Who caused a change. */
export interface Cause {
  readonly actor: Actor;
  readonly traceparent: string | null;
}
