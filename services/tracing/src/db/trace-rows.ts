import { awaiting, isOverdue } from '../domain/awaiting.js';
import { isOver } from '../domain/trace.js';
import { facetChanges, type Facet } from '../domain/facet.js';
import { expiresAt } from '../domain/idle.js';
import type { Trace } from '../domain/trace.js';
import type { TraceChange } from '../app/ports.js';

/** Rows as the statements of `PgTraceStore` take them: one JSON list a statement. */
export const traceRow = ({ after, route }: TraceChange, updatedAt: Date) => ({
  participant: after.participant,
  id: after.id,
  version: after.version,
  state: after.state,
  outcome: after.outcome,
  request_version: after.requestVersion,
  recovered_at: new Date(after.header.recovery.at).toISOString(),
  updated_at: updatedAt.toISOString(),
  overdue: isOverdue(after),
  awaiting: awaiting(after),
  next_due: expiresAt(after),
  at_rest_since: isOver(after) ? after.lastEventAt : null,
  doc: after,
  route,
});

const ofTrace = (trace: Trace) => ({ participant: trace.participant, trace_id: trace.id });

export const requestRows = ({ after, requests }: TraceChange) =>
  requests.map((data) => ({
    ...ofTrace(after),
    version: data.requestVersion,
    request: data.request,
    sealed: data.sealed,
    identified_as: data.identifiedAs,
  }));

export const hopRows = ({ after, hops }: TraceChange) =>
  hops.map(({ hop, sealed }) => ({ ...ofTrace(after), id: hop.id, doc: hop, sealed }));

export const referralRows = ({ after, referrals }: TraceChange) =>
  referrals.map((referral) => ({ ...ofTrace(after), id: referral.id, doc: referral }));

export const entryRows = ({ after, entries }: TraceChange) =>
  entries.map(({ sealed, ...doc }) => ({ ...ofTrace(after), doc, sealed }));

type FacetRow = Facet & ReturnType<typeof ofTrace>;

/** Facets to add and to remove, over all changes. */
export const facetRows = (changes: readonly TraceChange[]): { added: FacetRow[]; removed: FacetRow[] } => {
  const rows: { added: FacetRow[]; removed: FacetRow[] } = { added: [], removed: [] };
  for (const { before, after } of changes) {
    const { added, removed } = facetChanges(before, after);
    rows.added.push(...added.map((facet) => ({ ...ofTrace(after), ...facet })));
    rows.removed.push(...removed.map((facet) => ({ ...ofTrace(after), ...facet })));
  }
  return rows;
};
