import type { OnModuleDestroy } from '@nestjs/common';
import type { BatchView, RowResultView, RowStatus } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import type { Tx, UnitOfWork } from '@tracepost/persistence';
import { notFound, type Endpoint, type HttpCall } from '@tracepost/service-kit';
import { emptyTally, type BatchStore } from '../db/batch-store.js';
import { batchView, type Batch } from '../domain/batch.js';
import type { BatchResults } from './batch-results.js';

/** Batches and their results as their sender sees them. */
export class ReadBatches implements OnModuleDestroy {
  readonly #closing = new AbortController();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endpoint: Endpoint,
    private readonly batches: BatchStore,
    private readonly rows: BatchResults,
  ) {}

  /** Aborted when the process ends: streams have to end by themselves. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  onModuleDestroy(): void {
    this.#closing.abort();
  }

  /** @throws Problem not-found */
  async read(sql: Sql, id: string): Promise<BatchView> {
    const batch = await this.batches.find(sql, id);
    if (batch === null) throw notFound();
    return (await this.#views(sql, [batch]))[0] as BatchView;
  }

  /** In a transaction of its own; null when it is gone. */
  readAs(participant: string, id: string): Promise<BatchView | null> {
    return this.unitOfWork.in({ kind: 'participant', participant }, async (tx) => {
      const batch = await this.batches.find(tx, id);
      return batch === null ? null : ((await this.#views(tx, [batch]))[0] ?? null);
    });
  }

  /** The newest `count`, older than the one of the id `before`. */
  async newest(sql: Sql, count: number, before: string | null): Promise<BatchView[]> {
    return this.#views(sql, await this.batches.page(sql, count, before));
  }

  /** Pages of rows, each disclosed in the log before it is given out. @throws Problem not-found */
  async *results(call: HttpCall, id: string, status: RowStatus | null): AsyncGenerator<RowResultView[]> {
    const { participant } = call.caller;
    let after = 0;
    for (;;) {
      const page = await this.unitOfWork.in({ kind: 'participant', participant }, async (tx) => {
        const batch = await this.batches.find(tx, id);
        if (batch === null) throw notFound();
        const rows = await this.rows.page(tx, batch, status, after);
        this.#disclose(tx, call, batch, rows);
        return rows;
      });
      if (page.length > 0) yield page;
      if (this.rows.isLast(page) || this.closing.aborted) return;
      after = page.at(-1)?.row ?? after;
    }
  }

  #disclose(tx: Tx, call: HttpCall, { participant }: Batch, rows: readonly RowResultView[]): void {
    const traces = [...new Set(rows.flatMap(({ traceId }) => (traceId === null ? [] : [traceId])))];
    if (traces.length === 0) return;
    this.endpoint.disclose(tx, call, {
      action: 'batch-results.read',
      subjects: traces.map((traceId) => ({ traceId, hopId: null, viewers: [participant] })),
      purpose: null,
    });
  }

  async #views(sql: Sql, batches: readonly Batch[]): Promise<BatchView[]> {
    const tallies = await this.batches.tally(
      sql,
      batches.map(({ id }) => id),
    );
    return batches.map((batch) => {
      const { rows, byParticipant } = tallies.get(batch.id) ?? emptyTally();
      return batchView(batch, rows, byParticipant);
    });
  }
}
