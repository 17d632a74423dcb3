import { partitionOf } from '../partition-of.js';
import type { Outbox, OutboxMessage } from '../ports/outbox.js';
import type { Sql } from '../ports/ports.js';
import { columnsOf, packed } from '../sql/columns.js';
import { identifier } from '../sql/identifier.js';

/** The outbox table of one service. `onWake` is the relay's, in the same process; without it the relay's poll finds the rows. */
export class PgOutbox implements Outbox {
  readonly #insert: string;

  constructor(
    schema: string,
    private readonly onWake: () => void = () => undefined,
  ) {
    this.#insert = `insert into ${identifier(schema)}.outbox (id, topic, shard, key, version, headers, body)
      select id, topic, shard, key, version, headers, substring($7::bytea from start for length)
      from rows from (
        unnest($1::uuid[], $2::text[], $3::smallint[], $4::text[], $5::bigint[], $8::integer[], $9::integer[]),
        json_array_elements($6::json)
      ) as m (id, topic, shard, key, version, start, length, headers)`;
  }

  async add(sql: Sql, messages: readonly OutboxMessage[]): Promise<void> {
    if (messages.length === 0) return;
    const { ids, topics, keys } = columnsOf(messages);
    const { headers, bodies, starts, lengths } = packed(messages);
    const shards = keys.map((key) => partitionOf(key));
    const versions = messages.map((m) => m.version);
    await sql.query(this.#insert, [ids, topics, shards, keys, versions, headers, bodies, starts, lengths]);
  }

  wake(): void {
    this.onWake();
  }
}
