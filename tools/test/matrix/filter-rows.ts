import type { Json } from './answer.js';
import type { FilterCases } from './filter-cases.js';

/** One filter of one collection: a value, and which items it must leave. */
export interface FilterRow {
  /** `GET /v1/traces`. */
  readonly route: string;
  readonly filter: string;
  readonly value: string | ((cases: FilterCases) => string);
  readonly reader: string;
  readonly idOf: (item: Json) => string;
  readonly matches: (item: Json, cases: FilterCases) => boolean;
  /** It is there to leave nothing. */
  readonly findsNothing?: boolean;
}

type Row = readonly [filter: string, value: FilterRow['value'], matches: FilterRow['matches']];

const rowsOf = (
  route: string,
  reader: string,
  rows: readonly Row[],
  idOf: FilterRow['idOf'] = ({ id }) => String(id),
): FilterRow[] => rows.map(([filter, value, matches]) => ({ route, filter, value, reader, idOf, matches }));

const named =
  (...names: (keyof FilterCases['traces'])[]): FilterRow['matches'] =>
  ({ id }, { traces }) =>
    names.some((name) => traces[name] === id);
const not =
  (matches: FilterRow['matches']): FilterRow['matches'] =>
  (item, cases) =>
    !matches(item, cases);

const TRACES: readonly Row[] = [
  ['state', 'CLOSED', named('solved')],
  ['state', 'ACTIVE', ({ state }) => state === 'ACTIVE'],
  ['outcome', 'SOLVED', named('solved')],
  ['reference', 'F-plain', named('plain')],
  ['operation', 'OP-MATRIX', named('turkish')],
  ['batch', ({ batch }) => batch, ({ id }, { batchTrace }) => id === batchTrace],
  ['make', 'tauros', named('turkish')],
  ['calibre', '.38 special', named('turkish')],
  ['country', 'TR', named('turkish')],
  ['participant', 'TR-NCB', named('turkish')],
  ['recoveredTo', '2020-02-02', named('turkish')],
  ['recoveredFrom', '2020-02-03', not(named('turkish'))],
  ['updatedSince', ({ before }) => before, named('last')],
  ['overdue', 'true', ({ hops }) => hops.some(({ overdue }: Json) => overdue)],
  ['overdue', 'false', ({ hops }) => !hops.some(({ overdue }: Json) => overdue)],
  ['awaiting', 'DESK', named('desk')],
  ['awaiting', 'APPROVAL', named('asked')],
  ['awaiting', 'ANY', ({ awaiting }) => awaiting.length > 0],
];

const INBOX: readonly Row[] = [
  // First: reading the inbox is receipt, and changes what it shows.
  ['updatedSince', ({ before }) => before, ({ traceId }, { last }) => traceId === last],
  ['state', 'ACKNOWLEDGED', ({ state }) => state === 'ACKNOWLEDGED'],
  ['overdue', 'true', ({ overdue }) => overdue],
  ['overdue', 'false', ({ overdue }) => !overdue],
];

const REFERRALS: readonly Row[] = [
  ['state', 'REJECTED', ({ traceId }, { rejectedOf }) => traceId === rejectedOf],
  ['traceId', ({ rejectedOf }) => rejectedOf, ({ traceId }, { rejectedOf }) => traceId === rejectedOf],
];

const EVENTS: readonly Row[] = [
  ['types', 'hop.', ({ type }) => type.startsWith('org.tracepost.hop.')],
  [
    'types',
    'trace.closed,onward-referral.',
    ({ type }) => /\.(trace\.closed|onward-referral\.\w+)\.v1$/.test(type),
  ],
  ['traceId', ({ last }) => last, ({ traceid }, { last }) => traceid === last],
];

const AUDIT: readonly Row[] = [
  ['traceId', ({ last }) => last, ({ traceIds }, { last }) => traceIds.includes(last)],
];

/** Every filter of every collection; one that is missing here fails `tables.spec.ts`. */
export const FILTERS: readonly FilterRow[] = [
  ...rowsOf('GET /v1/traces', 'be-cp', TRACES),
  ...rowsOf('GET /v1/onward-referrals', 'be-cp', REFERRALS),
  ...rowsOf('GET /v1/audit-entries', 'be-cp', AUDIT, ({ hash }) => String(hash)),
  ...rowsOf('GET /v1/events', 'be-cp', EVENTS),
  {
    route: 'GET /v1/events',
    filter: 'from',
    value: 'now',
    reader: 'be-cp',
    idOf: ({ id }) => String(id),
    matches: () => false,
    findsNothing: true,
  },
  ...rowsOf('GET /v1/inbox', 'sn-cp', INBOX),
];
