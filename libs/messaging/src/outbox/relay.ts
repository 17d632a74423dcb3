import type { Logger } from '../ports/logger.js';
import type { Publisher, Sql } from '../ports/ports.js';
import { inSpan } from '../telemetry/spans.js';
import { causeOf } from '../failure.js';
import { backoff } from '../timing/backoff.js';
import { Wake } from '../timing/wake.js';
import { OutboxRows, type Unpublished } from './outbox-rows.js';
import { ShardLeases } from './shard-leases.js';

export interface RelayOptions {
  /** The service's own pool, one statement a transaction (`PoolSql`). */
  readonly sql: Sql;
  readonly schema: string;
  readonly publisher: Publisher;
  readonly logger: Logger;
  /** Most messages published at once; default 500. */
  readonly batch?: number;
  /** Longest idle wait between polls in milliseconds while other processes relay too; default 100. */
  readonly pollMs?: number;
  /** The same while this relay has all shards, so that who commits wakes it; default 1,000. */
  readonly alonePollMs?: number;
  /** How long a stalled relay keeps its shards, in milliseconds; default 10,000. */
  readonly leaseMs?: number;
}

/** Moves committed messages from the outbox to the broker, at least once, in the order of each key's versions. */
export class Relay {
  readonly #rows: OutboxRows;
  readonly #leases: ShardLeases;
  readonly #wake = new Wake();
  #running: Promise<void> | undefined;
  #stopping = false;
  #failures = 0;

  constructor(private readonly options: RelayOptions) {
    this.#rows = new OutboxRows(options.sql, options.schema);
    this.#leases = new ShardLeases(options.sql, options.schema, options.leaseMs ?? 10_000);
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Something was committed: look now. */
  wake(): void {
    this.#wake.set();
  }

  unpublished(): Promise<Unpublished> {
    return this.#rows.unpublished();
  }

  /** Finishes the batch at hand and lets go of the shards. Unpublished rows stay for the next relay. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake.set();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { logger, schema, batch = 500, pollMs = 100, alonePollMs = 1_000 } = this.options;
    while (!this.#stopping) {
      try {
        const published = await this.#publishOldest(batch);
        if (this.#failures > 0) logger.info({ schema }, 'the relay publishes again');
        this.#failures = 0;
        if (published < batch) await this.#wake.wait(this.#leases.alone ? alonePollMs : pollMs);
      } catch (error) {
        this.#failures += 1;
        if (this.#failures === 1)
          logger.warn({ schema, ...causeOf(error) }, 'the relay cannot publish, it will try again');
        await this.#wake.wait(backoff(this.#failures, 100, 5_000), { onlyUntil: () => this.#stopping });
      }
    }
    await this.#leases.leave().catch((error: unknown) => {
      logger.warn({ schema, ...causeOf(error) }, 'the relay left without releasing its shards');
    });
  }

  async #publishOldest(batch: number): Promise<number> {
    const shards = await this.#leases.keep();
    if (shards.length === 0) return 0;
    const rows = await this.#rows.oldest(shards, batch);
    if (rows.length === 0) return 0;
    await inSpan('PRODUCER', `${this.options.schema} publish`, rows, () =>
      this.options.publisher.publish(rows),
    );
    await this.#rows.remove(rows);
    return rows.length;
  }
}
