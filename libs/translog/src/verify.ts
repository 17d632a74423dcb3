import { emptyRoot, equalHashes, isHash, nodeHash } from './hash.js';
import type { Hash } from './hash.js';

export interface InclusionClaim {
  readonly leafHash: Hash;
  readonly index: number;
  readonly size: number;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly oldRoot: Hash;
  readonly newSize: number;
  readonly newRoot: Hash;
  readonly proof: readonly Hash[];
}

/**
 * Whether the leaf is at that index of the tree (RFC 9162 section 2.1.3.2). `size` and `root` must be a
 * pair from one verified checkpoint: the proof alone does not say how many leaves lie to the right.
 */
export function verifyInclusion(claim: InclusionClaim): boolean {
  const { index, size, proof } = claim;
  if (!areCounts(index, size) || index >= size || !isHash(claim.leafHash) || !proof.every(isHash))
    return false;
  const path = climb(index, size - 1, proof);
  if (path === undefined) return false;
  const computed = path.reduce((hash, step) => join(hash, step), claim.leafHash);
  return equalHashes(computed, claim.root);
}

/**
 * Whether the old tree is the beginning of the new one (RFC 9162 section 2.1.4.2). Both pairs of size and
 * root must be from verified checkpoints. Equal sizes need equal roots; the empty tree begins every tree.
 */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { oldSize, oldRoot, newSize, newRoot, proof } = claim;
  if (!areCounts(oldSize, newSize) || oldSize > newSize) return false;
  if (![oldRoot, newRoot, ...proof].every(isHash)) return false;
  if (oldSize === newSize) return proof.length === 0 && equalHashes(oldRoot, newRoot);
  if (oldSize === 0) return proof.length === 0 && equalHashes(oldRoot, emptyRoot());

  let [at, last] = [oldSize - 1, newSize - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  // A perfect old tree is a node of the new one, so the proof leaves its hash out.
  const [seed, ...rest] = at === 0 ? [oldRoot, ...proof] : proof;
  const path = climb(at, last, rest);
  if (seed === undefined || path === undefined) return false;
  const oldComputed = path.filter((step) => step.side === 'LEFT').reduce(join, seed);
  return equalHashes(oldComputed, oldRoot) && equalHashes(path.reduce(join, seed), newRoot);
}

interface Step {
  readonly side: 'LEFT' | 'RIGHT';
  readonly hash: Hash;
}

/**
 * On which side each hash of the proof joins on the way from node `at` to the root, where `last` is the
 * level's last node; undefined when the proof has not the length of that way.
 */
function climb(at: number, last: number, proof: readonly Hash[]): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (const hash of proof) {
    if (last === 0) return undefined;
    // A last node without a sibling moves up unchanged until it is a right child.
    while (at === last && at % 2 === 0) [at, last] = [half(at), half(last)];
    steps.push({ side: at % 2 === 1 ? 'LEFT' : 'RIGHT', hash });
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? steps : undefined;
}

function join(hash: Hash, step: Step): Hash {
  return step.side === 'LEFT' ? nodeHash(step.hash, hash) : nodeHash(hash, step.hash);
}

/** Shift by one. The bit operators would cut sizes to 32 bits. */
function half(value: number): number {
  return Math.floor(value / 2);
}

function areCounts(...values: readonly number[]): boolean {
  return values.every((value) => Number.isSafeInteger(value) && value >= 0);
}
