import { shortType, type CloudEvent, type EventType } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import type { FeedItem } from '../domain/readers.js';

export interface FeedEntry {
  readonly position: number;
  readonly type: string;
  readonly traceId: string | null;
  readonly requester: string;
  readonly event: CloudEvent;
}

/** Where a feed stands: its newest position, and up to where its oldest events were dropped. */
export interface FeedHead {
  readonly position: number;
  readonly trimmed: number;
}

export interface FeedWindow {
  readonly reader: string;
  /** Entries after this position ... */
  readonly after: number;
  /** ... and up to this one. */
  readonly upTo: number;
  /** LIKE patterns of short types; null: all. */
  readonly types: readonly string[] | null;
  readonly traceId: string | null;
  readonly limit: number;
}

/**
 * Appends to the feeds with dense positions. The head row of each reader is locked until the commit, in the order of
 * the readers' names, so that no reader by position can miss an entry and no two writers wait for each other in a ring.
 */
export const appendToFeeds = async (
  sql: Sql,
  items: readonly (FeedItem & { readonly requester: string })[],
): Promise<void> => {
  if (items.length === 0) return;
  const counts = new Map<string, number>();
  for (const { reader } of items) counts.set(reader, (counts.get(reader) ?? 0) + 1);
  const readers = [...counts.keys()].sort();
  const heads = await sql.query<{ reader: string; position: string }>(
    `insert into feed_head as head (reader, position)
     select reader, added from unnest($1::text[], $2::int[]) as new (reader, added) order by reader collate "C"
     on conflict (reader) do update set position = head.position + excluded.position
     returning reader, position`,
    [readers, readers.map((reader) => counts.get(reader))],
  );
  const next = new Map(
    heads.map((head) => [head.reader, Number(head.position) - (counts.get(head.reader) ?? 0)]),
  );
  const positions = items.map(({ reader }) => {
    const position = (next.get(reader) ?? 0) + 1;
    next.set(reader, position);
    return position;
  });
  await sql.query(
    `insert into feed_entry (reader, position, type, trace_id, requester, event)
     select * from rows from (
       unnest($1::text[], $2::bigint[], $3::text[], $4::uuid[], $5::text[]), json_array_elements($6::json)) as item`,
    [
      items.map((item) => item.reader),
      positions,
      items.map((item) => shortType(item.event.type as EventType)),
      items.map((item) => item.event.traceid ?? null),
      items.map((item) => item.requester),
      JSON.stringify(items.map((item) => item.event)),
    ],
  );
};

export const readHead = async (sql: Sql, reader: string): Promise<FeedHead> => {
  const [row] = await sql.query<{ position: string; trimmed: string }>(
    'select position, trimmed from feed_head where reader = $1',
    [reader],
  );
  return { position: Number(row?.position ?? 0), trimmed: Number(row?.trimmed ?? 0) };
};

export const readWindow = async (sql: Sql, window: FeedWindow): Promise<FeedEntry[]> => {
  const rows = await sql.query<FeedEntry & { position: string }>(
    `select position, type, trace_id as "traceId", requester, event from feed_entry
     where reader = $1 and position > $2 and position <= $3
       and ($4::text[] is null or type like any ($4::text[])) and ($5::uuid is null or trace_id = $5)
     order by position limit $6`,
    [window.reader, window.after, window.upTo, window.types, window.traceId, window.limit],
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
};

/** Days that an event stays in the feed (api.md section 2, GET /events). */
const KEPT_DAYS = 30;

/** Drops what is older than 30 days of real time and remembers up to where, so that an older cursor is told so. */
export const trimFeeds = async (sql: Sql): Promise<void> => {
  await sql.query(
    `with dropped as (
       delete from feed_entry where published_at < clock_timestamp() - make_interval(days => $1) returning reader, position
     ), most as (select reader, max(position) as position from dropped group by reader)
     update feed_head as head set trimmed = greatest(trimmed, most.position) from most where most.reader = head.reader`,
    [KEPT_DAYS],
  );
};

/** Takes the events of these cases out of every feed; positions are not given again, so each reader goes on where it was. */
export const dropFromFeeds = async (sql: Sql, traceIds: readonly string[]): Promise<void> => {
  await sql.query(
    'delete from feed_entry entry using feed_head head where entry.reader = head.reader and entry.trace_id = any ($1::uuid[])',
    [traceIds],
  );
};
