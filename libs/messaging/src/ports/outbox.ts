import type { Message } from './message.js';
import type { Sql } from './ports.js';

/** A message to be published after the transaction commits, with what orders it among those of its key. */
export interface OutboxMessage extends Message {
  /** Version of the aggregate that is locked for this key (hazard 2 of architecture.md); 0 where order does not matter. */
  readonly version: number;
}

/** Writes messages into the service's outbox inside the caller's transaction, in one statement. */
export interface Outbox {
  add(sql: Sql, messages: readonly OutboxMessage[]): Promise<void>;
  /** Called after commit: the relay need not wait for its poll. */
  wake(): void;
}
