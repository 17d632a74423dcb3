import { awaiting } from './awaiting.js';
import type { Trace } from './trace.js';

/**
 * Filters of GET /traces that are found by value, the ones that find least first: a trace may have several values of one
 * kind, and they seldom change.
 */
export const FACETS = [
  'REFERENCE',
  'BATCH',
  'AWAITING',
  'OPERATION',
  'PARTICIPANT',
  'CALIBRE',
  'COUNTRY',
  'MAKE',
] as const;
export type FacetKind = (typeof FACETS)[number];

export interface Facet {
  readonly kind: FacetKind;
  readonly value: string;
}

/** The value that stands for "anything at all" under AWAITING. */
export const ANY = 'ANY';

/** Makes and calibres are compared without case, spaces and punctuation: `9 x 19` is `9X19`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The value under which a filter finds its traces. */
export const facetValue = (kind: FacetKind, value: string): string =>
  kind === 'MAKE' || kind === 'CALIBRE' ? fold(value) : value;

const some = (value: string | null): string[] => (value === null ? [] : [value]);

const valuesOf = (trace: Trace): Readonly<Record<FacetKind, readonly string[]>> => {
  const waits = awaiting(trace);
  const asked = trace.hops.map(({ country }) => country).filter((country) => country !== null);
  return {
    REFERENCE: [trace.header.reference],
    BATCH: some(trace.header.batchId),
    OPERATION: some(trace.header.operation),
    MAKE: trace.header.makes,
    CALIBRE: trace.header.calibres,
    COUNTRY: [trace.header.recovery.country, ...(trace.route?.countries ?? []), ...asked],
    PARTICIPANT: trace.hops.map(({ participant }) => participant),
    AWAITING: waits.length > 0 ? [...waits, ANY] : [],
  };
};

/** By what a trace is found, each once. `COUNTRY`: recovered there, chosen by the route, or asked. */
export const facets = (trace: Trace): Facet[] => {
  const values = valuesOf(trace);
  return FACETS.flatMap((kind) =>
    [...new Set(values[kind].map((value) => facetValue(kind, value)))]
      .filter((value) => value !== '')
      .map((value) => ({ kind, value })),
  );
};

const key = ({ kind, value }: Facet): string => `${kind} ${value}`;

export const facetChanges = (
  before: Trace | null,
  after: Trace,
): { readonly added: Facet[]; readonly removed: Facet[] } => {
  const old = before ? facets(before) : [];
  const now = facets(after);
  const had = new Set(old.map(key));
  const has = new Set(now.map(key));
  return {
    added: now.filter((facet) => !had.has(key(facet))),
    removed: old.filter((facet) => !has.has(key(facet))),
  };
};
