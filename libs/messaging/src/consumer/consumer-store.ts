import type { Cause } from '../failure.js';
import type { Delivery } from '../ports/message.js';
import type { Sql } from '../ports/ports.js';
import { columnsOf, unpacked } from '../sql/columns.js';
import { identifier } from '../sql/identifier.js';

/** What becomes of messages: `fresh` ones are to be handled, `waiting` ones stand behind a parked key. */
export interface Sorted {
  readonly fresh: Delivery[];
  readonly waiting: Delivery[];
}

interface SortedRow {
  readonly id: string | null;
  readonly topic: string | null;
  readonly key: string | null;
}

/** Inbox, parked keys and dead letters of one consumer. Every method runs in the caller's transaction. */
export class ConsumerStore {
  readonly #schema: string;

  constructor(
    schema: string,
    private readonly consumer: string,
  ) {
    this.#schema = identifier(schema);
  }

  /**
   * Enters the messages into the inbox, except those of parked keys. The lock on a parked key's row lasts until the
   * commit: a redrive cannot unpark the key while a message is being put behind it.
   */
  async sort(tx: Sql, deliveries: readonly Delivery[]): Promise<Sorted> {
    const { ids, topics, keys } = columnsOf(deliveries);
    const rows = await tx.query<SortedRow>(
      `with parked as materialized (
         select p.topic, p.key from ${this.#schema}.parked_key p
         where p.consumer = $1 and (p.topic, p.key) in (select * from unnest($3::text[], $4::text[])) for share
       ), entered as (
         insert into ${this.#schema}.inbox (consumer, event_id)
         select $1, m.id from unnest($2::uuid[], $3::text[], $4::text[]) as m (id, topic, key)
         where not exists (select from parked p where p.topic = m.topic and p.key = m.key)
         order by m.id on conflict do nothing returning event_id
       )
       select event_id as id, null as topic, null as key from entered
       union all select null, topic, key from parked`,
      [this.consumer, ids, topics, keys],
    );
    return partition(deliveries, rows);
  }

  /** Enters messages of a key that is being redriven; the result are those not known before. */
  async enter(tx: Sql, deliveries: readonly Delivery[]): Promise<Delivery[]> {
    const rows = await tx.query<{ id: string }>(
      `insert into ${this.#schema}.inbox (consumer, event_id) select $1, m.id from unnest($2::uuid[]) as m (id)
       order by m.id on conflict do nothing returning event_id as id`,
      [this.consumer, deliveries.map((delivery) => delivery.id)],
    );
    return onceEach(deliveries, new Set(rows.map((row) => row.id)));
  }

  async park(tx: Sql, delivery: Delivery, { cause, error }: Cause): Promise<void> {
    await tx.query(
      `insert into ${this.#schema}.parked_key (consumer, topic, key, cause, error) values ($1, $2, $3, $4, $5)
       on conflict (consumer, topic, key) do nothing`,
      [this.consumer, delivery.topic, delivery.key, cause, error],
    );
    await this.wait(tx, [delivery]);
  }

  /** Puts messages behind their parked keys, in the order given; a message that waits there already stays. */
  async wait(tx: Sql, deliveries: readonly Delivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    const { ids, topics, keys } = columnsOf(deliveries);
    const { headers, bodies } = unpacked(deliveries);
    await tx.query(
      `insert into ${this.#schema}.parked_message (consumer, event_id, topic, key, headers, body, partition, position)
       select $1, m.* from unnest($2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::bytea[], $7::integer[], $8::text[]) as m
       on conflict (consumer, topic, key, event_id) do nothing`,
      [this.consumer, ids, topics, keys, headers, bodies, ...places(deliveries)],
    );
  }

  /** Keeps messages that nobody can read, with their bytes, headers and place. */
  async bury(
    tx: Sql,
    dead: readonly { readonly delivery: Delivery; readonly cause: Cause }[],
  ): Promise<void> {
    if (dead.length === 0) return;
    const deliveries = dead.map(({ delivery }) => delivery);
    const { ids, topics, keys } = columnsOf(deliveries);
    const { headers, bodies } = unpacked(deliveries);
    await tx.query(
      `insert into ${this.#schema}.dead_letter
         (consumer, event_id, topic, key, headers, body, partition, position, cause, error)
       select $1, m.* from unnest($2::text[], $3::text[], $4::text[], $5::jsonb[], $6::bytea[], $7::integer[], $8::text[],
         $9::text[], $10::text[]) as m
       on conflict (consumer, topic, partition, position) do nothing`,
      [
        this.consumer,
        ids,
        topics,
        keys,
        headers,
        bodies,
        ...places(deliveries),
        dead.map(({ cause }) => cause.cause),
        dead.map(({ cause }) => cause.error),
      ],
    );
  }

  /** Drops what waits or lies dead under the keys of these messages. The keys are locked first: a redrive may be at them. */
  async forget(tx: Sql, forgetting: readonly Delivery[]): Promise<void> {
    if (forgetting.length === 0) return;
    const { topics, keys } = columnsOf(forgetting);
    const named = `(topic, key) in (select * from unnest($2::text[], $3::text[]))`;
    const parameters = [this.consumer, topics, keys];
    await tx.query(
      `select 1 from ${this.#schema}.parked_key where consumer = $1 and ${named} order by id for update`,
      parameters,
    );
    await tx.query(
      `with waiting as (delete from ${this.#schema}.parked_message where consumer = $1 and ${named}),
         dead as (delete from ${this.#schema}.dead_letter where consumer = $1 and ${named})
       delete from ${this.#schema}.parked_key where consumer = $1 and ${named}`,
      parameters,
    );
  }

  /** Forgets what came so long ago that it cannot come again. */
  async prune(sql: Sql, olderThanDays: number): Promise<void> {
    await sql.query(
      `delete from ${this.#schema}.inbox where consumer = $1 and received_at < now() - $2 * interval '1 day'`,
      [this.consumer, olderThanDays],
    );
  }
}

const places = (deliveries: readonly Delivery[]) => [
  deliveries.map((delivery) => delivery.partition),
  deliveries.map((delivery) => delivery.position),
];

/** A message may stand twice in one batch, when the relay published it twice: the first one counts. */
const onceEach = (deliveries: readonly Delivery[], entered: Set<string>): Delivery[] =>
  deliveries.filter((delivery) => entered.delete(delivery.id));

const partition = (deliveries: readonly Delivery[], rows: readonly SortedRow[]): Sorted => {
  const parked = new Set(rows.flatMap((row) => (row.key === null ? [] : [`${row.topic} ${row.key}`])));
  const entered = new Set(rows.flatMap((row) => row.id ?? []));
  const waiting = parked.size === 0 ? [] : deliveries.filter((d) => parked.has(`${d.topic} ${d.key}`));
  return { fresh: onceEach(deliveries, entered), waiting };
};
