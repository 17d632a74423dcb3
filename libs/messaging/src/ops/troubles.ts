import type { Sql } from '../ports/ports.js';
import { identifier } from '../sql/identifier.js';
import { decodeCursor, encodeCursor, type Cursor } from './cursor.js';
import type { CauseRow, DeadLetterRow, Page, PageRequest, ParkedKeyRow } from './rows.js';

const UTC = `to_char(since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const CURSOR_SINCE = `to_char(since at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.US') || '+00'`;

/** What waits for an operator in one service. */
export class Troubles {
  readonly #schema: string;

  constructor(
    private readonly service: string,
    schema: string,
  ) {
    this.#schema = identifier(schema);
  }

  parkedKeys(sql: Sql, request: PageRequest): Promise<Page<ParkedKeyRow>> {
    return this.#page<ParkedKeyRow>(
      sql,
      request,
      `id, topic, consumer, key, cause, ${UTC} as since,
       (select count(*)::integer from ${this.#schema}.parked_message m
        where m.consumer = t.consumer and m.topic = t.topic and m.key = t.key) as waiting`,
      'parked_key',
    );
  }

  deadLetters(sql: Sql, request: PageRequest): Promise<Page<DeadLetterRow>> {
    return this.#page<DeadLetterRow>(
      sql,
      request,
      `id, topic, consumer, key, cause, ${UTC} as since, 1 as waiting, partition, position, headers`,
      'dead_letter',
    );
  }

  /** Grouped by cause, consumer and topic; the most first. */
  async causes(sql: Sql): Promise<CauseRow[]> {
    const rows = await sql.query<Omit<CauseRow, 'service'>>(
      `select cause as id, kind, topic, consumer, null as key, cause, ${UTC} as since, waiting from (
         select 'PARKED_KEY' as kind, topic, consumer, cause, min(since) as since, count(*)::integer as waiting
         from ${this.#schema}.parked_key group by topic, consumer, cause
         union all
         select 'DEAD_LETTER', topic, consumer, cause, min(since), count(*)::integer
         from ${this.#schema}.dead_letter group by topic, consumer, cause) g
       order by waiting desc, cause, consumer, topic`,
    );
    return rows.map((row) => ({ ...row, service: this.service }));
  }

  async #page<R extends { id: string; service: string }>(
    sql: Sql,
    { limit, cursor }: PageRequest,
    columns: string,
    table: string,
  ): Promise<Page<R>> {
    const after = cursor === undefined ? null : decodeCursor(cursor);
    const rows = await sql.query<Omit<R, 'service'> & { id: string; cursorSince: string }>(
      `select ${columns}, ${CURSOR_SINCE} as "cursorSince" from ${this.#schema}.${table} t
       where $2::timestamptz is null or (t.since, t.id) < ($2::timestamptz, $3::uuid)
       order by t.since desc, t.id desc limit $1`,
      [limit + 1, after?.since ?? null, after?.id ?? null],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const end: Cursor | null = last ? { since: last.cursorSince, id: last.id } : null;
    const items = rows
      .slice(0, limit)
      .map(({ cursorSince: _, ...row }) => ({ ...row, service: this.service }) as unknown as R);
    return { items, next: end === null ? null : encodeCursor(end) };
  }
}
