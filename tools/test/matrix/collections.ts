import type { Json } from './answer.js';

/** How a collection is ordered, and by what its items are told apart. */
export interface Collection {
  /** Feeds and audit are oldest first; what has no age of its own goes by name, causes by how often. */
  readonly order: 'newest first' | 'oldest first' | 'by name' | 'most frequent first';
  readonly idOf: (item: Json) => string;
  /** What the order is told by, ascending or descending as text of one length, or as a number. */
  readonly rankOf: (item: Json) => string | number;
  /** Who reads it, and which other participant may, to whom the reader's cursor means nothing. */
  readonly reader: string;
  readonly stranger: string | null;
}

const byId = { idOf: (item: Json) => String(item.id), rankOf: (item: Json) => String(item.id) };
const OWN = { reader: 'br-cp', stranger: 'us-cp' } as const;
const OPERATORS = { reader: 'hub-operator', stranger: null } as const;
const TROUBLES: Collection = {
  order: 'newest first',
  ...byId,
  rankOf: ({ since }) => String(since),
  ...OPERATORS,
};

/** Every collection of the document; a new one without its row fails `tables.spec.ts`. */
export const COLLECTIONS: Readonly<Record<string, Collection>> = {
  'GET /v1/traces': { order: 'newest first', ...byId, ...OWN },
  'GET /v1/inbox': { order: 'newest first', ...byId, ...OWN },
  'GET /v1/onward-referrals': { order: 'newest first', ...byId, ...OWN },
  'GET /v1/batches': { order: 'newest first', ...byId, ...OWN },
  'GET /v1/desk': { order: 'newest first', ...byId, ...OPERATORS },
  'GET /v1/audit-entries': {
    order: 'oldest first',
    idOf: ({ hash }) => String(hash),
    rankOf: ({ index }) => Number(index),
    ...OWN,
  },
  'GET /v1/events': {
    order: 'oldest first',
    idOf: ({ id }) => String(id),
    // Of one subject: the feed promises no order between traces.
    rankOf: ({ subject, sequence }) => `${subject} ${sequence}`,
    ...OWN,
  },
  'GET /v1/participants': { order: 'by name', ...byId, ...OWN },
  'GET /v1/batch-mappings': {
    order: 'by name',
    idOf: ({ name }) => String(name),
    // The built-in ones come first.
    rankOf: ({ name }) => (['tracepost', 'rio-seizures'].includes(name) ? 0 : String(name)),
    ...OWN,
  },
  'GET /v1/ops/parked-keys': TROUBLES,
  'GET /v1/ops/dead-letters': TROUBLES,
  'GET /v1/ops/causes': {
    order: 'most frequent first',
    idOf: (item) => [item.id, item.service, item.consumer, item.topic, item.kind].join(' '),
    rankOf: ({ waiting }) => Number(waiting),
    ...OPERATORS,
  },
};
