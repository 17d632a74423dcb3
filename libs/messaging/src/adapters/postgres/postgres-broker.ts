import pg from 'pg';
import { causeOf } from '../../failure.js';
import type { BrokerFeatures } from '../../ports/features.js';
import type { Logger } from '../../ports/logger.js';
import { forgetsKey, type Message } from '../../ports/message.js';
import type { Broker, Lag, SubscribeOptions, Subscription } from '../../ports/ports.js';
import { PoolSql } from '../../sql/pool-sql.js';
import { Wake } from '../../timing/wake.js';
import { Watchdog } from '../../timing/watchdog.js';
import { Claims } from './claims.js';
import { Heads } from './heads.js';
import { Log } from './log.js';
import { PgSubscription } from './pg-subscription.js';

export interface PostgresBrokerOptions {
  /** A role with `broker_user`; the broker keeps a pool of its own, so that it never waits for the service's. */
  readonly connection: pg.PoolConfig;
  readonly logger: Logger;
  /** Longest wait for messages of other processes, in milliseconds; default 100. Those of this process wake at once. */
  readonly pollMs?: number;
  /** How long a member that no longer answers keeps its partitions, in milliseconds; default 10,000. */
  readonly memberMs?: number;
  /** Age in milliseconds from which messages that all groups have read are removed; default 30 days. */
  readonly retentionMs?: number;
  /** Work that stands still so long makes the broker unhealthy; default 60,000 ms. */
  readonly stallMs?: number;
  /** How long closing waits for a batch at hand; default 20,000 ms. */
  readonly drainMs?: number;
}

const TRIM_EVERY_MS = 60_000;
/** While messages of a key to be forgotten wait for a group that has not read them. */
const FORGET_EVERY_MS = 1_000;
const UNREACHABLE_AFTER = 20;

/** The broker of the standalone hub: topics, partitions and groups in the schema `broker` of a PostgreSQL database. */
export class PostgresBroker implements Broker {
  readonly features: BrokerFeatures = {
    oldestAt: true,
    batchesSpanPartitions: true,
    forgetsKeys: true,
  };
  readonly #pool: pg.Pool;
  readonly #sql: PoolSql;
  readonly #log: Log;
  readonly #heads: Heads;
  readonly #wake = new Wake();
  readonly #subscriptions = new Set<PgSubscription>();
  #polling: Promise<void> | undefined;
  #failures = 0;
  #trimmedAt = performance.now();
  /** When keys are to be forgotten again; null: none waits, so only with the trim. */
  #forgetAt: number | null = 0;
  #closing = false;

  constructor(private readonly options: PostgresBrokerOptions) {
    this.#pool = new pg.Pool({ max: 8, ...options.connection });
    // An idle connection that breaks is the next query's problem, not a crash.
    this.#pool.on('error', (error) => {
      // While closing, the server may be gone before the last idle connection is.
      if (!this.#closing) options.logger.warn(causeOf(error), 'a connection of the broker broke');
    });
    this.#sql = new PoolSql(this.#pool);
    this.#log = new Log(this.#sql);
    this.#heads = new Heads(this.#sql);
  }

  async publish(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    await this.#log.append(messages);
    if (messages.some(forgetsKey)) this.#forgetAt = 0;
    this.#wake.set();
  }

  subscribe(options: SubscribeOptions): Promise<Subscription> {
    const { logger, memberMs = 10_000, stallMs = 60_000, drainMs = 20_000 } = this.options;
    const subscription = new PgSubscription(options, {
      claims: new Claims(this.#sql, options.group, options.topics, memberMs),
      heads: this.#heads,
      log: this.#log,
      logger,
      watchdog: new Watchdog(stallMs),
      heartbeatMs: Math.min(1_000, memberMs / 3),
      drainMs,
    });
    this.#subscriptions.add(subscription);
    this.#polling ??= this.#poll();
    this.#wake.set();
    return Promise.resolve({
      healthy: () => subscription.healthy(),
      close: async () => {
        this.#subscriptions.delete(subscription);
        await subscription.close();
      },
    });
  }

  ensureTopics(topics: readonly { readonly name: string; readonly partitions: number }[]): Promise<void> {
    return this.#log.ensureTopics(topics);
  }

  lag(group: string, topics: readonly string[]): Promise<Lag[]> {
    return this.#log.lag(group, topics);
  }

  healthy(): boolean {
    return (
      this.#failures < UNREACHABLE_AFTER &&
      [...this.#subscriptions].every((subscription) => subscription.healthy())
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.close()));
    this.#closing = true;
    this.#wake.set();
    await this.#polling;
    await this.#pool.end();
  }

  async #poll(): Promise<void> {
    const { logger, pollMs = 100, retentionMs = 30 * 86_400_000 } = this.options;
    while (!this.#closing) {
      try {
        await this.#heads.refresh();
        this.#failures = 0;
        if (performance.now() - this.#trimmedAt > TRIM_EVERY_MS) {
          this.#trimmedAt = performance.now();
          await this.#log.trim(retentionMs);
          this.#forgetAt = 0;
        }
        await this.#forget(retentionMs);
      } catch (error) {
        this.#failures += 1;
        this.#log.forgetRecent();
        if (this.#failures === 1)
          logger.warn(causeOf(error), 'the broker cannot be reached, it will be tried again');
      }
      if (!this.#closing) await this.#wake.wait(this.#failures > 0 ? 500 : pollMs);
    }
  }

  async #forget(retentionMs: number): Promise<void> {
    if (this.#forgetAt === null || performance.now() < this.#forgetAt) return;
    // Before the question: a key that is to be forgotten meanwhile is asked for again.
    this.#forgetAt = null;
    const isWaiting = await this.#log.forgetRead(retentionMs);
    if (isWaiting) this.#forgetAt = performance.now() + FORGET_EVERY_MS;
  }
}
