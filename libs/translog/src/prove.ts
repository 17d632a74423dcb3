import { TranslogError } from './errors.js';
import { foldRight, isHash } from './hash.js';
import type { Hash } from './hash.js';
import { consistencyPlan, inclusionPlan, plannedNodes } from './proof-plan.js';
import type { ProofPlan } from './proof-plan.js';

/**
 * Reads a node that `append` gave out to be stored; undefined when it is not there. Only complete nodes
 * within the proof's size are asked for.
 */
export type ReadNode = (level: number, index: number) => Hash | undefined | Promise<Hash | undefined>;

/**
 * Makes a proof of the hashes of `plannedNodes(plan)`, in that order.
 * Throws NODE_MISSING when one is missing, HASH_INVALID when one is not 32 bytes.
 */
export function assembleProof(plan: ProofPlan, hashes: readonly (Hash | undefined)[]): readonly Hash[] {
  const wanted = plannedNodes(plan).length;
  const stored = hashes.filter((hash) => hash !== undefined);
  if (hashes.length !== wanted || stored.length !== wanted) {
    throw new TranslogError('NODE_MISSING', `${stored.length} of ${wanted} nodes were read`);
  }
  if (!stored.every(isHash)) throw new TranslogError('HASH_INVALID', 'a stored node is not a hash');
  let next = 0;
  return plan.map((part) => foldRight(stored.slice(next, (next += part.length))));
}

/**
 * Proof that leaf `index` is in the tree of `size` leaves. Rejects with OUT_OF_RANGE, NODE_MISSING or
 * HASH_INVALID. Reads one node at a time; a store that can read many uses the plan and `assembleProof`.
 */
export async function inclusionProof(
  index: number,
  size: number,
  readNode: ReadNode,
): Promise<readonly Hash[]> {
  return prove(inclusionPlan(index, size), readNode);
}

/** Proof that the tree of `oldSize` leaves begins the tree of `newSize`; rejects like {@link inclusionProof}. */
export async function consistencyProof(
  oldSize: number,
  newSize: number,
  readNode: ReadNode,
): Promise<readonly Hash[]> {
  return prove(consistencyPlan(oldSize, newSize), readNode);
}

async function prove(plan: ProofPlan, readNode: ReadNode): Promise<readonly Hash[]> {
  const reads = plannedNodes(plan).map(async ({ level, index }) => readNode(level, index));
  return assembleProof(plan, await Promise.all(reads));
}
