import { createHash } from 'node:crypto';

/** Digest of a narrative, by which the same words are known again without being kept in clear; null for none. */
export const digestOf = (id: string, text: string | null): string | null =>
  text === null
    ? null
    : createHash('sha256')
        .update(JSON.stringify([id, text]))
        .digest('base64url');
