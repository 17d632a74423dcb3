import type { Tx } from '@tracepost/persistence';
import { layTombstones, type Erasure } from '@tracepost/service-kit';
import { tombstonesOf } from '../domain/tombstones.js';
import type { ItineraryStore } from './ports.js';

/** Erases itineraries with their requests, hops and referrals, as the owner of the traces has decided. Repeatable. */
export class EraseCases {
  constructor(private readonly store: ItineraryStore) {}

  async execute(tx: Tx, erasures: readonly Erasure[]): Promise<void> {
    if (erasures.length === 0) return;
    const locked = await this.store.lock(
      tx,
      erasures.map(({ data }) => data.traceId),
    );
    const stones = erasures.flatMap(({ data: { traceId, tombstone } }) =>
      tombstonesOf(tombstone, locked.get(traceId)?.itinerary ?? { hops: [], referrals: [] }),
    );
    await this.store.erase(tx, [...locked.keys()]);
    await layTombstones(tx, stones);
  }
}
