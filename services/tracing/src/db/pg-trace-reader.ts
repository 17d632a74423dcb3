import type { Tx } from '@tracepost/persistence';
import type { StoredSummary, StoredTrace, TraceFilter, TraceReader } from '../app/trace-reader.js';
import { pageQuery } from './page-query.js';

const PART = 'p.participant = t.participant and p.trace_id = t.id';

/** One round trip: each list is one value of the row. */
const FIND = `select t.doc as trace, t.route,
  (select json_agg(json_build_object('version', p.version, 'request', p.request, 'sealed', p.sealed,
    'identifiedAs', p.identified_as) order by p.version) from trace_request p where ${PART}) as requests,
  (select json_agg(json_build_object('doc', p.doc, 'sealed', p.sealed) order by p.position)
    from trace_hop p where ${PART}) as hops,
  (select json_agg(p.doc order by p.position) from trace_referral p where ${PART}) as referrals,
  (select json_agg(json_build_object('doc', p.doc, 'sealed', p.sealed) order by p.doc ->> 'at', p.position)
    from timeline_entry p where ${PART}) as timeline
  from trace t where t.participant = $1 and t.id = $2`;

type FoundRow = Pick<StoredTrace, 'trace' | 'route'> & {
  readonly [K in 'requests' | 'hops' | 'referrals' | 'timeline']: StoredTrace[K] | null;
};

type SummaryRow = Pick<StoredSummary, 'trace' | 'route'> & {
  readonly sent: Pick<StoredSummary, 'request' | 'identifiedAs'>;
};

export class PgTraceReader implements TraceReader {
  async find(tx: Tx, participant: string, id: string): Promise<StoredTrace | null> {
    const [row] = await tx.query<FoundRow>(FIND, [participant, id]);
    if (row === undefined) return null;
    const { trace, route, requests, hops, referrals, timeline } = row;
    return {
      trace,
      route,
      requests: requests ?? [],
      hops: hops ?? [],
      referrals: referrals ?? [],
      timeline: timeline ?? [],
    };
  }

  async isOwn(tx: Tx, participant: string, id: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from trace where participant = $1 and id = $2
       union all select 1 from tombstone where subject = $2 and $1 = any (parties)`,
      [participant, id],
    );
    return rows.length > 0;
  }

  async list(tx: Tx, filter: TraceFilter, after: string | null, limit: number): Promise<StoredSummary[]> {
    const { text, values } = pageQuery(filter, after, limit);
    const rows = await tx.query<SummaryRow>(text, values);
    return rows.map(({ trace, route, sent }) => ({ trace, route, ...sent }));
  }
}
