import type { Tx } from '@tracepost/persistence';
import type { TraceChange, TraceKey, TraceStore } from '../app/ports.js';
import type { Trace } from '../domain/trace.js';
import { entryRows, facetRows, hopRows, referralRows, requestRows, traceRow } from './trace-rows.js';

const TRACE = `participant text, id uuid, version int, state text, outcome text,
  request_version int, recovered_at timestamptz, updated_at timestamptz, overdue boolean,
  awaiting text[], next_due timestamptz, at_rest_since timestamptz, doc json, route json`;
const COLUMNS = `participant, id, version, state, outcome, request_version,
  recovered_at, updated_at, overdue, awaiting, next_due, at_rest_since, doc, route`;
const FACET = 'participant text, kind text, value text, trace_id uuid';

const INSERT_TRACE = `insert into trace (${COLUMNS}) select ${COLUMNS} from json_to_recordset($1::json) as r(${TRACE})`;

const UPDATE_TRACE = `update trace t set version = r.version, state = r.state, outcome = r.outcome,
  request_version = r.request_version,
  recovered_at = r.recovered_at, updated_at = r.updated_at, overdue = r.overdue, awaiting = r.awaiting,
  next_due = r.next_due, at_rest_since = r.at_rest_since, doc = r.doc, route = coalesce(r.route, t.route)
  from json_to_recordset($1::json) as r(${TRACE}) where t.participant = r.participant and t.id = r.id`;

const INSERT_REQUEST = `insert into trace_request (participant, trace_id, version, request, sealed, identified_as)
  select participant, trace_id, version, request, sealed, identified_as from json_to_recordset($1::json)
  as r(participant text, trace_id uuid, version int, request json, sealed text, identified_as json)`;

const UPSERT_HOP = `insert into trace_hop (participant, trace_id, id, doc, sealed)
  select participant, trace_id, id, doc, sealed from json_to_recordset($1::json)
  as r(participant text, trace_id uuid, id uuid, doc json, sealed text)
  on conflict (participant, trace_id, id) do update set doc = excluded.doc, sealed = excluded.sealed`;

const UPSERT_REFERRAL = `insert into trace_referral (participant, trace_id, id, doc)
  select participant, trace_id, id, doc from json_to_recordset($1::json)
  as r(participant text, trace_id uuid, id uuid, doc json)
  on conflict (participant, trace_id, id) do update set doc = excluded.doc`;

const INSERT_ENTRY = `insert into timeline_entry (participant, trace_id, doc, sealed)
  select participant, trace_id, doc, sealed from json_to_recordset($1::json)
  as r(participant text, trace_id uuid, doc json, sealed text)`;

const INSERT_FACET = `insert into trace_facet (participant, kind, value, trace_id)
  select participant, kind, value, trace_id from json_to_recordset($1::json) as r(${FACET})`;

const DELETE_FACET = `delete from trace_facet f using json_to_recordset($1::json) as r(${FACET})
  where (f.participant, f.kind, f.value, f.trace_id) = (r.participant, r.kind, r.value, r.trace_id)`;

const LOCK = `select t.doc from trace t join unnest($1::text[], $2::uuid[]) as k(participant, id)
  on t.participant = k.participant and t.id = k.id order by t.id for update of t`;

const LOCK_DUE = `select doc from trace where next_due <= $1 order by next_due, id limit $2
  for update skip locked`;

/** One statement a table, whatever the number of traces. */
export class PgTraceStore implements TraceStore {
  async lock(tx: Tx, keys: readonly TraceKey[]): Promise<Trace[]> {
    const participants = keys.map(({ participant }) => participant);
    const rows = await tx.query<{ doc: Trace }>(LOCK, [participants, keys.map(({ id }) => id)]);
    return rows.map(({ doc }) => doc);
  }

  async lockDue(tx: Tx, at: Date, limit: number): Promise<Trace[]> {
    const rows = await tx.query<{ doc: Trace }>(LOCK_DUE, [at, limit]);
    return rows.map(({ doc }) => doc);
  }

  async save(tx: Tx, changes: readonly TraceChange[]): Promise<void> {
    const trace = (change: TraceChange) => traceRow(change, tx.now);
    const facets = facetRows(changes);
    await write(tx, INSERT_TRACE, changes.filter(({ before }) => before === null).map(trace));
    await write(tx, UPDATE_TRACE, changes.filter(({ before }) => before !== null).map(trace));
    await write(tx, INSERT_REQUEST, changes.flatMap(requestRows));
    await write(tx, UPSERT_HOP, changes.flatMap(hopRows));
    await write(tx, UPSERT_REFERRAL, changes.flatMap(referralRows));
    await write(tx, INSERT_ENTRY, changes.flatMap(entryRows));
    await write(tx, DELETE_FACET, facets.removed);
    await write(tx, INSERT_FACET, facets.added);
  }
}

const write = async (tx: Tx, sql: string, rows: readonly object[]): Promise<void> => {
  if (rows.length > 0) await tx.query(sql, [JSON.stringify(rows)]);
};
