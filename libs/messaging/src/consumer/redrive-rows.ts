import type { Cause } from '../failure.js';
import type { Delivery } from '../ports/message.js';
import type { Sql } from '../ports/ports.js';

/** A parked key or a dead letter that an operator wants to be redriven. */
export interface Asked {
  readonly kind: 'parked' | 'dead';
  readonly id: string;
  readonly redriveId: string;
}

interface WaitingMessage {
  readonly ord: string;
  readonly delivery: Delivery;
}

/** Rows of each kind in one answer of `asked`. */
export const MOST_ASKED = 100;

const TABLE = { parked: 'parked_key', dead: 'dead_letter' } as const;

/** The rows of one consumer that are marked with a redrive. */
export class RedriveRows {
  /** Redrives that were not cancelled. */
  readonly #live: string;

  constructor(
    private readonly schema: string,
    private readonly consumer: string,
  ) {
    this.#live = `redrive_id in (select id from ${schema}.redrive where cancelled_at is null)`;
  }

  async asked(tx: Sql): Promise<Asked[]> {
    return await tx.query<Asked>(
      `(select 'parked' as kind, id, redrive_id as "redriveId" from ${this.schema}.parked_key
        where consumer = $1 and redrive_id is not null and ${this.#live} order by since limit ${MOST_ASKED})
       union all
       (select 'dead', id, redrive_id from ${this.schema}.dead_letter
        where consumer = $1 and redrive_id is not null and ${this.#live} order by since limit ${MOST_ASKED})`,
      [this.consumer],
    );
  }

  /** Undefined when another process is at it, the redrive was cancelled or the key is free. */
  async lockKey(tx: Sql, asked: Asked): Promise<{ topic: string; key: string } | undefined> {
    const rows = await tx.query<{ topic: string; key: string }>(
      `select topic, key from ${this.schema}.parked_key
       where id = $1 and redrive_id = $2 and ${this.#live} for update skip locked`,
      [asked.id, asked.redriveId],
    );
    return rows[0];
  }

  async waiting(tx: Sql, of: { topic: string; key: string }, most: number): Promise<WaitingMessage[]> {
    const rows = await tx.query<Delivery & { ord: string }>(
      `select ord, event_id as id, topic, key, headers, body, partition, position from ${this.schema}.parked_message
       where consumer = $1 and topic = $2 and key = $3 order by ord limit $4`,
      [this.consumer, of.topic, of.key, most],
    );
    return rows.map(({ ord, ...delivery }) => ({ ord, delivery }));
  }

  async leaveQueue(tx: Sql, ords: readonly string[]): Promise<void> {
    await tx.query(`delete from ${this.schema}.parked_message where ord = any ($1::bigint[])`, [ords]);
  }

  async unpark(tx: Sql, asked: Asked): Promise<void> {
    await tx.query(`delete from ${this.schema}.parked_key where id = $1`, [asked.id]);
    await this.#count(tx, asked, 'done');
  }

  async lockDeadLetter(tx: Sql, asked: Asked): Promise<Delivery | undefined> {
    const rows = await tx.query<Delivery>(
      `select event_id as id, topic, key, headers, body, partition, position from ${this.schema}.dead_letter
       where id = $1 and redrive_id = $2 and ${this.#live} for update skip locked`,
      [asked.id, asked.redriveId],
    );
    return rows[0];
  }

  async unbury(tx: Sql, asked: Asked): Promise<void> {
    await tx.query(`delete from ${this.schema}.dead_letter where id = $1`, [asked.id]);
    await this.#count(tx, asked, 'done');
  }

  /** It stays where it is, with the new cause. */
  async failed(tx: Sql, asked: Asked, { cause, error }: Cause): Promise<void> {
    const rows = await tx.query(
      `update ${this.schema}.${TABLE[asked.kind]} set redrive_id = null, cause = $3, error = $4
       where id = $1 and redrive_id = $2 returning 1`,
      [asked.id, asked.redriveId, cause, error],
    );
    if (rows.length > 0) await this.#count(tx, asked, 'failed');
  }

  async #count(tx: Sql, asked: Asked, what: 'done' | 'failed'): Promise<void> {
    await tx.query(`update ${this.schema}.redrive set ${what} = ${what} + 1 where id = $1`, [
      asked.redriveId,
    ]);
  }
}
