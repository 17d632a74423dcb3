import { createHash } from 'node:crypto';

/** Digest of a command's body on one trace, by which its repetition is known. Members in the order given. */
export const fingerprint = (traceId: string, members: readonly (string | null)[]): string =>
  createHash('sha256')
    .update(JSON.stringify([traceId, ...members]))
    .digest('base64url');
