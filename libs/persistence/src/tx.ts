import type { AnyEvent, AuditEntryCommand } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import type { EntityManager } from 'typeorm';

/** Whose eyes a transaction has: row level security lets a participant see its own cases only, the hub all. */
export type Scope = { readonly kind: 'participant'; readonly participant: string } | { readonly kind: 'hub' };

export const HUB_SCOPE: Scope = { kind: 'hub' };

/** One transaction of one service: SQL, the business time, and what is published when it commits. */
export interface Tx extends Sql {
  readonly manager: EntityManager;
  readonly scope: Scope;
  /** Business time at the start of the transaction (injected clock). */
  readonly now: Date;
  /**
   * Publishes the event with this transaction (outbox). The aggregate of `event.key` must be locked by now: its version
   * orders the events of the key. The event is the audit entry of the change too.
   */
  emit(event: AnyEvent, lockVersion: number): void;
  /** Logs a disclosure, or an act that changes no case, with this transaction. */
  audit(entry: AuditEntryCommand): void;
  /**
   * Goes on in this transaction with other eyes. Only after a check in the participant's own scope, where the command
   * has to touch what that participant may not read.
   */
  rescope(scope: Scope): Promise<void>;
  /** Runs after a commit, never after a rollback, and not after a crash: for wake-ups only. */
  afterCommit(work: () => void): void;
}
