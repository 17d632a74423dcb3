import type { Tx } from '@tracepost/persistence';
import { layTombstones, type Erasure } from '@tracepost/service-kit';
import type { RequestStore } from '../db/request-store.js';
import type { RowStore } from '../db/row-store.js';
import type { UploadStore } from '../db/upload-store.js';

/**
 * Erases requests with all their versions, and the text of each row that brought them or named them again, as the owner
 * of the traces has decided. The rows' identities stay, so that the same file still makes no second trace. Repeatable.
 */
export class EraseRequests {
  constructor(
    private readonly requests: RequestStore,
    private readonly rows: RowStore,
    private readonly uploads: UploadStore,
  ) {}

  async execute(tx: Tx, erasures: readonly Erasure[]): Promise<void> {
    if (erasures.length === 0) return;
    const ids = erasures.map(({ data }) => data.traceId);
    await this.requests.erase(tx, ids);
    await this.uploads.blank(tx, await this.rows.erase(tx, ids));
    await layTombstones(
      tx,
      erasures.map(({ data: { traceId, tombstone }, parties }) => ({
        subject: traceId,
        parties: [parties.requester],
        doc: tombstone,
      })),
    );
  }
}
