import { causeOf, isUnreadable } from '../failure.js';
import { forgetsKey, type Delivery } from '../ports/message.js';
import type { Sql } from '../ports/ports.js';
import { inSpan } from '../telemetry/spans.js';
import type { ConsumerOptions } from './consumer-options.js';
import type { ConsumerStore } from './consumer-store.js';
import { halving, retrying } from './policies.js';
import { readAll, type Read } from './read.js';

export const DEFAULT_RETRY_DELAYS_MS: readonly number[] = [100, 500, 2_000];

/** Takes batches over: all in one transaction if it can be, else the one at fault is parked or buried and the rest flows. */
export class Intake<E, T extends Sql> {
  constructor(
    private readonly options: ConsumerOptions<E, T>,
    private readonly store: ConsumerStore,
  ) {}

  /** Resolves when every message is handled, waiting behind a parked key, or a dead letter: committed in each case. */
  async take(batch: readonly Delivery[], signal: AbortSignal): Promise<void> {
    const { consumer, policy, metrics, concerns } = this.options;
    const began = performance.now();
    const concerning = concerns ? batch.filter(concerns) : batch;
    const retry = (delays: readonly number[]) =>
      retrying<Read<E>>(delays, signal, (error) => metrics?.retried(consumer, causeOf(error).cause));
    const settle = halving(retry, policy?.retryDelaysMs ?? DEFAULT_RETRY_DELAYS_MS, (item, error) =>
      this.#giveUp(item, error),
    );
    const attempt = (items: readonly Read<E>[]) =>
      this.options.transactions.run((tx) => this.takeOver(tx, items));
    if (concerning.length > 0)
      await inSpan('CONSUMER', `${consumer} process`, concerning, () =>
        settle(attempt)(readAll(concerning, this.options.decode)),
      );
    metrics?.handled(consumer, batch.length, performance.now() - began);
  }

  /** The whole of a batch in the caller's transaction. */
  async takeOver(tx: T, items: readonly Read<E>[]): Promise<void> {
    const { consumer, metrics } = this.options;
    const dead = items.flatMap((item) => (item.readable ? [] : [item]));
    await this.store.bury(tx, dead);
    const events = new Map(
      items.flatMap((item) => (item.readable ? [[item.delivery, item.event] as const] : [])),
    );
    if (this.options.forgets !== false) await this.store.forget(tx, [...events.keys()].filter(forgetsKey));
    if (events.size > 0) {
      const { fresh, waiting } = await this.store.sort(tx, [...events.keys()]);
      await this.store.wait(tx, waiting);
      await this.handle(tx, fresh, events);
      metrics?.duplicates(consumer, events.size - fresh.length - waiting.length);
    }
    for (const { cause } of dead) this.#buried(cause.cause);
  }

  /** Hands entered messages to the handler. */
  async handle(tx: T, fresh: readonly Delivery[], events: ReadonlyMap<Delivery, E>): Promise<void> {
    if (fresh.length === 0) return;
    await this.options.handle(
      fresh.map((delivery) => events.get(delivery) as E),
      tx,
      fresh,
    );
  }

  async #giveUp(item: Read<E>, failure: unknown): Promise<void> {
    const { consumer, logger, metrics, transactions } = this.options;
    const cause = causeOf(failure);
    const { id, topic, key } = item.delivery;
    if (isUnreadable(failure)) {
      await transactions.run((tx) => this.store.bury(tx, [{ delivery: item.delivery, cause }]));
      return this.#buried(cause.cause);
    }
    await transactions.run((tx) => this.store.park(tx, item.delivery, cause));
    logger.warn({ consumer, topic, key, id, ...cause }, 'a key was parked');
    metrics?.parked(consumer, cause.cause);
  }

  #buried(cause: string): void {
    const { consumer, logger, metrics } = this.options;
    logger.warn({ consumer, cause }, 'a message that cannot be read became a dead letter');
    metrics?.deadLettered(consumer, cause);
  }
}
