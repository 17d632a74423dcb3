import type { Message } from '../ports/message.js';
import type { Sql } from '../ports/ports.js';
import { identifier } from '../sql/identifier.js';

/** An unpublished message with its row. */
export interface OutboxRow extends Message {
  readonly ord: string;
}

/** What waits in a service's outbox, for flows and readiness. */
export interface Unpublished {
  readonly pending: number;
  /** Age of the oldest row; 0 when there is none. */
  readonly oldestUnpublishedSeconds: number;
}

/** The relay's view of the outbox table. */
export class OutboxRows {
  readonly #schema: string;

  constructor(
    private readonly sql: Sql,
    schema: string,
  ) {
    this.#schema = identifier(schema);
  }

  /**
   * The oldest keys of these shards, each from its first unpublished version on. Rows are found because they are there,
   * never by a cursor (hazard 1), and ordered by version within a key, never by their number (hazard 2). Nothing is
   * locked and nothing skipped: a second relay of the shard, after a stalled lease, repeats messages but never puts a
   * later one before an earlier one (hazard 3). The inner limit keeps the planner on the index: statistics of a table
   * that is now full and now empty would make it read the whole of it.
   */
  async oldest(shards: readonly number[], most: number): Promise<OutboxRow[]> {
    return await this.sql.query<OutboxRow>(
      `with oldest as materialized (
         select shard, key from ${this.#schema}.outbox where shard = any ($1::smallint[]) order by ord limit $2
       ), keys as (select distinct shard, key from oldest)
       select o.ord, o.id, o.topic, o.key, o.headers, o.body
       from keys k cross join lateral (
         select * from ${this.#schema}.outbox m where m.shard = k.shard and m.key = k.key
         order by m.version, m.ord limit $2) o
       order by o.key, o.version, o.ord limit $2`,
      [shards, most],
    );
  }

  async remove(rows: readonly OutboxRow[]): Promise<void> {
    await this.sql.query(`delete from ${this.#schema}.outbox where ord = any ($1::bigint[])`, [
      rows.map((row) => row.ord),
    ]);
  }

  async unpublished(): Promise<Unpublished> {
    const rows = await this.sql.query<Unpublished>(
      `select count(*)::integer as pending,
         coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as "oldestUnpublishedSeconds"
       from ${this.#schema}.outbox`,
    );
    return rows[0] ?? { pending: 0, oldestUnpublishedSeconds: 0 };
  }
}
