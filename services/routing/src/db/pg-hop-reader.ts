import type { Tx } from '@tracepost/persistence';
import type { HopParties, HopReader, InboxFilter, StoredHop } from '../app/hop-reader.js';

const PARTIES = 'id, trace_id as "traceId", requester, requested, state, request_version as "requestVersion"';

const READ = `
select h.doc, h.sealed,
  json_build_object('request', r.request, 'sealed', r.sealed, 'identifiedAs', r.identified_as) as request,
  coalesce((select json_agg(json_build_object('doc', s.doc, 'sealed', s.sealed) order by s.position)
    from hop s where s.trace_id = h.trace_id and (h.doc->'sharedAnswers')::jsonb ? s.id::text), '[]') as shared
from unnest($1::uuid[]) with ordinality as wanted(id, ord)
join hop h on h.id = wanted.id
join request_version r on r.trace_id = h.trace_id and r.version = h.request_version
order by wanted.ord`;

const INBOX = `
select ${PARTIES} from hop
where requested = $1 and in_inbox
  and ($2::uuid is null or id < $2)
  and ($3::text is null or state = $3)
  and ($4::boolean is null or overdue = $4)
  and ($5::timestamptz is null or updated_at >= $5)
order by id desc limit $6`;

/** Hops in PostgreSQL, as row level security lets the transaction see them. */
export class PgHopReader implements HopReader {
  async parties(tx: Tx, id: string): Promise<HopParties | null> {
    const [row] = await tx.query<HopParties>(`select ${PARTIES} from hop where id = $1`, [id]);
    return row ?? null;
  }

  async visible(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>('select id from hop where id = any($1::uuid[])', [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  async inbox(
    tx: Tx,
    participant: string,
    { state, overdue, updatedSince }: InboxFilter,
    before: string | null,
    limit: number,
  ): Promise<readonly HopParties[]> {
    return tx.query<HopParties>(INBOX, [
      participant,
      before,
      state ?? null,
      overdue ?? null,
      updatedSince ?? null,
      limit,
    ]);
  }

  async read(tx: Tx, ids: readonly string[]): Promise<readonly StoredHop[]> {
    return ids.length === 0 ? [] : tx.query<StoredHop>(READ, [ids]);
  }
}
