import { createHmac } from 'node:crypto';

import { canonicalBytes } from './canonical-json.js';
import type { JsonObject } from './canonical-json.js';
import { TranslogError } from './errors.js';
import { equalHashes, hashToHex } from './hash.js';
import type { Hash } from './hash.js';

/** Bytes of randomness in a salt. One length only: HMAC would take a padded salt for the same key. */
export const SALT_BYTES = 32;

/** What the log shows of an entry. No index: the leaf is fixed before its place in the log is known. */
export type EntryMetadata = JsonObject & { readonly index?: never };

/**
 * HMAC-SHA-256 of the content under a fresh random salt. Binds the log to the content, yet without the
 * salt nobody can test guesses against it; erasing salt and content leaves the log verifiable.
 * Throws SALT_INVALID unless the salt has 32 bytes.
 */
export function commitment(salt: Uint8Array, content: Uint8Array): Hash {
  if (salt.length !== SALT_BYTES) throw new TranslogError('SALT_INVALID', `a salt has ${SALT_BYTES} bytes`);
  return createHmac('sha256', salt).update(content).digest();
}

/** Whether this content and salt are what was committed to. False for a salt of another length. */
export function verifyCommitment(committed: Hash, salt: Uint8Array, content: Uint8Array): boolean {
  return salt.length === SALT_BYTES && equalHashes(commitment(salt, content), committed);
}

/** Bytes of an entry's leaf: RFC 8785 JSON of its metadata and commitment. Throws NOT_JSON, HASH_INVALID. */
export function entryLeaf(metadata: EntryMetadata, committed: Hash): Uint8Array {
  return canonicalBytes({ commitment: hashToHex(committed), metadata });
}
