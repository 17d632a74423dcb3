import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { hashToHex, leafHash, nodeHash } from './hash.js';
import { consistencyPlan, inclusionPlan } from './proof-plan.js';
import { consistencyProof, inclusionProof } from './prove.js';
import { append, root } from './tree-state.js';
import type { TreeState } from './tree-state.js';
import { verifyConsistency, verifyInclusion } from './verify.js';

describe('a tree too large for 32 bits', () => {
  /** All leaves alike, so that each level has one hash and the tree need not be built. */
  const levels = [leafHash(Buffer.from('leaf'))];
  while (levels.length < 53) levels.push(nodeHash(levels.at(-1)!, levels.at(-1)!));
  const readLevel = (level: number) => levels[level];
  const hugeState = (size: number): TreeState => ({
    size,
    peaks: levels
      .flatMap((hash, level) => (Math.floor(size / 2 ** level) % 2 === 1 ? [hashToHex(hash)] : []))
      .reverse(),
  });
  const hugeSizes = fc.integer({ min: 2 ** 33, max: Number.MAX_SAFE_INTEGER });

  it('is extended and proved like a small one', async () => {
    await fc.assert(
      fc.asyncProperty(hugeSizes, hugeSizes, fc.nat(9), async (a, b, more) => {
        const [oldSize, newSize] = a < b ? [a, b] : [b, a];
        const [oldRoot, newRoot] = [root(hugeState(oldSize)), root(hugeState(newSize))];
        const index = oldSize - 1;
        const included = await inclusionProof(index, newSize, readLevel);
        const claim = { leafHash: levels[0]!, index, size: newSize, root: newRoot, proof: included };
        expect(verifyInclusion(claim)).toBe(true);
        const proof = await consistencyProof(oldSize, newSize, readLevel);
        expect(verifyConsistency({ oldSize, oldRoot, newSize, newRoot, proof })).toBe(true);
        fc.pre(Number.isSafeInteger(newSize + more));
        const leaves = Array.from({ length: more }, () => levels[0]!);
        expect(append(hugeState(newSize), leaves).state).toEqual(hugeState(newSize + more));
      }),
    );
  });

  it('needs few nodes for a proof', () => {
    fc.assert(
      fc.property(hugeSizes, (size) => {
        expect(inclusionPlan(0, size).length).toBeLessThanOrEqual(53);
        expect(consistencyPlan(size - 1, size).length).toBeLessThanOrEqual(54);
      }),
    );
  });
});
