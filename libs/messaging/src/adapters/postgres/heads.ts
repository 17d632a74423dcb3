import type { Sql } from '../../ports/ports.js';

/**
 * The last position of every partition that some subscription of this process reads, asked in one query for all of
 * them. A head is never ahead of what can be read: it moves in the transaction that writes the rows.
 */
export class Heads {
  readonly #heads = new Map<string, Map<number, number>>();
  readonly #readers = new Map<
    symbol,
    { readonly topics: readonly string[]; readonly onChange: () => void }
  >();

  constructor(private readonly sql: Sql) {}

  /** Calls `onChange` whenever a head of these topics has moved, until the function returned is called. */
  watch(topics: readonly string[], onChange: () => void): () => void {
    const reader = Symbol('reader');
    this.#readers.set(reader, { topics, onChange });
    return () => this.#readers.delete(reader);
  }

  get watched(): boolean {
    return this.#readers.size > 0;
  }

  of(topic: string, partition: number): number {
    return this.#heads.get(topic)?.get(partition) ?? 0;
  }

  /** Heads only grow, so a topic whose sum is the same has not moved: an idle poll reads one row a topic. */
  async refresh(): Promise<void> {
    const watched = [...new Set([...this.#readers.values()].flatMap((reader) => reader.topics))];
    if (watched.length === 0) return;
    const sums = await this.sql.query<{ topic: string; sum: string }>(
      `select topic, sum(head)::bigint as sum from broker.partition where topic = any ($1) group by topic`,
      [watched],
    );
    const topics = sums
      .filter(({ topic, sum }) => Number(sum) !== this.#sumOf(topic))
      .map(({ topic }) => topic);
    if (topics.length === 0) return;
    const rows = await this.sql.query<{ topic: string; partition: number; head: string }>(
      `select topic, partition, head from broker.partition where topic = any ($1)`,
      [topics],
    );
    const moved = new Set(
      rows.filter((row) => this.#store(row.topic, row.partition, Number(row.head))).map((row) => row.topic),
    );
    for (const { topics: wanted, onChange } of this.#readers.values()) {
      if (wanted.some((topic) => moved.has(topic))) onChange();
    }
  }

  #sumOf(topic: string): number {
    return [...(this.#heads.get(topic)?.values() ?? [])].reduce((sum, head) => sum + head, 0);
  }

  #store(topic: string, partition: number, head: number): boolean {
    const partitions = this.#heads.get(topic) ?? new Map<number, number>();
    this.#heads.set(topic, partitions);
    if ((partitions.get(partition) ?? 0) >= head) return false;
    partitions.set(partition, head);
    return true;
  }
}
