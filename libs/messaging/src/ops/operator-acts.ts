import { randomUUID } from 'node:crypto';
import type { Actor } from '@tracepost/contracts';
import type { Sql, Transactions } from '../ports/ports.js';
import { identifier } from '../sql/identifier.js';
import type { Redrive } from './rows.js';

/** Parked keys and dead letters by their ids, or all of one cause. */
export type Selection = { readonly ids: readonly string[] } | { readonly cause: string };

export interface Operator {
  readonly actor: Actor;
  /** Mandatory free text: for the audit only, it is stored nowhere here. */
  readonly reason: string;
}

/** A parked key or dead letter that an act touched. */
export interface Affected {
  readonly id: string;
  readonly consumer: string;
  readonly topic: string;
  readonly key: string;
}

export interface OperatorAct extends Operator {
  readonly kind: 'REDRIVE' | 'REDRIVE_CANCELLED' | 'DISCARD';
  readonly redriveId: string;
  readonly affected: readonly Affected[];
}

export interface OperatorActsOptions<T extends Sql> {
  readonly schema: string;
  readonly transactions: Transactions<T>;
  /** Runs in the act's transaction: the audit entry is committed with it or not at all. */
  readonly onOperatorAct: (act: OperatorAct, tx: T) => Promise<void> | void;
  /** The consumers of this process need not wait for their poll. */
  readonly wake?: () => void;
}

/** What operators do about parked keys and dead letters of one service. The consumers carry it out. */
export class OperatorActs<T extends Sql> {
  readonly #schema: string;

  constructor(private readonly options: OperatorActsOptions<T>) {
    this.#schema = identifier(options.schema);
  }

  /**
   * Sends the chosen ones through their handlers again; those of a running redrive are left to it. `id` lets one
   * redrive span services; the same id again changes nothing.
   */
  async startRedrive(selection: Selection, operator: Operator, id: string = randomUUID()): Promise<Redrive> {
    const redrive = await this.options.transactions.run(async (tx) => {
      if (!(await this.#open(tx, id))) return await this.redrive(tx, id);
      const keys = await this.#mark(tx, 'parked_key', selection, id);
      const letters = await this.#mark(tx, 'dead_letter', selection, id);
      return await this.#settle(tx, {
        kind: 'REDRIVE',
        redriveId: id,
        affected: [...keys, ...letters],
        ...operator,
      });
    });
    this.options.wake?.();
    return redrive as Redrive;
  }

  /** Undefined when this service has no such redrive. */
  async redrive(sql: Sql, id: string): Promise<Redrive | undefined> {
    const rows = await sql.query<Redrive>(
      `select id, total, done, failed, to_char(started_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
         case when cancelled_at is not null then 'CANCELLED' when done + failed >= total then 'DONE' else 'RUNNING' end as state
       from ${this.#schema}.redrive where id = $1`,
      [id],
    );
    return rows[0];
  }

  /**
   * Leaves what is not yet redriven as it is, and does not wait for what is under way: behind several processes it would come
   * too late for every next one. Undefined when this service has no such redrive.
   */
  cancelRedrive(id: string, operator: Operator): Promise<Redrive | undefined> {
    return this.options.transactions.run(async (tx) => {
      const free = (table: string) =>
        tx.query<Affected>(
          `update ${this.#schema}.${table} set redrive_id = null where id in
             (select id from ${this.#schema}.${table} where redrive_id = $1 for update skip locked)
           returning id, consumer, topic, key`,
          [id],
        );
      const affected = [...(await free('parked_key')), ...(await free('dead_letter'))];
      const cancelled = await tx.query(
        `update ${this.#schema}.redrive set cancelled_at = now()
         where id = $1 and cancelled_at is null and done + failed < total returning 1`,
        [id],
      );
      if (cancelled.length > 0) {
        await this.options.onOperatorAct(
          { kind: 'REDRIVE_CANCELLED', redriveId: id, affected, ...operator },
          tx,
        );
      }
      return await this.redrive(tx, id);
    });
  }

  /**
   * Drops dead letters; of a parked key the one message it stands at, and those behind it go through in order: that is
   * the redrive in the answer.
   */
  async discard(selection: Selection, operator: Operator, id: string = randomUUID()): Promise<Redrive> {
    const redrive = await this.options.transactions.run(async (tx) => {
      if (!(await this.#open(tx, id))) return await this.redrive(tx, id);
      const keys = await this.#mark(tx, 'parked_key', selection, id);
      await this.#dropHeads(tx, id);
      const letters = await this.#mark(tx, 'dead_letter', selection, id);
      await tx.query(`delete from ${this.#schema}.dead_letter where redrive_id = $1`, [id]);
      const affected = [...keys, ...letters];
      return await this.#settle(
        tx,
        { kind: 'DISCARD', redriveId: id, affected, ...operator },
        letters.length,
      );
    });
    this.options.wake?.();
    return redrive as Redrive;
  }

  async #open(tx: Sql, id: string): Promise<boolean> {
    const opened = await tx.query(
      `insert into ${this.#schema}.redrive (id, total) values ($1, 0) on conflict do nothing returning 1`,
      [id],
    );
    return opened.length > 0;
  }

  /** What was under way when its redrive was cancelled, and did not go through, still has its mark: it is free too. */
  async #mark(tx: Sql, table: string, selection: Selection, id: string): Promise<Affected[]> {
    const chosen = 'ids' in selection ? 'id = any ($2::uuid[])' : 'cause = $2';
    const cancelled = `select id from ${this.#schema}.redrive where cancelled_at is not null`;
    return await tx.query<Affected>(
      `update ${this.#schema}.${table} set redrive_id = $1
       where (redrive_id is null or redrive_id in (${cancelled})) and ${chosen}
       returning id, consumer, topic, key`,
      [id, 'ids' in selection ? selection.ids : selection.cause],
    );
  }

  /** The dropped messages are entered into the inbox: should they come again, they are known. */
  async #dropHeads(tx: Sql, id: string): Promise<void> {
    await tx.query(
      `with head as (
         select min(m.ord) as ord from ${this.#schema}.parked_key k
         join ${this.#schema}.parked_message m on m.consumer = k.consumer and m.topic = k.topic and m.key = k.key
         where k.redrive_id = $1 group by k.id
       ), dropped as (
         delete from ${this.#schema}.parked_message m using head where m.ord = head.ord returning m.consumer, m.event_id
       )
       insert into ${this.#schema}.inbox (consumer, event_id) select consumer, event_id from dropped on conflict do nothing`,
      [id],
    );
  }

  async #settle(tx: T, act: OperatorAct, done = 0): Promise<Redrive | undefined> {
    await tx.query(`update ${this.#schema}.redrive set total = $2, done = $3 where id = $1`, [
      act.redriveId,
      act.affected.length,
      done,
    ]);
    if (act.affected.length > 0) await this.options.onOperatorAct(act, tx);
    return await this.redrive(tx, act.redriveId);
  }
}
