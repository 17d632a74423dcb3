import { TranslogError } from './errors.js';

/** A perfect subtree: it covers the leaves from `index * 2^level` up to `(index + 1) * 2^level`. */
export interface NodeCoordinate {
  readonly level: number;
  readonly index: number;
}

/**
 * Which stored nodes make a proof: one part for each hash of the proof, in the proof's order. A part of
 * several nodes is the hash of an unfinished subtree, which is not stored: fold it from right to left.
 */
export type ProofPlan = readonly (readonly NodeCoordinate[])[];

/**
 * Nodes for the proof that leaf `index` is in the tree of `size` leaves (RFC 6962 section 2.1.1, PATH).
 * Throws OUT_OF_RANGE unless 0 <= index < size.
 */
export function inclusionPlan(index: number, size: number): ProofPlan {
  assertCount(index);
  assertCount(size);
  if (index >= size) throw new TranslogError('OUT_OF_RANGE', `no leaf ${index} among ${size}`);
  const parts: NodeCoordinate[][] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = split(from, to);
    if (index < middle) {
      parts.unshift(perfectSubtrees(middle, to));
      to = middle;
    } else {
      parts.unshift(perfectSubtrees(from, middle));
      from = middle;
    }
  }
  return parts;
}

/**
 * Nodes for the proof that the tree of `oldSize` leaves is the beginning of the one of `newSize` (RFC
 * 6962 section 2.1.2, PROOF). Empty for equal sizes and for the empty tree, which begins every tree.
 * Throws OUT_OF_RANGE unless 0 <= oldSize <= newSize.
 */
export function consistencyPlan(oldSize: number, newSize: number): ProofPlan {
  assertCount(oldSize);
  assertCount(newSize);
  if (oldSize > newSize) throw new TranslogError('OUT_OF_RANGE', `${oldSize} leaves are not in ${newSize}`);
  if (oldSize === 0) return [];
  const parts: NodeCoordinate[][] = [];
  let [from, to] = [0, newSize];
  while (oldSize !== to) {
    const middle = split(from, to);
    if (oldSize <= middle) {
      parts.unshift(perfectSubtrees(middle, to));
      to = middle;
    } else {
      parts.unshift(perfectSubtrees(from, middle));
      from = middle;
    }
  }
  // The subtree both trees end with; when it is the whole old tree the verifier has its hash already.
  if (from > 0) parts.unshift(perfectSubtrees(from, to));
  return parts;
}

/** Every node of a plan once, in the order that `assembleProof` takes their hashes. */
export function plannedNodes(plan: ProofPlan): readonly NodeCoordinate[] {
  return plan.flat();
}

/** RFC 6962's k: the left part is the largest perfect subtree that leaves something to the right. */
function split(from: number, to: number): number {
  return from + 2 ** levelWithin(to - from - 1);
}

/** The run of perfect subtrees over the leaves [from, to), where `from` starts a subtree that large. */
function perfectSubtrees(from: number, to: number): NodeCoordinate[] {
  const nodes: NodeCoordinate[] = [];
  for (let start = from; start < to;) {
    const level = levelWithin(to - start);
    nodes.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return nodes;
}

/** Largest level whose subtree has at most `leaves` leaves. Not Math.log2: it rounds up above 2^48. */
function levelWithin(leaves: number): number {
  return leaves.toString(2).length - 1;
}

function assertCount(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new TranslogError('OUT_OF_RANGE', `${value} is not a count of leaves`);
  }
}
