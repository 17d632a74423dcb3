import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import type { ConsumerOptions, RunningConsumer } from '../consumer/consumer-options.js';
import { startConsumer } from '../consumer/start-consumer.js';
import type { ConsumerMetrics, Logger } from '../ports/logger.js';
import type { Sql, Subscriber } from '../ports/ports.js';
import { endsWithin } from '../timing/ends-within.js';
import { TopicHandlers } from './topic-handlers.js';

/** What a consumer needs besides its handlers; each service has its own schema and transactions. */
export type ConsumerEntry<T extends Sql = Sql> = Pick<
  ConsumerOptions<unknown, T>,
  'schema' | 'transactions' | 'decode' | 'policy'
>;

export interface PortStrategyOptions {
  readonly subscriber: Subscriber;
  /** By consumer name: the second argument of `@Consumes`. */
  readonly consumers: ReadonlyMap<string, ConsumerEntry>;
  readonly logger: Logger;
  readonly metrics?: ConsumerMetrics;
  /** How long `close()` waits for running batches, in milliseconds; default 25,000. */
  readonly closeMs?: number;
}

/**
 * Joins `@Consumes(topic, consumer)` methods to consumers: all methods of one consumer share a subscription, a
 * group, an inbox and the transaction of a batch. A method takes `@Payload() events: DomainEvent[]` and
 * `@Ctx() context: ConsumerContext<Tx>`.
 */
export class PortStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId = Symbol.for('tracepost.messaging');
  // Failures are the consumer runtime's to report; Nest would log each a second time.
  override propagatesEventHandlerErrors = true;
  readonly #handlers = new Map<string, TopicHandlers>();
  #running: RunningConsumer[] = [];

  constructor(private readonly options: PortStrategyOptions) {
    super();
  }

  override addHandler(
    pattern: unknown,
    handler: MessageHandler,
    isEventHandler = false,
    extras: Record<string, unknown> = {},
  ): void {
    const { consumer } = extras;
    if (typeof pattern !== 'string' || !isEventHandler || typeof consumer !== 'string') {
      throw new Error(`${String(pattern)}: write @Consumes('<topic>', '<consumer>')`);
    }
    handler.isEventHandler = isEventHandler;
    handler.extras = extras;
    const handlers = this.#handlers.get(consumer) ?? new TopicHandlers();
    this.#handlers.set(consumer, handlers);
    handlers.add(pattern, handler);
  }

  listen(done: (error?: unknown) => void): void {
    this.#start().then(() => done(), done);
  }

  /** Ends fetching, waits for running batches within the deadline. Never rejects: Nest would skip its last shutdown hook. */
  async close(): Promise<void> {
    const { logger, closeMs = 25_000 } = this.options;
    const closed = Promise.all(this.#running.map((consumer) => consumer.close()));
    if (!(await endsWithin(closed, closeMs))) {
      logger.error({ closeMs }, 'consumers did not end in time, their batches will come again');
    }
  }

  /** False when some consumer's work stands still. */
  healthy(): boolean {
    return this.#running.every((consumer) => consumer.healthy());
  }

  /** Redrives were asked for: begin now. */
  wake(): void {
    for (const consumer of this.#running) consumer.wake();
  }

  on(): never {
    throw new Error('the strategy has no events');
  }

  unwrap<T>(): T {
    return this as unknown as T;
  }

  async #start(): Promise<void> {
    const { subscriber, consumers, logger, metrics } = this.options;
    const entries = [...this.#handlers].map(([consumer, handlers]) => {
      const entry = consumers.get(consumer);
      if (entry === undefined) throw new Error(`consumer ${consumer} has handlers and no entry`);
      return { consumer, handlers, entry };
    });
    for (const { consumer, handlers, entry } of entries) {
      const running = await startConsumer({
        ...entry,
        consumer,
        topics: handlers.topics,
        subscriber,
        concerns: handlers.concerns,
        forgets: handlers.forgets,
        handle: (events, tx, deliveries) => handlers.handle(events, tx, deliveries),
        logger,
        ...(metrics && { metrics }),
      });
      this.#running.push(running);
    }
  }
}
