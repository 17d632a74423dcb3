import {
  AUDIT_ENTRIES,
  encodeAuditEntry,
  encodeEvent,
  type AnyEvent,
  type AuditEntryCommand,
} from '@tracepost/contracts';
import type { Outbox, OutboxMessage, Transactions } from '@tracepost/messaging';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock, SharedClock } from './clock.js';
import { HUB_SCOPE, type Scope, type Tx } from './tx.js';

/** Opens the transactions of one service: sets the participant, collects what is published, writes the outbox last. */
export class UnitOfWork implements Transactions<Tx> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock | SharedClock,
  ) {}

  /** A transaction of the hub itself: event handlers, clocks. */
  run<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    return this.in(HUB_SCOPE, work);
  }

  /** A transaction with the eyes of `scope`; commits when `work` resolves, rolls back when it rejects. `at` is its business time. */
  async in<R>(scope: Scope, work: (tx: Tx) => Promise<R>, at?: Date): Promise<R> {
    const afterCommit: (() => void)[] = [];
    const result = await this.dataSource.transaction(async (manager) => {
      const tx = await OpenTx.begin(manager, scope, this.clock, at);
      const value = await work(tx);
      if (tx.messages.length > 0) {
        await this.outbox.add(tx, tx.messages);
        afterCommit.push(() => this.outbox.wake());
      }
      afterCommit.push(...tx.wakeUps);
      return value;
    });
    for (const wake of afterCommit) wake();
    return result;
  }
}

class OpenTx implements Tx {
  readonly messages: OutboxMessage[] = [];
  readonly wakeUps: (() => void)[] = [];
  #now = new Date(Number.NaN);

  private constructor(
    readonly manager: EntityManager,
    public scope: Scope,
  ) {}

  /** Opens it at `at`, or at the clock's time; that of a shared clock is asked for in the statement that sets the scope. */
  static async begin(
    manager: EntityManager,
    scope: Scope,
    clock: Clock | SharedClock,
    at: Date | undefined,
  ): Promise<OpenTx> {
    const tx = new OpenTx(manager, scope);
    const follows = at === undefined && 'offsetSql' in clock ? clock : null;
    const offset = await tx.#enter(scope, follows?.offsetSql ?? 'null');
    follows?.follow(Number(offset));
    tx.#now = at ?? clock.now();
    return tx;
  }

  get now(): Date {
    return this.#now;
  }

  async query<R>(text: string, params: readonly unknown[] = []): Promise<R[]> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('the transaction is over');
    const result = await runner.query(text, [...params], true);
    return (result.records ?? []) as R[];
  }

  emit(event: AnyEvent, lockVersion: number): void {
    this.messages.push({ ...encodeEvent(event), version: lockVersion });
  }

  audit(entry: AuditEntryCommand): void {
    this.messages.push({ ...encodeAuditEntry(entry), topic: AUDIT_ENTRIES, version: 0 });
  }

  afterCommit(work: () => void): void {
    this.wakeUps.push(work);
  }

  async rescope(scope: Scope): Promise<void> {
    await this.#enter(scope, 'null');
  }

  /** Sets whose eyes the transaction has; gives what `also`, an SQL expression, is. */
  async #enter(scope: Scope, also: string): Promise<unknown> {
    this.scope = scope;
    const participant = scope.kind === 'participant' ? scope.participant : '';
    const [row] = await this.query<{ also: unknown }>(
      `select set_config('app.scope', $1, true), set_config('app.participant', $2, true), ${also} as also`,
      [scope.kind, participant],
    );
    return row?.also;
  }
}
