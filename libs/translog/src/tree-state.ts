import { TranslogError } from './errors.js';
import { foldRight, hashFromHex, hashToHex, nodeHash } from './hash.js';
import type { Hash } from './hash.js';
import type { NodeCoordinate } from './proof-plan.js';

/**
 * All that is needed to extend a tree: the roots of the perfect subtrees that make it up (RFC 6962's
 * "compact range"). Plain JSON of at most 53 hashes, to be kept in one database row.
 */
export interface TreeState {
  /** Number of leaves. */
  readonly size: number;
  /** Hexadecimal hashes from left to right, one for each set bit of `size`, the largest subtree first. */
  readonly peaks: readonly string[];
}

/** A node that can never change again: the root of a perfect subtree. */
export interface TreeNode extends NodeCoordinate {
  readonly hash: Hash;
}

export interface Appended {
  readonly state: TreeState;
  /** Every node completed by the batch, children before parents; leaves are level 0. */
  readonly nodes: readonly TreeNode[];
}

export const EMPTY_TREE: TreeState = { size: 0, peaks: [] };

/**
 * Extends a tree by a batch; the given state stays as it is. The leaf at position i of the batch gets
 * the index `state.size + i`. Costs at most log2(size) hashes a leaf, one on average.
 * Throws STATE_INVALID for a state that no tree has, HASH_INVALID for a leaf hash that is not 32 bytes.
 */
export function append(state: TreeState, leafHashes: readonly Hash[]): Appended {
  const peaks = peaksOf(state);
  const nodes: TreeNode[] = [];
  leafHashes.forEach((leaf, i) => {
    let node: TreeNode = { level: 0, index: state.size + i, hash: hashFromHex(hashToHex(leaf)) };
    nodes.push(node);
    for (let left = takeLeftSibling(node, peaks); left !== undefined; left = takeLeftSibling(node, peaks)) {
      node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(left, node.hash) };
      nodes.push(node);
    }
    peaks.push(node.hash);
  });
  return { state: { size: state.size + leafHashes.length, peaks: peaks.map(hashToHex) }, nodes };
}

/** Root hash of the tree (RFC 6962 MTH). Throws STATE_INVALID. */
export function root(state: TreeState): Hash {
  return foldRight(peaksOf(state));
}

/** An odd index is a right child: its left sibling is complete and is the last peak. */
function takeLeftSibling(node: NodeCoordinate, peaks: Hash[]): Hash | undefined {
  return node.index % 2 === 1 ? peaks.pop() : undefined;
}

function peaksOf(state: TreeState): Hash[] {
  if (!Number.isSafeInteger(state.size) || state.size < 0 || state.peaks.length !== setBits(state.size)) {
    throw new TranslogError('STATE_INVALID', `${state.peaks.length} peaks do not make ${state.size} leaves`);
  }
  try {
    return state.peaks.map(hashFromHex);
  } catch (cause) {
    throw new TranslogError('STATE_INVALID', 'a peak is not a hash', { cause });
  }
}

function setBits(size: number): number {
  return size.toString(2).replaceAll('0', '').length;
}
