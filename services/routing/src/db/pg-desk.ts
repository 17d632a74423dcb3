import type { DeskEntryView } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';

const LIST = `
select i.trace_id as id, i.requester as "requestingParticipant", i.state->'route'->>'desk' as desk,
  r.request->'firearm' as firearm, i.state->'route'->>'sentence' as why
from itinerary i
join request_version r on r.trace_id = i.trace_id and r.version = (i.state->>'requestVersion')::integer
where i.on_desk and ($1::uuid is null or i.trace_id < $1)
order by i.trace_id desc limit $2`;

/** Traces that nobody could be asked for, newest first; needs the eyes of the hub. */
export class PgDesk {
  async list(tx: Tx, before: string | null, limit: number): Promise<DeskEntryView[]> {
    return tx.query<DeskEntryView>(LIST, [before, limit]);
  }
}
