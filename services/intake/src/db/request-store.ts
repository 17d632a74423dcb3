import type { FindingDoc, IdentifiedAsDoc, RequestDoc } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import type { DuplicateKey } from '../domain/examine.js';
import { NEAR_DAYS } from '../domain/examine.js';
import type { Known, References } from '../domain/references.js';
import type { EndState } from '../domain/row-routing.js';

/** One version of a request as it is kept: sealed fields only inside `sealed` and `reason` (JWE). */
export interface RequestVersion {
  readonly requestId: string;
  readonly version: number;
  readonly participant: string;
  readonly open: RequestDoc;
  readonly sealed: string | null;
  /** Why it was corrected; null for the first version. */
  readonly reason: string | null;
  readonly sha256: string;
  readonly identifiedAs: IdentifiedAsDoc;
  readonly findings: readonly FindingDoc[];
  readonly receivedAt: Date;
}

/** What is known of a request before a new one (or a version) is stored. */
export interface Background extends Known {
  /** Oldest trace of one's own with the same serial and maker, recovered near in time. */
  readonly duplicate: string | null;
}

export interface RequestHead {
  readonly version: number;
  readonly ended: EndState | null;
}

/** Of the traces asked for, those of participant $1: an erased one was its own and still is. */
export const OWN_TRACES = (asked: string): string => `array(
  select id::text from request where participant = $1 and id = any (${asked}::uuid[])
  union all select subject::text from tombstone where subject = any (${asked}::uuid[]) and $1 = any (parties))`;

const VERSION_COLUMNS =
  '(request_id, version, participant, open, sealed, reason, sha256, identified_as, findings, received_at)';

const versionValues = (v: RequestVersion): unknown[] => [
  v.requestId,
  v.version,
  v.participant,
  JSON.stringify(v.open),
  v.sealed,
  v.reason,
  v.sha256,
  JSON.stringify(v.identifiedAs),
  JSON.stringify(v.findings),
  v.receivedAt,
];

/** Requests and their versions. Row level security leaves a participant its own. */
export class RequestStore {
  /** One round trip. `except` is the request that is corrected: it is no duplicate of itself. */
  async background(
    sql: Sql,
    participant: string,
    key: DuplicateKey | null,
    { traces, participants }: References,
    except: string | null,
  ): Promise<Background> {
    if (key === null && traces.length + participants.length === 0) {
      return { duplicate: null, traces: new Set(), participants: new Set() };
    }
    const [row] = await sql.query<{ duplicate: string | null; traces: string[]; participants: string[] }>(
      `select
         (select id from request where participant = $1 and serial = $2 and maker = $3
            and recovered_on between $4::date - ${NEAR_DAYS} and $4::date + ${NEAR_DAYS}
            and id is distinct from $5 order by id limit 1) as duplicate,
         ${OWN_TRACES('$6')} as traces,
         array(select id from routable_participant where id = any ($7::text[])) as participants`,
      [participant, key?.serial ?? null, key?.maker ?? null, key?.day ?? null, except, traces, participants],
    );
    return {
      duplicate: row?.duplicate ?? null,
      traces: new Set(row?.traces),
      participants: new Set(row?.participants),
    };
  }

  /** A new request with its first version, one round trip. */
  async add(sql: Sql, version: RequestVersion, key: DuplicateKey | null): Promise<void> {
    await sql.query(
      `with request_row as (
         insert into request (id, participant, version, serial, maker, recovered_on)
         values ($1, $3, $2, $11, $12, $13))
       insert into request_version ${VERSION_COLUMNS} values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...versionValues(version),
        key?.serial ?? null,
        key?.maker ?? null,
        version.open.recovery.at.slice(0, 10),
      ],
    );
  }

  /** Locks the request for a new version; null when it is not one's own. */
  async lock(sql: Sql, id: string): Promise<RequestHead | null> {
    const [row] = await sql.query<RequestHead>(
      'select version, ended from request where id = $1 for update',
      [id],
    );
    return row ?? null;
  }

  /** A later version of a locked request, one round trip. */
  async addVersion(sql: Sql, version: RequestVersion, key: DuplicateKey | null): Promise<void> {
    await sql.query(
      `with request_row as (
         update request set version = $2, serial = $11, maker = $12, recovered_on = $13 where id = $1)
       insert into request_version ${VERSION_COLUMNS} values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...versionValues(version),
        key?.serial ?? null,
        key?.maker ?? null,
        version.open.recovery.at.slice(0, 10),
      ],
    );
  }

  /** Leaves nothing of these requests. Needs the eyes of the hub. */
  async erase(sql: Sql, ids: readonly string[]): Promise<void> {
    await sql.query(
      `with version as (delete from request_version where request_id = any ($1::uuid[]))
       delete from request where id = any ($1::uuid[])`,
      [ids],
    );
  }

  /** `version` null: the newest. Null when there is none, or it is not one's own. */
  async read(sql: Sql, id: string, version: number | null): Promise<RequestVersion | null> {
    const [row] = await sql.query<RequestVersion>(
      `select request_id as "requestId", version, participant, open, sealed, reason, sha256,
         identified_as as "identifiedAs", findings, received_at as "receivedAt"
       from request_version where request_id = $1 and version = coalesce($2, (select version from request where id = $1))`,
      [id, version],
    );
    return row ?? null;
  }
}
