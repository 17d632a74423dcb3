import type { Actor, BatchView } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { conflict, notFound } from '@tracepost/service-kit';
import { emptyTally, type BatchStore } from '../db/batch-store.js';
import { batchView } from '../domain/batch.js';
import { finishBatch } from './finish-batch.js';

/** Stops reading a batch; rows accepted before stay. */
export class CancelBatch {
  constructor(
    private readonly batches: BatchStore,
    private readonly newId: () => string,
  ) {}

  /** Locks the batch, so that what is read of it now is what `cancel` will find. */
  async hold(tx: Tx, id: string): Promise<void> {
    await this.batches.find(tx, id, true);
  }

  /** @throws Problem not-found, illegal-transition when it has ended otherwise */
  async cancel(tx: Tx, id: string, actor: Actor): Promise<BatchView> {
    const batch = await this.batches.find(tx, id, true);
    if (batch === null) throw notFound();
    const open = batch.state === 'RECEIVED' || batch.state === 'RUNNING';
    if (!open && batch.state !== 'CANCELLED') {
      throw conflict('illegal-transition', 'The batch has ended.', batch.state, 'cancellation', []);
    }
    const after = open
      ? await finishBatch(tx, this.batches, batch, 'CANCELLED', this.newId(), null, actor)
      : batch;
    const { rows, byParticipant } = (await this.batches.tally(tx, [id])).get(id) ?? emptyTally();
    return batchView(after, rows, byParticipant);
  }
}
