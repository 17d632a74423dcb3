import type { TraceFilter } from '../app/trace-reader.js';
import { FACETS, facetValue } from '../domain/facet.js';

/** Filters on a column of the trace, with the comparison; each has an index that begins with the participant. */
const COLUMNS = {
  state: 't.state = $',
  outcome: 't.outcome = $',
  reference: 't.reference = $',
  operation: 't.operation = $',
  batchId: 't.batch_id = $',
  recoveredFrom: `t.recovered_at >= $::timestamptz`,
  recoveredTo: `t.recovered_at < $::timestamptz + interval '1 day'`,
  updatedSince: 't.updated_at >= $',
} as const;

/**
 * The page as SQL. A filter of several values joins `trace_facet`, whose key gives its traces newest first too, so that
 * the planner may begin with whichever filter finds least.
 */
export const pageQuery = (
  filter: TraceFilter,
  after: string | null,
  limit: number,
): { readonly text: string; readonly values: readonly unknown[] } => {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const where = [`t.participant = ${bind(filter.participant)}`];
  for (const [name, condition] of Object.entries(COLUMNS)) {
    const value = filter[name as keyof typeof COLUMNS];
    if (value !== undefined) where.push(condition.replace('$', () => bind(value)));
  }
  if (filter.overdue !== undefined) where.push(filter.overdue ? 't.overdue' : 'not t.overdue');
  if (after !== null) where.push(`t.id < ${bind(after)}::uuid`);
  const joins = FACETS.flatMap((kind) => {
    const value = filter.facets[kind];
    if (value === undefined) return [];
    const f = kind.toLowerCase();
    return `join trace_facet ${f} on ${f}.participant = t.participant and ${f}.trace_id = t.id
      and ${f}.kind = '${kind}' and ${f}.value = ${bind(facetValue(kind, value))}`;
  });
  const text = `select t.doc as trace, t.route, r.request, r.identified_as as "identifiedAs"
    from trace t ${joins.join(' ')}
    join trace_request r on r.participant = t.participant and r.trace_id = t.id and r.version = t.request_version
    where ${where.join(' and ')} order by t.id desc limit ${bind(limit)}`;
  return { text, values };
};
