import type { TraceFilter } from '../app/trace-reader.js';
import { FACETS, facetValue, type FacetKind } from '../domain/facet.js';

/** Filters on columns of the trace, with the comparison. */
const COLUMNS = {
  state: 't.state = $',
  outcome: 't.outcome = $',
  recoveredFrom: 't.recovered_at >= $::timestamptz',
  recoveredTo: `t.recovered_at < $::timestamptz + interval '1 day'`,
  updatedSince: 't.updated_at >= $',
} as const;

/** The request that a summary shows. Evaluated for the rows of the page only. */
const SENT = `(select json_build_object('request', r.request, 'identifiedAs', r.identified_as) from trace_request r
  where r.participant = t.participant and r.trace_id = t.id and r.version = t.request_version) as sent`;

interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

class Parameters {
  readonly values: unknown[] = [];

  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/**
 * The page as SQL: first the ids, newest first, then their rows. The rarest facet leads; every other condition is probed
 * by a scalar subquery with the whole key of an index. Joins would leave the choice to the planner, which, without
 * statistics (just after a batch), multiplies one facet with the other: 2,000 x 2,000 rows, measured.
 */
export const pageQuery = (filter: TraceFilter, after: string | null, limit: number): Sql => {
  const parameters = new Parameters();
  const me = parameters.bind(filter.participant);
  const columns = columnConditions(filter, parameters);
  const [lead, ...others] = facetsOf(filter);
  const id = lead === undefined ? 't.id' : 'd.trace_id';
  const conditions = others.map((facet) => facetProbe(facet, me, id, parameters));
  if (after !== null) conditions.push(`${id} < ${parameters.bind(after)}::uuid`);
  const ids =
    lead === undefined
      ? [`select t.id from trace t where t.participant = ${me}`, ...columns, ...conditions]
      : [leading(lead, me, parameters), ...traceProbe(columns, me), ...conditions];
  const text = `select t.doc as trace, t.route, ${SENT} from trace t where t.participant = ${me} and t.id = any(array(
    ${ids.join(' and ')} order by ${id} desc limit ${parameters.bind(limit)})) order by t.id desc`;
  return { text, values: parameters.values };
};

type Wanted = readonly [kind: FacetKind, value: string];

const facetsOf = ({ facets }: TraceFilter): Wanted[] =>
  FACETS.flatMap((kind) => {
    const value = facets[kind];
    return value === undefined ? [] : [[kind, facetValue(kind, value)] as const];
  });

const columnConditions = (filter: TraceFilter, parameters: Parameters): string[] => {
  const conditions: string[] = [];
  for (const [name, condition] of Object.entries(COLUMNS)) {
    const value = filter[name as keyof typeof COLUMNS];
    if (value !== undefined) conditions.push(condition.replace('$', () => parameters.bind(value)));
  }
  if (filter.overdue !== undefined) conditions.push(filter.overdue ? 't.overdue' : 'not t.overdue');
  return conditions;
};

const leading = ([kind, value]: Wanted, me: string, parameters: Parameters): string =>
  `select d.trace_id from trace_facet d where d.participant = ${me} and d.kind = '${kind}'
    and d.value = ${parameters.bind(value)}`;

const facetProbe = ([kind, value]: Wanted, me: string, id: string, parameters: Parameters): string =>
  `(select true from trace_facet f where f.participant = ${me} and f.kind = '${kind}'
    and f.value = ${parameters.bind(value)} and f.trace_id = ${id})`;

const traceProbe = (columns: readonly string[], me: string): string[] =>
  columns.length === 0
    ? []
    : [
        `(select true from trace t where t.participant = ${me} and t.id = d.trace_id and ${columns.join(' and ')})`,
      ];
