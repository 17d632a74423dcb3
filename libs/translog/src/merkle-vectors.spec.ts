import { describe, expect, it } from '@jest/globals';

import { hashFromHex, hashToHex, leafHash } from './hash.js';
import { consistencyProof, inclusionProof } from './prove.js';
import { append, EMPTY_TREE, root } from './tree-state.js';
import { verifyConsistency, verifyInclusion } from './verify.js';

/**
 * The reference tree of Certificate Transparency, as published with transparency-dev/merkle
 * (proof/verify_test.go). Its inclusion vectors count leaves from 1, ours from 0.
 */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => leafHash(Buffer.from(hex, 'hex')));

const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const H01 = 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125';
const H23 = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const H45 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const H67 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const H0123 = 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7';
const H4567 = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const LEAF_0 = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d';
const LEAF_1 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const LEAF_4 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const LEAF_6 = 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f';

const INCLUSION = [
  { index: 0, size: 1, proof: [] },
  { index: 0, size: 8, proof: [LEAF_1, H23, H4567] },
  { index: 5, size: 8, proof: [LEAF_4, H67, H0123] },
  { index: 2, size: 3, proof: [H01] },
  { index: 1, size: 5, proof: [LEAF_0, H23, LEAF_4] },
];

const CONSISTENCY = [
  { oldSize: 1, newSize: 1, proof: [] },
  { oldSize: 1, newSize: 8, proof: [LEAF_1, H23, H4567] },
  { oldSize: 6, newSize: 8, proof: [H45, H67, H0123] },
  { oldSize: 2, newSize: 5, proof: [H23, LEAF_4] },
  { oldSize: 6, newSize: 7, proof: [H45, LEAF_6, H0123] },
];

const stored = new Map(
  append(EMPTY_TREE, LEAVES).nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]),
);
const readNode = (level: number, index: number) => stored.get(`${level}/${index}`);
const rootAt = (size: number) => hashFromHex(ROOTS[size]!);

describe('the Certificate Transparency reference tree', () => {
  it.each(ROOTS.map((expected, size) => ({ size, expected })))('has its root at $size leaves', (vector) => {
    const { state } = append(EMPTY_TREE, LEAVES.slice(0, vector.size));
    expect(hashToHex(root(state))).toBe(vector.expected);
  });

  it.each(INCLUSION)('has its proof of leaf $index in $size', async ({ index, size, proof }) => {
    expect((await inclusionProof(index, size, readNode)).map(hashToHex)).toEqual(proof);
    const claim = {
      leafHash: LEAVES[index]!,
      index,
      size,
      root: rootAt(size),
      proof: proof.map(hashFromHex),
    };
    expect(verifyInclusion(claim)).toBe(true);
  });

  it.each(CONSISTENCY)('has its proof from $oldSize to $newSize', async ({ oldSize, newSize, proof }) => {
    expect((await consistencyProof(oldSize, newSize, readNode)).map(hashToHex)).toEqual(proof);
    const claim = {
      oldSize,
      oldRoot: rootAt(oldSize),
      newSize,
      newRoot: rootAt(newSize),
      proof: proof.map(hashFromHex),
    };
    expect(verifyConsistency(claim)).toBe(true);
  });
});
