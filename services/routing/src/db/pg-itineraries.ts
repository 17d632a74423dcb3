import type { HopDoc, ReferralDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { ItineraryChange, ItineraryStore, LockedItinerary } from '../app/ports.js';
import { nextDueOf } from '../domain/fire-timers.js';
import { isOpen, isUndisclosed, type Hop, type HopInner } from '../domain/hop.js';
import { isOnDesk, isPending, type End, type Itinerary, type Referral } from '../domain/itinerary.js';

type State = Pick<
  Itinerary,
  'version' | 'changedAt' | 'requestVersion' | 'terms' | 'lastActAt' | 'route' | 'queue' | 'exhausted'
>;

interface ItineraryRow {
  readonly traceId: string;
  readonly requester: string;
  readonly ended: End | null;
  readonly lock: string;
  readonly state: State;
}

type PartRow = { readonly traceId: string; readonly id: string; readonly sealed: string | null } & (
  | { readonly part: 'hop'; readonly doc: HopDoc; readonly inside: HopInner }
  | { readonly part: 'referral'; readonly doc: ReferralDoc; readonly inside: Referral['inner'] }
);

const LOCK = `
select trace_id as "traceId", requester, ended, lock_version as "lock", state
from itinerary where trace_id = any($1::uuid[]) order by trace_id for update`;

const PARTS = `
select trace_id as "traceId", 'hop' as part, id, position, doc, inside, sealed from hop where trace_id = any($1::uuid[])
union all
select trace_id, 'referral', id, position, doc, inside, sealed from referral where trace_id = any($1::uuid[])
order by position`;

const SAVE = `
with saved_itinerary as (
  insert into itinerary (trace_id, requester, ended, on_desk, lock_version, next_due, state)
  select trace_id, requester, ended, on_desk, lock_version, next_due, state
  from json_to_recordset($1::json) as x(trace_id uuid, requester text, ended text, on_desk boolean,
    lock_version bigint, next_due timestamptz, state json)
  on conflict (trace_id) do update set ended = excluded.ended, on_desk = excluded.on_desk,
    lock_version = excluded.lock_version, next_due = excluded.next_due, state = excluded.state
), saved_hop as (
  insert into hop (id, trace_id, requester, requested, request_version, state, overdue, in_inbox, undisclosed,
    updated_at, doc, inside, sealed)
  select id, trace_id, requester, requested, request_version, state, overdue, in_inbox, undisclosed, updated_at,
    doc, inside, sealed
  from json_to_recordset($2::json) as x(id uuid, trace_id uuid, requester text, requested text,
    request_version integer, state text, overdue boolean, in_inbox boolean, undisclosed boolean,
    updated_at timestamptz, doc json, inside json, sealed text)
  on conflict (id) do update set request_version = excluded.request_version, state = excluded.state,
    overdue = excluded.overdue, in_inbox = excluded.in_inbox, undisclosed = excluded.undisclosed,
    updated_at = excluded.updated_at, doc = excluded.doc, inside = excluded.inside, sealed = excluded.sealed
), saved_referral as (
  insert into referral (id, trace_id, requester, state, doc, inside, sealed)
  select id, trace_id, requester, state, doc, inside, sealed
  from json_to_recordset($3::json) as x(id uuid, trace_id uuid, requester text, state text, doc json,
    inside json, sealed text)
  on conflict (id) do update set state = excluded.state, doc = excluded.doc, inside = excluded.inside,
    sealed = excluded.sealed
)
insert into request_version (trace_id, version, requester, request, sealed, sha256, identified_as)
select trace_id, version, requester, request, sealed, sha256, identified_as
from json_to_recordset($4::json) as x(trace_id uuid, version integer, requester text, request json, sealed text,
  sha256 text, identified_as json)
on conflict (trace_id, version) do nothing`;

const ERASE = `
with gone_hop as (delete from hop where trace_id = any($1::uuid[])),
  gone_referral as (delete from referral where trace_id = any($1::uuid[])),
  gone_request as (delete from request_version where trace_id = any($1::uuid[]))
delete from itinerary where trace_id = any($1::uuid[])`;

const inInbox = (hop: Hop): boolean => isOpen(hop) || hop.awaiting.includes('RECALL_ACKNOWLEDGEMENT');

const itineraryRow = ({ itinerary, lock }: ItineraryChange) => {
  const { version, changedAt, requestVersion, terms, lastActAt, route, queue, exhausted } = itinerary;
  const state: State = { version, changedAt, requestVersion, terms, lastActAt, route, queue, exhausted };
  return {
    trace_id: itinerary.traceId,
    requester: itinerary.requester,
    ended: itinerary.end,
    on_desk: isOnDesk(itinerary) && !itinerary.referrals.some(isPending),
    lock_version: lock,
    next_due: nextDueOf(itinerary),
    state,
  };
};

const hopRow = ({ hop, sealed, at }: ItineraryChange['hops'][number]) => {
  const { inner, ...doc } = hop;
  return {
    id: hop.id,
    trace_id: hop.traceId,
    requester: hop.requestingParticipant,
    requested: hop.participant,
    request_version: hop.requestVersion,
    state: hop.state,
    overdue: hop.overdue,
    in_inbox: inInbox(hop),
    undisclosed: isUndisclosed(hop),
    updated_at: at,
    doc,
    inside: inner,
    sealed,
  };
};

const referralRow = (requester: string, { referral, sealed }: ItineraryChange['referrals'][number]) => {
  const { inner, ...doc } = referral;
  const { id, traceId, state } = referral;
  return { id, trace_id: traceId, requester, state, doc, inside: inner, sealed };
};

const requestRow = (request: ItineraryChange['requests'][number]) => ({
  trace_id: request.traceId,
  version: request.version,
  requester: request.requester,
  request: request.request,
  sealed: request.sealed,
  sha256: request.sha256,
  identified_as: request.identifiedAs,
});

const lockedOf = (row: ItineraryRow, parts: readonly PartRow[]): LockedItinerary => {
  const hops = parts.flatMap((part): Hop[] =>
    part.part === 'hop' ? [{ ...part.doc, inner: part.inside }] : [],
  );
  const referrals = parts.flatMap((part): Referral[] =>
    part.part === 'referral' ? [{ ...part.doc, inner: part.inside }] : [],
  );
  const { traceId, requester, ended: end, state } = row;
  return {
    itinerary: { traceId, requester, end, ...state, hops, referrals },
    lock: Number(row.lock),
    sealed: new Map(parts.map(({ id, sealed }) => [id, sealed])),
  };
};

/** Itineraries in PostgreSQL. The parts are read by a second statement: the first one's snapshot may be older than its locks. */
export class PgItineraries implements ItineraryStore {
  async lock(tx: Tx, traceIds: readonly string[]): Promise<ReadonlyMap<string, LockedItinerary>> {
    const rows = await tx.query<ItineraryRow>(LOCK, [traceIds]);
    if (rows.length === 0) return new Map();
    const parts = new Map<string, PartRow[]>();
    for (const part of await tx.query<PartRow>(PARTS, [rows.map(({ traceId }) => traceId)])) {
      const known = parts.get(part.traceId);
      if (known) known.push(part);
      else parts.set(part.traceId, [part]);
    }
    return new Map(rows.map((row) => [row.traceId, lockedOf(row, parts.get(row.traceId) ?? [])]));
  }

  async save(tx: Tx, changes: readonly ItineraryChange[]): Promise<void> {
    await tx.query(SAVE, [
      JSON.stringify(changes.map(itineraryRow)),
      JSON.stringify(changes.flatMap(({ hops }) => hops.map(hopRow))),
      JSON.stringify(
        changes.flatMap(({ itinerary, referrals }) =>
          referrals.map((referral) => referralRow(itinerary.requester, referral)),
        ),
      ),
      JSON.stringify(changes.flatMap(({ requests }) => requests.map(requestRow))),
    ]);
  }

  async erase(tx: Tx, traceIds: readonly string[]): Promise<void> {
    if (traceIds.length > 0) await tx.query(ERASE, [traceIds]);
  }
}
