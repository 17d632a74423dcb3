import { addDuration } from '@tracepost/contracts';
import { HUB_SCOPE, type UnitOfWork } from '@tracepost/persistence';
import type { TimerSource } from '@tracepost/service-kit';
import type { BatchStore } from '../db/batch-store.js';

const CHUNK = 100;

/**
 * Erases uploads when a batch has been at its end for the retention (ISO 8601): the text of refused rows belongs to no
 * case that would take it along. The rows stay, with status, trace and identity.
 */
export class EraseUploads implements TimerSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: BatchStore,
    private readonly retention: string,
  ) {}

  async nextDue(): Promise<Date | null> {
    const [oldest] = await this.unitOfWork.run((tx) => this.batches.finishedLongest(tx, 1));
    return oldest === undefined ? null : addDuration(oldest.finishedAt, this.retention);
  }

  async fireDue(at: Date): Promise<number> {
    let fired = 0;
    for (;;) {
      const oldest = await this.unitOfWork.run((tx) => this.batches.finishedLongest(tx, CHUNK));
      const due = oldest.filter(({ finishedAt }) => addDuration(finishedAt, this.retention) <= at);
      const before = fired;
      for (const { id } of due)
        if (await this.unitOfWork.in(HUB_SCOPE, (tx) => this.batches.eraseUpload(tx, id), at)) fired += 1;
      // A chunk of which nothing could be erased is in the hands of another process.
      if (due.length < CHUNK || fired === before) return fired;
    }
  }
}
