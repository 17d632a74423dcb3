import { randomUUID } from 'node:crypto';
import { SHARDS } from '../partition-of.js';
import type { Sql } from '../ports/ports.js';
import { identifier } from '../sql/identifier.js';

/**
 * The shards that this relay may publish. Relays of one service share them evenly; each lives as long as it says so
 * within `leaseMs` (the database's clock), and then the others take its shards.
 */
export class ShardLeases {
  #holder = randomUUID();
  #renewedAt = Number.NEGATIVE_INFINITY;
  #shards: readonly number[] = [];
  readonly #schema: string;

  constructor(
    private readonly sql: Sql,
    schema: string,
    private readonly leaseMs: number,
    private readonly monotonic: () => number = () => performance.now(),
  ) {
    this.#schema = identifier(schema);
  }

  /** Whether no other relay of the service has a share. */
  get alone(): boolean {
    return this.#shards.length === SHARDS;
  }

  /** The shards held now, renewed when a third of the lease is over; a new relay gets its share as others let go. */
  async keep(): Promise<readonly number[]> {
    const now = this.monotonic();
    if (now - this.#renewedAt < this.leaseMs / 3) return this.#shards;
    await this.#live();
    const fair = Math.ceil(SHARDS / (await this.#members()));
    const held = await this.#held();
    if (held.length > fair) await this.#release(held.slice(fair));
    const taken = held.length < fair ? await this.#take(fair - held.length) : [];
    this.#shards = [...held.slice(0, fair), ...taken];
    this.#renewedAt = now;
    return this.#shards;
  }

  /** Lets go of everything, so that the others need not wait for the lease to run out. */
  async leave(): Promise<void> {
    this.#shards = [];
    this.#renewedAt = Number.NEGATIVE_INFINITY;
    await this.sql.query(`update ${this.#schema}.relay_lease set holder = null where holder = $1`, [
      this.#holder,
    ]);
    await this.sql.query(`delete from ${this.#schema}.relay_member where holder = $1`, [this.#holder]);
  }

  async #live(): Promise<void> {
    await this.sql.query(
      `insert into ${this.#schema}.relay_member (holder, until) values ($1, clock_timestamp() + $2 * interval '1 ms')
       on conflict (holder) do update set until = excluded.until`,
      [this.#holder, this.leaseMs],
    );
  }

  async #members(): Promise<number> {
    await this.sql.query(`delete from ${this.#schema}.relay_member where until < clock_timestamp()`);
    const rows = await this.sql.query<{ members: number }>(
      `select count(*)::integer as members from ${this.#schema}.relay_member`,
    );
    return Math.max(1, rows[0]?.members ?? 1);
  }

  async #held(): Promise<number[]> {
    const rows = await this.sql.query<{ shard: number }>(
      `select shard from ${this.#schema}.relay_lease where holder = $1 order by shard`,
      [this.#holder],
    );
    return rows.map((row) => row.shard);
  }

  async #release(shards: readonly number[]): Promise<void> {
    await this.sql.query(
      `update ${this.#schema}.relay_lease set holder = null where holder = $1 and shard = any ($2::smallint[])`,
      [this.#holder, shards],
    );
  }

  async #take(most: number): Promise<number[]> {
    const rows = await this.sql.query<{ shard: number }>(
      `update ${this.#schema}.relay_lease set holder = $1, epoch = epoch + 1 where shard in (
         select l.shard from ${this.#schema}.relay_lease l
         where l.holder is null or not exists (select from ${this.#schema}.relay_member m where m.holder = l.holder)
         order by l.shard limit $2 for update skip locked)
       returning shard`,
      [this.#holder, most],
    );
    return rows.map((row) => row.shard);
  }
}
