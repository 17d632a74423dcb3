import { createHash } from 'node:crypto';

import { TranslogError } from './errors.js';

/** A SHA-256 value: always 32 bytes. */
export type Hash = Uint8Array;

export const HASH_BYTES = 32;

const LEAF_PREFIX = Uint8Array.of(0x00);
const NODE_PREFIX = Uint8Array.of(0x01);

/** Hash of one leaf's bytes (RFC 6962 section 2.1); the prefix keeps a leaf from passing as a node. */
export function leafHash(bytes: Uint8Array): Hash {
  return createHash('sha256').update(LEAF_PREFIX).update(bytes).digest();
}

/** Hash of a node over its two children (RFC 6962 section 2.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(NODE_PREFIX).update(left).update(right).digest();
}

/** Root of the tree without leaves: SHA-256 of nothing (RFC 6962 section 2.1). */
export function emptyRoot(): Hash {
  return createHash('sha256').digest();
}

/** Hash of a run of adjacent perfect subtrees, largest first, as RFC 6962 nests them: to the right. */
export function foldRight(subtrees: readonly Hash[]): Hash {
  return subtrees.length === 0
    ? emptyRoot()
    : subtrees.reduceRight((right: Hash, left) => nodeHash(left, right));
}

export function isHash(bytes: Uint8Array): boolean {
  return bytes.length === HASH_BYTES;
}

export function equalHashes(a: Hash, b: Hash): boolean {
  return isHash(a) && isHash(b) && Buffer.compare(a, b) === 0;
}

/** Lower-case hexadecimal, 64 characters. Throws HASH_INVALID. */
export function hashToHex(hash: Hash): string {
  if (!isHash(hash)) throw new TranslogError('HASH_INVALID', `a hash has 32 bytes, not ${hash.length}`);
  return Buffer.from(hash).toString('hex');
}

/** Inverse of {@link hashToHex}; upper case is refused, so one hash has one text. Throws HASH_INVALID. */
export function hashFromHex(text: string): Hash {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new TranslogError('HASH_INVALID', 'not 64 lower-case hex digits');
  return Buffer.from(text, 'hex');
}
