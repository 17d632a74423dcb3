import type { Delivery } from '../../ports/message.js';

interface Waiting {
  readonly messages: readonly Delivery[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Puts what several partitions have at the same time into one batch: kafkajs hands over partitions one by one, and a
 * transaction for each would cost more than the messages. One batch at a time; all parts of it succeed or fail.
 */
export class Gather {
  readonly #queue: Waiting[] = [];
  readonly #open = new Set<Waiting>();
  #running = false;

  constructor(
    private readonly most: number,
    private readonly onBatch: (batch: readonly Delivery[]) => Promise<void>,
  ) {}

  /** Resolves when the messages, `most` at most, have been handled. */
  add(messages: readonly Delivery[]): Promise<void> {
    return new Promise((done, failed) => {
      const part = { messages, done, failed };
      this.#queue.push(part);
      this.#open.add(part);
      if (this.#running) return;
      this.#running = true;
      // After the other partitions of the same fetch have queued up.
      setImmediate(() => void this.#run());
    });
  }

  /** Waits no longer for a batch that does not end: whatever becomes of it, it counts as failed. */
  abandon(error: Error): void {
    this.#queue.length = 0;
    for (const part of this.#open) part.failed(error);
    this.#open.clear();
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      const parts = this.#next();
      try {
        await this.onBatch(parts.flatMap((part) => part.messages));
        for (const part of parts) part.done();
      } catch (error) {
        for (const part of parts) part.failed(error);
      } finally {
        for (const part of parts) this.#open.delete(part);
      }
    }
    this.#running = false;
  }

  #next(): Waiting[] {
    let size = 0;
    const end = this.#queue.findIndex((part, at) => (size += part.messages.length) > this.most && at > 0);
    return this.#queue.splice(0, end === -1 ? this.#queue.length : end);
  }
}
