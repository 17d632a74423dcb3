import type { FindingDoc, RowRouting, RowStatus } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import type { AcceptedRow, Batch, JudgedRow, RowFault } from '../domain/batch.js';
import { NEAR_DAYS, type DuplicateKey } from '../domain/examine.js';
import type { Known } from '../domain/references.js';
import { OWN_TRACES, type RequestVersion } from './request-store.js';
import type { UploadRange } from './upload-store.js';

/** A row with its request as it is stored. */
export interface StoredRow extends AcceptedRow {
  readonly version: RequestVersion;
}

/** One row as the results show it. */
export interface RowResult {
  readonly row: number;
  readonly line: number;
  readonly status: RowStatus;
  readonly traceId: string | null;
  readonly duplicateOf: string | null;
  readonly routing: RowRouting | null;
  readonly participants: readonly string[];
  readonly errors: readonly RowFault[] | null;
  readonly findings: readonly FindingDoc[] | null;
  readonly sourceAt: number;
  readonly sourceBytes: number;
  /** Its text is not in the upload any more. */
  readonly erased: boolean;
}

const identity = (sha256: string, occurrence: number): string => `${sha256} ${occurrence}`;

/** Rows of batches: many rows a statement. */
export class RowStore {
  /** One batch of a participant at a time compares its rows with earlier ones; held until the transaction ends. */
  async lockIdentities(sql: Sql, participant: string): Promise<void> {
    await sql.query(`select pg_advisory_xact_lock(hashtextextended('intake.row_identity ' || $1, 0))`, [
      participant,
    ]);
  }

  /** How often each request stands in the rows of this batch that are stored already. */
  async occurrences(sql: Sql, batchId: string, hashes: readonly string[]): Promise<Map<string, number>> {
    const rows = await sql.query<{ hash: string; n: number }>(
      `select encode(sha256, 'hex') as hash, count(*)::int as n from batch_row
       where batch_id = $1 and sha256 = any ($2::bytea[]) group by 1`,
      [batchId, hashes.map((hash) => Buffer.from(hash, 'hex'))],
    );
    return new Map(rows.map(({ hash, n }) => [hash, n]));
  }

  /** Traces of rows that were there before; asked with `traceOf(sha256, occurrence)`. */
  async known(
    sql: Sql,
    participant: string,
    rows: readonly { readonly sha256: string; readonly occurrence: number }[],
  ): Promise<(sha256: string, occurrence: number) => string | null> {
    const found = await sql.query<{ hash: string; occurrence: number; traceId: string }>(
      `select r.hash, r.occurrence, i.trace_id as "traceId" from unnest($2::text[], $3::int[]) r (hash, occurrence)
       cross join lateral (
         select trace_id from row_identity where participant = $1 and sha256 = decode(r.hash, 'hex')
           and occurrence = r.occurrence limit 1) i`,
      [participant, rows.map(({ sha256 }) => sha256), rows.map(({ occurrence }) => occurrence)],
    );
    const traces = new Map(
      found.map(({ hash, occurrence, traceId }) => [identity(hash, occurrence), traceId]),
    );
    return (sha256, occurrence) => traces.get(identity(sha256, occurrence)) ?? null;
  }

  /** For each key the oldest trace of the participant that may be the same recovery. */
  async duplicates(
    sql: Sql,
    participant: string,
    keys: readonly (DuplicateKey | null)[],
  ): Promise<(string | null)[]> {
    const asked = keys.flatMap((key, at) => (key === null ? [] : [{ at, ...key }]));
    const result: (string | null)[] = keys.map(() => null);
    if (asked.length === 0) return result;
    const rows = await sql.query<{ at: number; id: string }>(
      `select k.at, d.id from unnest($2::int[], $3::text[], $4::text[], $5::date[]) k (at, serial, maker, day)
       cross join lateral (
         select id from request r where r.participant = $1 and r.serial = k.serial and r.maker = k.maker
           and r.recovered_on between k.day - ${NEAR_DAYS} and k.day + ${NEAR_DAYS} order by id limit 1) d`,
      [
        participant,
        asked.map(({ at }) => at),
        asked.map(({ serial }) => serial),
        asked.map(({ maker }) => maker),
        asked.map(({ day }) => day),
      ],
    );
    for (const { at, id } of rows) result[at] = id;
    return result;
  }

  async references(
    sql: Sql,
    participant: string,
    traces: readonly string[],
    participants: readonly string[],
  ): Promise<Known> {
    if (traces.length + participants.length === 0) return { traces: new Set(), participants: new Set() };
    const [row] = await sql.query<{ traces: string[]; participants: string[] }>(
      `select ${OWN_TRACES('$2')} as traces,
         array(select id from routable_participant where id = any ($3::text[])) as participants`,
      [participant, traces, participants],
    );
    return { traces: new Set(row?.traces), participants: new Set(row?.participants) };
  }

  /** Requests with their first versions and identities, one round trip. */
  async addRequests(
    sql: Sql,
    { id: batchId, participant }: Batch,
    rows: readonly StoredRow[],
  ): Promise<void> {
    if (rows.length === 0) return;
    await sql.query(
      `with r as materialized (
         select * from unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::date[], $8::text[], $9::text[], $10::text[],
           $11::text[], $12::text[], $13::int[])
         as r (id, row, serial, maker, day, open, sealed, sha256, identified_as, findings, occurrence)
       ), request_rows as (
         insert into request (id, participant, version, serial, maker, recovered_on, batch_id, batch_row)
         select id, $1, 1, serial, maker, day, $2, row from r
       ), identities as (
         insert into row_identity (participant, sha256, occurrence, trace_id)
         select $1, decode(sha256, 'hex'), occurrence, id from r
       )
       insert into request_version (request_id, version, participant, open, sealed, sha256, identified_as, findings, received_at)
       select id, 1, $1, open::json, sealed, sha256, identified_as::json, findings::json, $14 from r`,
      [
        participant,
        batchId,
        rows.map(({ traceId }) => traceId),
        rows.map(({ row }) => row),
        rows.map(({ key }) => key?.serial ?? null),
        rows.map(({ key }) => key?.maker ?? null),
        rows.map(({ request }) => request.recovery.at.slice(0, 10)),
        rows.map(({ version }) => JSON.stringify(version.open)),
        rows.map(({ version }) => version.sealed),
        rows.map(({ sha256 }) => sha256),
        rows.map(({ identifiedAs }) => JSON.stringify(identifiedAs)),
        rows.map(({ findings }) => JSON.stringify(findings)),
        rows.map(({ occurrence }) => occurrence),
        rows[0]?.version.receivedAt,
      ],
    );
  }

  async addRows(sql: Sql, { id: batchId, participant }: Batch, rows: readonly JudgedRow[]): Promise<void> {
    if (rows.length === 0) return;
    await sql.query(
      `insert into batch_row (batch_id, participant, row, line, source_at, source_bytes, status, sha256, trace_id,
         duplicate_of, routing, errors)
       select $1, $2, row, line, source_at, source_bytes, status, decode(sha256, 'hex'), trace_id, duplicate_of,
         case when status = 'ACCEPTED' then 'PENDING' end, errors::json
       from unnest($3::int[], $4::int[], $5::bigint[], $6::int[], $7::text[], $8::text[], $9::uuid[], $10::uuid[], $11::text[])
         as r (row, line, source_at, source_bytes, status, sha256, trace_id, duplicate_of, errors)`,
      [
        batchId,
        participant,
        rows.map(({ row }) => row),
        rows.map(({ record }) => record.line),
        rows.map(({ record }) => record.offset),
        rows.map(({ record }) => record.bytes.length),
        rows.map(({ status }) => status),
        rows.map((row) => (row.status === 'REFUSED' ? null : row.sha256)),
        rows.map((row) => (row.status === 'REFUSED' ? null : row.traceId)),
        rows.map((row) => (row.status === 'ACCEPTED' ? row.duplicateOf : null)),
        rows.map((row) => (row.status === 'REFUSED' ? JSON.stringify(row.errors) : null)),
      ],
    );
  }

  /** Rows behind `after` in row order, of one status or (null) all. */
  results(
    sql: Sql,
    batchId: string,
    status: RowStatus | null,
    after: number,
    limit: number,
  ): Promise<RowResult[]> {
    return sql.query<RowResult>(
      `select b.row, b.line, b.status, b.trace_id as "traceId", b.duplicate_of as "duplicateOf", b.routing, b.participants,
         b.errors, b.erased, b.source_at::float8 as "sourceAt", b.source_bytes as "sourceBytes",
         case when b.status = 'ACCEPTED' then (
           select v.findings from request_version v where v.request_id = b.trace_id and v.version = 1) end as findings
       from batch_row b
       where b.batch_id = $1 and ($2::text is null or b.status = $2) and b.row > $3 order by b.row limit $4`,
      [batchId, status, after, limit],
    );
  }

  /** Marks the rows of these traces, whatever batch they stand in, and tells where their text lies. Needs the eyes of the hub. */
  erase(sql: Sql, traceIds: readonly string[]): Promise<UploadRange[]> {
    return sql.query<UploadRange>(
      `update batch_row set erased = true where trace_id = any ($1::uuid[]) and not erased
       returning batch_id as "batchId", participant, source_at::float8 as "startsAt", source_bytes as bytes`,
      [traceIds],
    );
  }
}
