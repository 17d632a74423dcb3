import type { BrokerFeatures } from './features.js';
import type { Delivery, Message } from './message.js';

/** Runs SQL on one connection; rows of SELECT and of RETURNING. */
export interface Sql {
  query<R>(text: string, params?: readonly unknown[]): Promise<R[]>;
}

/** Opens a transaction, commits when `work` resolves, rolls back when it rejects. */
export interface Transactions<T extends Sql = Sql> {
  run<R>(work: (tx: T) => Promise<R>): Promise<R>;
}

/** Resolves once every message is durable at the broker; keeps the array's order per key. May deliver twice after an error. */
export interface Publisher {
  publish(messages: readonly Message[]): Promise<void>;
}

/**
 * Calls `onBatch` with messages of the topics, in order within each partition, never two calls for one partition at a
 * time; a batch may span partitions. Returning acknowledges the batch; throwing makes all of it come again. A group new to the broker starts at the
 * oldest message kept.
 */
export interface Subscriber {
  subscribe(options: SubscribeOptions): Promise<Subscription>;
}

export interface SubscribeOptions {
  readonly group: string;
  readonly topics: readonly string[];
  /** Most messages handed over at once. */
  readonly maxBatch: number;
  /** `signal` aborts when the subscription closes: give up waiting, throw, and the batch comes again elsewhere. */
  readonly onBatch: (batch: readonly Delivery[], signal: AbortSignal) => Promise<void>;
}

export interface Subscription {
  /** Stops fetching, waits for the running batches (bounded), commits, leaves the group. */
  close(): Promise<void>;
  /** False when assigned work has stood still too long (watchdog). */
  healthy(): boolean;
}

/** What stands between the head of a topic and a group, for flows and for the development clock's drain. */
export interface Lag {
  readonly topic: string;
  readonly lag: number;
  /** Publication time of the oldest message not yet acknowledged; null when none, or not known. */
  readonly oldestAt: Date | null;
}

export interface Broker extends Publisher, Subscriber {
  readonly features: BrokerFeatures;
  /** Creates missing topics with the partitions given; never changes an existing one. */
  ensureTopics(topics: readonly { readonly name: string; readonly partitions: number }[]): Promise<void>;
  /** One entry a topic; a group the broker has never seen lags behind everything kept. */
  lag(group: string, topics: readonly string[]): Promise<Lag[]>;
  /** False while the broker cannot be reached or a subscription stands still. */
  healthy(): boolean;
  close(): Promise<void>;
}
