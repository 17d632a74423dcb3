import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { causeOf, isTransient } from '@tracepost/messaging';
import type { UnitOfWork } from '@tracepost/persistence';
import type { Logger } from 'pino';
import type { BatchStore } from '../db/batch-store.js';
import { finishBatch } from './finish-batch.js';
import type { ProcessChunk } from './process-chunk.js';

/** Milliseconds after which work is looked for although nobody called. */
const POLL_MS = 1_000;
/** Failures in a row after which a batch is given up. */
const MOST_FAILURES = 5;

/** Reads batches in the background, one chunk a transaction; any number of processes may do so at once. */
export class BatchWorker implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  #stopping = false;
  #called = false;
  #rest: (() => void) | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: BatchStore,
    private readonly chunks: ProcessChunk,
    private readonly newId: () => string,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#running = this.#run();
  }

  onModuleDestroy(): void {
    this.#stopping = true;
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#running;
  }

  /** There may be something to do: a batch came in, or routes were learned. */
  wake(): void {
    this.#called = true;
    this.#rest?.();
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      this.#called = false;
      const worked = await this.#step();
      if (!worked && !this.#called && !this.#stopping) await this.#pause();
    }
  }

  /** Never rejects: what fails is tried again later, here or elsewhere. */
  async #step(): Promise<boolean> {
    try {
      const worked = await this.#chunk();
      await this.#complete();
      return worked;
    } catch (error) {
      this.logger.warn(causeOf(error), 'batches could not be processed, they will be tried again');
      return false;
    }
  }

  async #chunk(): Promise<boolean> {
    let batchId: string | null = null;
    try {
      return await this.unitOfWork.run(async (tx) => {
        const batch = await this.batches.claim(tx);
        if (batch === null) return false;
        batchId = batch.id;
        await this.chunks.process(tx, batch);
        return true;
      });
    } catch (error) {
      if (batchId === null || isTransient(error)) throw error;
      this.logger.error({ ...causeOf(error), batchId }, 'rows of a batch could not be processed');
      await this.#failed(batchId);
      return true;
    }
  }

  async #failed(batchId: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const batch = await this.batches.find(tx, batchId, true);
      const failures = await this.batches.failed(tx, batchId);
      if (batch === null || failures < MOST_FAILURES) return;
      const error = `The rows from line ${batch.next.line} on could not be processed.`;
      await finishBatch(tx, this.batches, batch, 'FAILED', this.newId(), error);
    });
  }

  #complete(): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      for (const batch of await this.batches.complete(tx)) {
        await finishBatch(tx, this.batches, batch, 'COMPLETED', this.newId());
      }
    });
  }

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.#rest = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#rest = undefined;
  }
}
