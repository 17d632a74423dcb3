import type { Tx } from '@tracepost/persistence';
import { layTombstones, type Erasure } from '@tracepost/service-kit';
import { dropFacts } from '../db/case-store.js';
import { dropFromFeeds } from '../db/feed-store.js';

/** Erases what the feeds still keep of cases. The tombstones are asked by nobody here but by events that come late. Repeatable. */
export const eraseFromFeeds = async (tx: Tx, erasures: readonly Erasure[]): Promise<void> => {
  if (erasures.length === 0) return;
  const traceIds = erasures.map(({ data }) => data.traceId);
  await dropFromFeeds(tx, traceIds);
  await dropFacts(tx, traceIds);
  await layTombstones(
    tx,
    erasures.map(({ data: { traceId, tombstone }, parties }) => ({
      subject: traceId,
      parties: [parties.requester],
      doc: tombstone,
    })),
  );
};
