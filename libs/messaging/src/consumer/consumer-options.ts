import type { ConsumerMetrics, Logger } from '../ports/logger.js';
import type { Delivery } from '../ports/message.js';
import type { Sql, Subscriber, Transactions } from '../ports/ports.js';

export interface DeliveryPolicy {
  /** Most messages in one transaction; default 500. */
  readonly maxBatch?: number;
  /** Waits in milliseconds before a transient failure is tried again, in place; default 100, 500, 2,000. */
  readonly retryDelaysMs?: readonly number[];
  /** How long the inbox remembers, in days; longer than the broker keeps messages. Default 60. */
  readonly inboxDays?: number;
  /** Longest wait, in milliseconds, before a redrive asked for elsewhere begins; default 1,000. */
  readonly redrivePollMs?: number;
}

export interface ConsumerOptions<E, T extends Sql> {
  /** Name of the consumer: its group at the broker and its rows in the service's tables. */
  readonly consumer: string;
  readonly topics: readonly string[];
  readonly subscriber: Subscriber;
  readonly transactions: Transactions<T>;
  /** The service's schema, which has `messagingTables`. */
  readonly schema: string;
  /** @throws an error with code UNREADABLE_MESSAGE: the message goes to the dead letters at once. */
  readonly decode: (delivery: Delivery) => E;
  /** False for what this consumer has no use for: it is passed over, neither decoded nor entered. Default: all are of use. */
  readonly concerns?: (delivery: Delivery) => boolean;
  /**
   * Handles new messages, in order within each key, in one transaction with their inbox rows: resolve, and all of it
   * is done; reject, and none of it was. `deliveries[i]` is where `events[i]` came from.
   */
  readonly handle: (events: E[], tx: T, deliveries: readonly Delivery[]) => Promise<void>;
  /**
   * False: what waits or lies dead under a key that a message forgets stays, for an operator to redrive; for a log, which
   * must not miss anything. Default true.
   */
  readonly forgets?: boolean;
  readonly policy?: DeliveryPolicy;
  readonly logger: Logger;
  readonly metrics?: ConsumerMetrics;
}

export interface RunningConsumer {
  /** Ends the redrives and the subscription; never rejects. */
  close(): Promise<void>;
  healthy(): boolean;
  /** A redrive was asked for: begin now. */
  wake(): void;
}
