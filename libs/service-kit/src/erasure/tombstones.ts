import type { TombstoneDoc } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';

/** What a service leaves in the place of something that it erased: in its own schema, seen by the parties only. */
export interface Tombstone {
  /** Id of the trace, hop or referral that was there. */
  readonly subject: string;
  /** Participants who get 410 with `doc`; to everyone else the subject does not exist. */
  readonly parties: readonly string[];
  readonly doc: TombstoneDoc;
}

/**
 * Keeps the tombstones of a service that has erased, and erases the answers kept for Idempotency-Keys that show their
 * cases. Repeatable: a stone that lies stays as it is. Needs the eyes of the hub.
 */
export const layTombstones = async (sql: Sql, stones: readonly Tombstone[]): Promise<void> => {
  if (stones.length === 0) return;
  await sql.query(
    `insert into tombstone (subject, trace_id, parties, doc)
     select (s ->> 'subject')::uuid, (s -> 'doc' ->> 'traceId')::uuid,
       array(select json_array_elements_text(s -> 'parties')), s -> 'doc'
     from json_array_elements($1::json) as s on conflict (subject) do nothing`,
    [JSON.stringify(stones)],
  );
  await sql.query(`update idempotency set body = null, headers = '{}' where trace_id = any ($1::uuid[])`, [
    [...new Set(stones.map(({ doc }) => doc.traceId))],
  ]);
};

/** The tombstone of a trace, hop or referral, as far as the transaction's participant is a party to it. */
export const findTombstone = async (sql: Sql, subject: string): Promise<TombstoneDoc | null> => {
  const [row] = await sql.query<{ doc: TombstoneDoc }>('select doc from tombstone where subject = $1', [
    subject,
  ]);
  return row?.doc ?? null;
};

/** Which of these cases this service has erased: what still comes of them must not be kept. Needs the eyes of the hub. */
export const erasedAmong = async (sql: Sql, traceIds: readonly string[]): Promise<ReadonlySet<string>> => {
  if (traceIds.length === 0) return new Set();
  const rows = await sql.query<{ id: string }>(
    'select distinct trace_id as id from tombstone where trace_id = any ($1::uuid[])',
    [traceIds],
  );
  return new Set(rows.map(({ id }) => id));
};
