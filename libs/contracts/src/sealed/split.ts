import { SEALED_FIELDS, type SealedKind } from './fields.js';

/** Sealed values by their place: RFC 6901, not as a fragment (`/transfers/0/from`). */
export type SealedValues = Readonly<Record<string, unknown>>;

export interface Split<T> {
  /** The document with null in place of its sealed fields; its type promises them still, so read them only after `mergeSealed`. */
  readonly open: T;
  readonly sealed: SealedValues;
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Moves what stands at `steps` below `node` into `taken`. Null takes its place: members keep their order for who reads the whole. */
const take = (node: unknown, steps: readonly string[], at: string, taken: Node): void => {
  const [step, ...rest] = steps;
  if (step === undefined || !isNode(node)) return;
  if (step === '*') {
    if (Array.isArray(node)) node.forEach((item, index) => take(item, rest, `${at}/${index}`, taken));
    return;
  }
  if (!Object.hasOwn(node, step)) return;
  if (rest.length > 0) {
    take(node[step], rest, `${at}/${step}`, taken);
  } else if (node[step] !== null && node[step] !== undefined) {
    taken[`${at}/${step}`] = node[step];
    node[step] = null;
  }
};

/** Parts a document (JSON) into what may be read on the way and what may not. Never changes its argument. */
export const splitSealed = <T extends object>(doc: T, kind: SealedKind): Split<T> => {
  const open = structuredClone(doc);
  const sealed: Node = {};
  for (const path of SEALED_FIELDS[kind]) take(open, path.slice(1).split('/'), '', sealed);
  return { open, sealed };
};

/**
 * The inverse of `splitSealed`: every value back in its place.
 * @throws TypeError when a value's place is not in the document: they do not belong together.
 */
export const mergeSealed = <T extends object>(open: T, values: SealedValues): T => {
  const doc = structuredClone(open);
  for (const [place, value] of Object.entries(values)) {
    const steps = place.slice(1).split('/');
    const last = steps.pop() ?? '';
    const parent = steps.reduce<unknown>(
      (node, step) => (isNode(node) && Object.hasOwn(node, step) ? node[step] : undefined),
      doc,
    );
    if (!isNode(parent)) throw new TypeError(`no place for the sealed value at ${place}`);
    parent[last] = value;
  }
  return doc;
};
