import { partitionOf } from '../../partition-of.js';
import { forgetsKey, type Delivery, type Message } from '../../ports/message.js';
import type { Lag, Sql } from '../../ports/ports.js';
import { columnsOf, packed } from '../../sql/columns.js';
import type { Claim } from './claims.js';
import { fromEscaped } from './escaped.js';
import { RecentMessages } from './recent-messages.js';

/** How much to read from one partition. */
export interface Take {
  readonly claim: Claim;
  readonly most: number;
}

/** The tables `broker.log` and `broker.partition`. */
export class Log {
  readonly #partitions = new Map<string, number>();
  readonly #recent = new RecentMessages();
  #reading: Promise<unknown> = Promise.resolve();

  constructor(private readonly sql: Sql) {}

  /** Appends in one statement and one commit. @throws when a topic does not exist. */
  async append(messages: readonly Message[]): Promise<void> {
    const { ids, topics, keys } = columnsOf(messages);
    const { headers, bodies, starts, lengths } = packed(messages);
    await this.#learnPartitions(topics);
    const partitions = messages.map((m) => partitionOf(m.key, this.#partitions.get(m.topic)));
    await this.sql.query(
      `select broker.append($1::uuid[], $2::text[], $3::integer[], $4::text[], $5::json, $6::bytea, $7::integer[], $8::integer[])`,
      [ids, topics, partitions, keys, headers, bodies, starts, lengths],
    );
    await this.#remember(messages.filter(forgetsKey));
  }

  /** After their messages: who dies in between repeats both. */
  async #remember(forgetting: readonly Message[]): Promise<void> {
    if (forgetting.length === 0) return;
    await this.sql.query(
      `insert into broker.forgotten (topic, partition, key, position)
       select distinct p.topic, p.partition, m.k, p.head from unnest($1::text[], $2::integer[], $3::text[]) as m (t, p, k)
       join broker.partition p on p.topic = m.t and p.partition = m.p
       on conflict (topic, partition, key) do update set position = excluded.position`,
      [
        forgetting.map(({ topic }) => topic),
        forgetting.map(({ topic, key }) => partitionOf(key, this.#partitions.get(topic))),
        forgetting.map(({ key }) => key),
      ],
    );
  }

  /** Drops what all groups have read of keys to be forgotten. True while a group still has to read some. */
  async forgetRead(olderThanMs: number): Promise<boolean> {
    const [row] = await this.sql.query<{ waiting: boolean }>(
      `select broker.forget_read($1 * interval '1 ms') as waiting`,
      [olderThanMs],
    );
    return row?.waiting === true;
  }

  /**
   * The next messages of each partition, in order within it: from memory if another group of this process has just read
   * them, the rest in one query. One read at a time, so that groups that are woken together share it.
   */
  read(takes: readonly Take[]): Promise<Delivery[]> {
    const read = this.#reading.then(() => this.#readNow(takes));
    this.#reading = read.catch(() => undefined);
    return read;
  }

  /** After a failure of the database nothing is believed that was read before. */
  forgetRecent(): void {
    this.#recent.clear();
  }

  async #readNow(takes: readonly Take[]): Promise<Delivery[]> {
    const known = takes.map(({ claim, most }) => this.#recent.after(claim, most));
    const missing = takes.flatMap(({ claim: { topic, partition, position }, most }, at) => {
      const had = known[at]?.length ?? 0;
      return had < most ? [{ topic, partition, after: position + had, most: most - had }] : [];
    });
    const fetched = missing.length === 0 ? [] : await this.#fetch(missing);
    this.#recent.keep(fetched);
    if (fetched.length === 0) return known.flat();
    const rest = Map.groupBy(fetched, ({ topic, partition }) => `${topic}/${partition}`);
    return takes.flatMap(({ claim: { topic, partition } }, at) => [
      ...(known[at] ?? []),
      ...(rest.get(`${topic}/${partition}`) ?? []),
    ]);
  }

  /** Bodies are mostly ASCII: as escaped text they take half of the bytes that the driver's hexadecimal form takes. */
  async #fetch(
    takes: readonly { topic: string; partition: number; after: number; most: number }[],
  ): Promise<Delivery[]> {
    const rows = await this.sql.query<Omit<Delivery, 'body'> & { readonly body: string }>(
      `select l.id, l.topic, l.key, l.headers, encode(l.body, 'escape') as body, l.partition, l.position
       from unnest($1::text[], $2::integer[], $3::bigint[], $4::integer[]) as t (topic, partition, after, most)
       cross join lateral (
         select * from broker.log l where l.topic = t.topic and l.partition = t.partition and l.position > t.after
         order by l.position limit t.most) l
       order by l.topic, l.partition, l.position`,
      [
        takes.map(({ topic }) => topic),
        takes.map(({ partition }) => partition),
        takes.map(({ after }) => after),
        takes.map(({ most }) => most),
      ],
    );
    return rows.map((row) => ({ ...row, body: fromEscaped(row.body) }));
  }

  async ensureTopics(
    topics: readonly { readonly name: string; readonly partitions: number }[],
  ): Promise<void> {
    await this.sql.query(
      `with fresh as (
         insert into broker.topic (name, partitions) select * from unnest($1::text[], $2::integer[])
         on conflict do nothing returning name, partitions)
       insert into broker.partition (topic, partition) select name, generate_series(0, partitions - 1) from fresh`,
      [topics.map((topic) => topic.name), topics.map((topic) => topic.partitions)],
    );
  }

  async lag(group: string, topics: readonly string[]): Promise<Lag[]> {
    return await this.sql.query<Lag>(
      `select p.topic, sum(p.head - greatest(p.tail, coalesce(c.position, 0)))::float8 as lag, min(o.at) as "oldestAt"
       from broker.partition p
       left join broker.claim c on c.consumer_group = $1 and c.topic = p.topic and c.partition = p.partition
       left join lateral (
         select l.at from broker.log l where p.head > greatest(p.tail, coalesce(c.position, 0))
           and l.topic = p.topic and l.partition = p.partition and l.position > coalesce(c.position, 0)
         order by l.position limit 1) o on true
       where p.topic = any ($2) group by p.topic order by p.topic`,
      [group, topics],
    );
  }

  /** Removes what all groups have read and is older. The result is how many messages went. */
  async trim(olderThanMs: number): Promise<number> {
    const rows = await this.sql.query<{ removed: string }>(
      `select broker.trim_log($1 * interval '1 ms') as removed`,
      [olderThanMs],
    );
    return Number(rows[0]?.removed ?? 0);
  }

  async #learnPartitions(topics: readonly string[]): Promise<void> {
    if (topics.every((topic) => this.#partitions.has(topic))) return;
    const rows = await this.sql.query<{ name: string; partitions: number }>(
      `select name, partitions from broker.topic`,
    );
    for (const { name, partitions } of rows) this.#partitions.set(name, partitions);
    const missing = topics.find((topic) => !this.#partitions.has(topic));
    if (missing !== undefined) throw new Error(`topic ${missing} does not exist`);
  }
}
