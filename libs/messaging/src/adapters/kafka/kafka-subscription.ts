import type { Consumer, ConsumerCrashEvent, EachBatchPayload, Kafka } from 'kafkajs';
import { causeOf } from '../../failure.js';
import type { Logger } from '../../ports/logger.js';
import type { SubscribeOptions, Subscription } from '../../ports/ports.js';
import { backoff } from '../../timing/backoff.js';
import { endsWithin } from '../../timing/ends-within.js';
import { Wake } from '../../timing/wake.js';
import { Gather } from './gather.js';
import { keepAlive } from './keep-alive.js';
import { toDelivery } from './kafka-messages.js';
import { isUnreachable } from './unreachable.js';
import type { Standstill } from './standstill.js';

export interface KafkaSubscriptionParts {
  readonly kafka: Kafka;
  readonly logger: Logger;
  readonly standstill: Standstill;
  readonly sessionMs: number;
  readonly drainMs: number;
}

/** Crashes in a row, with the broker reachable and nothing handled between them, after which it is of no use to go on. */
const MOST_CRASHES = 10;

/** How long a member whose batch was given up may take to say good-bye. */
const LEAVE_MS = 5_000;

/** One member of a group. A crash of kafkajs is answered by a new member; work that stands still by the owner's exit. */
export class KafkaSubscription implements Subscription {
  readonly #abort = new AbortController();
  readonly #gather: Gather;
  readonly #crash = new Wake();
  #consumer: Consumer | undefined;
  #crashes = 0;
  #failures = 0;
  #lastFailure: unknown;
  #useless = false;

  constructor(
    private readonly options: SubscribeOptions,
    private readonly parts: KafkaSubscriptionParts,
  ) {
    this.#gather = new Gather(options.maxBatch, (batch) => options.onBatch(batch, this.#abort.signal));
  }

  /** Resolves when the member has begun to join; a broker that is away is tried again and again. */
  async open(): Promise<void> {
    const { sessionMs, kafka } = this.parts;
    const consumer = kafka.consumer({
      groupId: this.options.group,
      sessionTimeout: sessionMs,
      rebalanceTimeout: Math.max(60_000, sessionMs),
      heartbeatInterval: sessionMs / 10,
      maxWaitTimeInMs: 500,
      allowAutoTopicCreation: false,
      // Crashes are ours to answer: a restart inside kafkajs keeps the state that may be at fault.
      retry: {
        initialRetryTime: 100,
        maxRetryTime: 2_000,
        retries: 8,
        restartOnFailure: () => Promise.resolve(false),
      },
    });
    this.#consumer = consumer;
    consumer.on(consumer.events.CRASH, (event) => void this.#crashed(consumer, event));
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) =>
      this.parts.standstill.assigned(payload.memberAssignment),
    );
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...this.options.topics], fromBeginning: true });
      await consumer.run({
        autoCommit: true,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: 64,
        eachBatch: (payload) => this.#eachBatch(payload),
      });
    } catch (error) {
      void this.#again(consumer, error);
    }
  }

  healthy(): boolean {
    return !this.#useless && !this.parts.standstill.stalled();
  }

  async close(): Promise<void> {
    this.#abort.abort();
    this.#crash.set();
    this.parts.standstill.stop();
    const left = (this.#consumer?.disconnect() ?? Promise.resolve()).catch((error: unknown) =>
      this.#warn(error, 'left without saying so'),
    );
    if (await endsWithin(left, this.parts.drainMs)) return;
    this.#warn(undefined, 'a batch did not end in time, it will come again');
    // Without its heartbeats and with its batch given up, kafkajs leaves the group.
    this.#gather.abandon(new Error('the subscription was closed'));
    if (!(await endsWithin(left, LEAVE_MS))) this.#warn(undefined, 'left without saying so');
  }

  async #eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat, isRunning, isStale, resolveOffset } = payload;
    for (let at = 0; at < batch.messages.length; at += this.options.maxBatch) {
      if (!isRunning() || isStale() || this.#abort.signal.aborted) return;
      const part = batch.messages.slice(at, at + this.options.maxBatch);
      const deliveries = part.map((message) => toDelivery(batch.topic, batch.partition, message));
      try {
        await keepAlive(heartbeat, this.parts.sessionMs / 10, () => this.#gather.add(deliveries));
      } catch (error) {
        return await this.#failed(error, heartbeat);
      }
      // Only now: kafkajs commits what is resolved, after this function, before a rebalance and on the way out.
      resolveOffset(deliveries.at(-1)?.position ?? batch.lastOffset());
      this.#crashes = 0;
      this.#failures = 0;
      this.parts.standstill.progress();
    }
  }

  /** Nothing is resolved, so the next fetch brings it again. kafkajs' own errors (a rebalance) are for it to answer. */
  async #failed(error: unknown, heartbeat: () => Promise<void>): Promise<void> {
    if ((error as Error).name.startsWith('KafkaJS')) throw error;
    if (this.#abort.signal.aborted) return;
    // All partitions of a batch fail with the one error.
    if (error !== this.#lastFailure) {
      this.#lastFailure = error;
      this.#failures += 1;
      this.#warn(error, 'a batch failed and will come again');
    }
    const pause = new Wake();
    const wake = () => pause.set();
    this.#abort.signal.addEventListener('abort', wake, { once: true });
    await keepAlive(heartbeat, this.parts.sessionMs / 10, () =>
      pause.wait(backoff(this.#failures, 100, 5_000)),
    );
    this.#abort.signal.removeEventListener('abort', wake);
  }

  #crashed(consumer: Consumer, { payload }: ConsumerCrashEvent): Promise<void> {
    return this.#again(consumer, payload.error);
  }

  async #again(consumer: Consumer, error: unknown): Promise<void> {
    if (this.#abort.signal.aborted || consumer !== this.#consumer) return;
    this.#consumer = undefined;
    this.#crashes += 1;
    // An unreachable broker is no reason to give up: the service goes on without it.
    if (this.#crashes > MOST_CRASHES && !isUnreachable(error)) {
      this.#useless = true;
      this.parts.logger.error(
        { group: this.options.group, ...causeOf(error) },
        'the consumer crashed too often',
      );
      return;
    }
    this.#warn(error, 'the consumer crashed and starts again');
    await consumer.disconnect().catch(() => undefined);
    await this.#crash.wait(backoff(this.#crashes, 200, 5_000));
    if (!this.#abort.signal.aborted) await this.open();
  }

  #warn(error: unknown, text: string): void {
    const cause = error === undefined ? {} : causeOf(error);
    this.parts.logger.warn({ group: this.options.group, ...cause }, text);
  }
}
