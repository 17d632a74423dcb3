import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { emptyRoot, foldRight, hashToHex, leafHash, nodeHash } from './hash.js';
import type { Hash } from './hash.js';
import { consistencyProof, inclusionProof } from './prove.js';
import { append, EMPTY_TREE, root } from './tree-state.js';
import type { TreeState } from './tree-state.js';
import { verifyConsistency, verifyInclusion } from './verify.js';

const MAX_LEAVES = 130;
const LEAVES = Array.from({ length: MAX_LEAVES }, (_, i) => leafHash(Buffer.from(`leaf ${i}`)));
const STORED = new Map(
  append(EMPTY_TREE, LEAVES).nodes.map((node) => [`${node.level}/${node.index}`, node.hash]),
);
const readNode = (level: number, index: number) => STORED.get(`${level}/${index}`);
const rootAt = (size: number) => root(append(EMPTY_TREE, LEAVES.slice(0, size)).state);

/** RFC 6962's own recursive definition, to compare the implementation with. */
function treeHash(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return emptyRoot();
  if (leaves.length === 1) return leaves[0]!;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}

const sizes = fc.integer({ min: 1, max: MAX_LEAVES });
const leafInTree = sizes.chain((size) => fc.record({ index: fc.nat(size - 1), size: fc.constant(size) }));
const grownTree = sizes.chain((newSize) =>
  fc.record({ oldSize: fc.integer({ min: 1, max: newSize }), newSize: fc.constant(newSize) }),
);

async function inclusionClaim({ index, size }: { index: number; size: number }) {
  const proof = await inclusionProof(index, size, readNode);
  return { leafHash: LEAVES[index]!, index, size, root: rootAt(size), proof };
}

async function consistencyClaim({ oldSize, newSize }: { oldSize: number; newSize: number }) {
  const proof = await consistencyProof(oldSize, newSize, readNode);
  return { oldSize, oldRoot: rootAt(oldSize), newSize, newRoot: rootAt(newSize), proof };
}

function flipBit(hash: Hash, bit: number): Hash {
  const flipped = Uint8Array.from(hash);
  flipped[bit >> 3]! ^= 1 << (bit & 7);
  return flipped;
}

const bits = fc.nat(255);

describe('a tree', () => {
  it('has the root that RFC 6962 defines, at every size', () => {
    for (let size = 0; size <= MAX_LEAVES; size++) {
      expect(hashToHex(rootAt(size))).toBe(hashToHex(treeHash(LEAVES.slice(0, size))));
    }
  });

  it('becomes the same in batches, through JSON, as in one go', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 6 }), (batches) => {
        let state: TreeState = EMPTY_TREE;
        const nodes = batches.flatMap((count) => {
          const added = append(state, LEAVES.slice(state.size, state.size + count));
          state = JSON.parse(JSON.stringify(added.state)) as TreeState;
          return added.nodes;
        });
        expect({ state, nodes }).toEqual(append(EMPTY_TREE, LEAVES.slice(0, state.size)));
      }),
    );
  });

  it('leaves the state it extends as it was', () => {
    const before = Object.freeze({
      size: 3,
      peaks: Object.freeze(append(EMPTY_TREE, LEAVES.slice(0, 3)).state.peaks),
    });
    expect(append(before, LEAVES.slice(3, 9)).state.size).toBe(9);
  });
});

describe('an inclusion proof', () => {
  it('verifies for every leaf of every tree', async () => {
    await fc.assert(
      fc.asyncProperty(leafInTree, async (at) => {
        expect(verifyInclusion(await inclusionClaim(at))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('fails with any bit of leaf, root or proof flipped', async () => {
    await fc.assert(
      fc.asyncProperty(leafInTree, bits, fc.nat(), async (at, bit, pick) => {
        const claim = await inclusionClaim(at);
        expect(verifyInclusion({ ...claim, leafHash: flipBit(claim.leafHash, bit) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: flipBit(claim.root, bit) })).toBe(false);
        fc.pre(claim.proof.length > 0);
        const position = pick % claim.proof.length;
        const proof = claim.proof.with(position, flipBit(claim.proof[position]!, bit));
        expect(verifyInclusion({ ...claim, proof })).toBe(false);
      }),
    );
  });

  it('fails for every other index', async () => {
    await fc.assert(
      fc.asyncProperty(leafInTree, fc.integer({ min: -1, max: MAX_LEAVES }), async (at, index) => {
        fc.pre(index !== at.index);
        expect(verifyInclusion({ ...(await inclusionClaim(at)), index })).toBe(false);
      }),
    );
  });

  it('fails against the checkpoint of every other size', async () => {
    await fc.assert(
      fc.asyncProperty(leafInTree, sizes, async (at, size) => {
        fc.pre(size !== at.size);
        expect(verifyInclusion({ ...(await inclusionClaim(at)), size, root: rootAt(size) })).toBe(false);
      }),
    );
  });

  it('fails for the size of a tree of another height, even with the right root', async () => {
    await fc.assert(
      fc.asyncProperty(leafInTree, async (at) => {
        expect(verifyInclusion({ ...(await inclusionClaim(at)), size: at.size * 2 })).toBe(false);
      }),
    );
  });

  it('fails with a hash more, a hash less or a hash of another length', async () => {
    await fc.assert(
      fc.asyncProperty(leafInTree, async (at) => {
        const claim = await inclusionClaim(at);
        const others = [
          [...claim.proof, claim.root],
          [claim.root, ...claim.proof],
          [...claim.proof, new Uint8Array()],
          ...(claim.proof.length > 0 ? [claim.proof.slice(1), claim.proof.slice(0, -1)] : []),
        ];
        for (const proof of others) expect(verifyInclusion({ ...claim, proof })).toBe(false);
      }),
    );
  });
});

describe('a consistency proof', () => {
  it('verifies between all sizes', async () => {
    await fc.assert(
      fc.asyncProperty(grownTree, async (sizes) => {
        expect(verifyConsistency(await consistencyClaim(sizes))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('fails with any bit of a root or the proof flipped', async () => {
    await fc.assert(
      fc.asyncProperty(grownTree, bits, fc.nat(), async (sizes, bit, pick) => {
        const claim = await consistencyClaim(sizes);
        expect(verifyConsistency({ ...claim, oldRoot: flipBit(claim.oldRoot, bit) })).toBe(false);
        expect(verifyConsistency({ ...claim, newRoot: flipBit(claim.newRoot, bit) })).toBe(false);
        fc.pre(claim.proof.length > 0);
        const position = pick % claim.proof.length;
        const proof = claim.proof.with(position, flipBit(claim.proof[position]!, bit));
        expect(verifyConsistency({ ...claim, proof })).toBe(false);
      }),
    );
  });

  it('fails between every other pair of checkpoints', async () => {
    await fc.assert(
      fc.asyncProperty(grownTree, sizes, async (pair, other) => {
        const claim = await consistencyClaim(pair);
        // Any checkpoint is consistent with itself, without a proof.
        fc.pre(other !== pair.oldSize && other !== pair.newSize && claim.proof.length > 0);
        const root = rootAt(other);
        expect(verifyConsistency({ ...claim, oldSize: other, oldRoot: root })).toBe(false);
        expect(verifyConsistency({ ...claim, newSize: other, newRoot: root })).toBe(false);
      }),
    );
  });

  it('fails with a hash more or less, and backwards', async () => {
    await fc.assert(
      fc.asyncProperty(grownTree, async (sizes) => {
        const claim = await consistencyClaim(sizes);
        expect(verifyConsistency({ ...claim, proof: [...claim.proof, claim.newRoot] })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [claim.newRoot, ...claim.proof] })).toBe(false);
        fc.pre(sizes.oldSize < sizes.newSize);
        expect(verifyConsistency({ ...claim, proof: claim.proof.slice(1) })).toBe(false);
        const { oldRoot: newRoot, newRoot: oldRoot, oldSize: newSize, newSize: oldSize } = claim;
        expect(verifyConsistency({ oldSize, oldRoot, newSize, newRoot, proof: claim.proof })).toBe(false);
      }),
    );
  });

  it('fails for a log that rewrote a leaf', async () => {
    await fc.assert(
      fc.asyncProperty(grownTree, fc.nat(), async (sizes, pick) => {
        const claim = await consistencyClaim(sizes);
        const rewritten = LEAVES.with(pick % sizes.oldSize, leafHash(Buffer.from('another')));
        const newRoot = root(append(EMPTY_TREE, rewritten.slice(0, sizes.newSize)).state);
        expect(verifyConsistency({ ...claim, newRoot })).toBe(false);
      }),
    );
  });

  it('is empty from the empty tree, whose only root is the hash of nothing', async () => {
    const claim = await consistencyClaim({ oldSize: 0, newSize: 5 });
    expect(claim.proof).toEqual([]);
    expect(verifyConsistency(claim)).toBe(true);
    expect(verifyConsistency({ ...claim, oldRoot: rootAt(1) })).toBe(false);
  });
});

describe('what is no tree', () => {
  const code = (expected: string) => expect.objectContaining({ code: expected });

  it.each([
    { size: 3, peaks: append(EMPTY_TREE, LEAVES.slice(0, 4)).state.peaks },
    { size: 1, peaks: ['00'] },
    { size: -1, peaks: [] },
    { size: 0.5, peaks: [] },
  ])('is refused as state: $size leaves of $peaks', (state) => {
    expect(() => root(state)).toThrow(code('STATE_INVALID'));
    expect(() => append(state, [])).toThrow(code('STATE_INVALID'));
  });

  it('is refused as leaf, position or node', async () => {
    expect(() => append(EMPTY_TREE, [new Uint8Array(31)])).toThrow(code('HASH_INVALID'));
    await expect(inclusionProof(5, 5, readNode)).rejects.toThrow(code('OUT_OF_RANGE'));
    await expect(inclusionProof(-1, 5, readNode)).rejects.toThrow(code('OUT_OF_RANGE'));
    await expect(consistencyProof(6, 5, readNode)).rejects.toThrow(code('OUT_OF_RANGE'));
    await expect(inclusionProof(0, 5, () => undefined)).rejects.toThrow(code('NODE_MISSING'));
    await expect(inclusionProof(0, 5, () => new Uint8Array(1))).rejects.toThrow(code('HASH_INVALID'));
  });

  it('has the root of nothing when it has no leaf', () => {
    expect(hashToHex(foldRight([]))).toBe(hashToHex(emptyRoot()));
  });
});
