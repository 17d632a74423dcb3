import type { TombstoneDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { layTombstones } from '@tracepost/service-kit';
import type { RestingTraces } from '../app/erase-traces.js';
import type { Trace } from '../domain/trace.js';

const THESE = 'in (select * from unnest($1::text[], $2::uuid[]))';
const PART = `(participant, trace_id) ${THESE}`;

const ERASE = `with facet as (delete from trace_facet where ${PART}),
  request as (delete from trace_request where ${PART}),
  hop as (delete from trace_hop where ${PART}),
  referral as (delete from trace_referral where ${PART}),
  entry as (delete from timeline_entry where ${PART})
  delete from trace where (participant, id) ${THESE}`;

export class PgRestingTraces implements RestingTraces {
  async longest(tx: Tx, limit: number): Promise<Date[]> {
    const rows = await tx.query<{ since: Date }>(
      'select at_rest_since as since from trace where at_rest_since is not null order by at_rest_since limit $1',
      [limit],
    );
    return rows.map(({ since }) => since);
  }

  async lock(tx: Tx, since: Date, limit: number): Promise<Trace[]> {
    const rows = await tx.query<{ doc: Trace }>(
      `select doc from trace where at_rest_since <= $1 order by at_rest_since, id limit $2 for update skip locked`,
      [since, limit],
    );
    return rows.map(({ doc }) => doc);
  }

  async erase(tx: Tx, tombstones: readonly TombstoneDoc[]): Promise<void> {
    if (tombstones.length === 0) return;
    await tx.query(ERASE, [
      tombstones.map(({ requestingParticipant }) => requestingParticipant),
      tombstones.map(({ traceId }) => traceId),
    ]);
    await layTombstones(
      tx,
      tombstones.map((doc) => ({ subject: doc.traceId, parties: [doc.requestingParticipant], doc })),
    );
  }
}
