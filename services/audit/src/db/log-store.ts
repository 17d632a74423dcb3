import type { Sql } from '@tracepost/messaging';
import type { TreeNode, TreeState } from '@tracepost/translog';
import type { LogEntry } from '../domain/log-entry.js';

export interface PlacedEntry {
  readonly index: number;
  readonly entry: LogEntry;
  readonly bodySha256: string;
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
}

export interface StoredState {
  readonly state: TreeState;
  /** When the newest entry was added, business time; null while the log is empty. */
  readonly at: Date | null;
}

/** The state of the tree; `lock` makes the caller the only sequencer until its transaction ends. */
export const readState = async (sql: Sql, lock: boolean): Promise<StoredState> => {
  const [row] = await sql.query<StoredState>(`select state, at from log_state ${lock ? 'for update' : ''}`);
  if (!row) throw new Error('the log has no state row');
  return row;
};

export const knownIds = async (sql: Sql, ids: readonly string[]): Promise<Set<string>> => {
  const rows = await sql.query<{ id: string }>('select id from log_entry where id = any ($1::uuid[])', [ids]);
  return new Set(rows.map((row) => row.id));
};

/** Who may see an entry, and which trace in it: each pair once, though two hops of one trace may name both. */
const viewsOf = ({ index, entry }: PlacedEntry) => {
  const pairs = entry.subjects.flatMap(({ traceId, viewers }) =>
    viewers.map((viewer) => [`${viewer} ${traceId}`, { viewer, index, traceId }] as const),
  );
  return [...new Map(pairs).values()];
};

/** Writes entries, who may see them, and the tree above them: five statements however many there are. */
export const saveEntries = async (
  sql: Sql,
  placed: readonly PlacedEntry[],
  state: TreeState,
  nodes: readonly TreeNode[],
  at: Date,
): Promise<void> => {
  await sql.query(
    `insert into log_entry (index, id, entry, body_sha256, salt, hash)
     select * from unnest($1::bigint[], $2::uuid[], $3::jsonb[], $4::text[], $5::bytea[], $6::bytea[])`,
    [
      placed.map((one) => one.index),
      placed.map((one) => one.entry.id),
      placed.map((one) => JSON.stringify(one.entry)),
      placed.map((one) => one.bodySha256),
      placed.map((one) => Buffer.from(one.salt)),
      placed.map((one) => Buffer.from(one.hash)),
    ],
  );
  const views = placed.flatMap(viewsOf);
  await sql.query(
    `insert into entry_view (viewer, index, trace_id)
     select * from unnest($1::text[], $2::bigint[], $3::uuid[])`,
    [views.map((view) => view.viewer), views.map((view) => view.index), views.map((view) => view.traceId)],
  );
  await sql.query(
    `insert into tree_node (level, index, hash) select * from unnest($1::int[], $2::bigint[], $3::bytea[])`,
    [
      nodes.map((node) => node.level),
      nodes.map((node) => node.index),
      nodes.map((node) => Buffer.from(node.hash)),
    ],
  );
  await sql.query('update log_state set state = $1, at = $2', [JSON.stringify(state), at]);
};

export const readNodes = async (
  sql: Sql,
  wanted: readonly { readonly level: number; readonly index: number }[],
): Promise<(Uint8Array | undefined)[]> => {
  const rows = await sql.query<{ level: number; index: string; hash: Buffer }>(
    `select level, index, hash from tree_node natural join unnest($1::int[], $2::bigint[]) as wanted (level, index)`,
    [wanted.map((node) => node.level), wanted.map((node) => node.index)],
  );
  const found = new Map(rows.map((row) => [`${row.level} ${row.index}`, row.hash]));
  return wanted.map((node) => found.get(`${node.level} ${node.index}`));
};

/** An entry as a reader may see it: with the traces that it may know of. */
export interface VisibleEntry {
  readonly index: number;
  readonly entry: LogEntry;
  readonly hash: Buffer;
  readonly traceIds: readonly string[];
}

/** The next entries after an index, oldest first. `viewer` null: the auditor's view of all. */
export const readEntries = async (
  sql: Sql,
  query: {
    readonly viewer: string | null;
    readonly traceId: string | null;
    readonly after: number;
    readonly limit: number;
  },
): Promise<VisibleEntry[]> => {
  const rows = await sql.query<{ index: string; entry: LogEntry; hash: Buffer; trace_ids: string[] }>(
    query.viewer === null && query.traceId === null
      ? `select index, entry, hash,
                array(select distinct seen.trace_id from entry_view as seen where seen.index = log_entry.index and seen.trace_id is not null order by 1) as trace_ids
         from log_entry where index > $2 and $1::text is null and $3::uuid is null order by index limit $4`
      : `with page as (
           select distinct index from entry_view
           where ($1::text is null or viewer = $1) and index > $2 and ($3::uuid is null or trace_id = $3)
           order by index limit $4
         )
         select page.index, entry, hash,
                array(select distinct seen.trace_id from entry_view as seen
                      where seen.index = page.index and ($1::text is null or seen.viewer = $1) and seen.trace_id is not null order by 1) as trace_ids
         from page join log_entry using (index) order by page.index`,
    [query.viewer, query.after, query.traceId, query.limit],
  );
  return rows.map((row) => ({
    index: Number(row.index),
    entry: row.entry,
    hash: row.hash,
    traceIds: row.trace_ids,
  }));
};
