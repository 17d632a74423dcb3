import { canonicalBytes, commitment, entryLeaf, leafHash, type Hash } from '@tracepost/translog';
import type { LogEntry } from '../domain/log-entry.js';

/** What lies open in a leaf: enough to order and count, nothing that tells of a case or a person. */
const metadataOf = (entry: LogEntry) => ({
  id: entry.id,
  at: entry.at,
  kind: entry.kind,
  action: entry.action,
  participant: entry.participant,
});

/**
 * What the leaf only commits to, under a salt: it can be shown to a party and checked, and it can be erased (with the
 * salt) without breaking the log. `bodySha256` binds the content of the change or disclosure itself.
 */
const contentOf = (entry: LogEntry, bodySha256: string) => ({
  client: entry.client,
  requestId: entry.requestId,
  purpose: entry.purpose,
  hopId: entry.hopId,
  version: entry.version,
  traceIds: entry.subjects.flatMap((subject) => subject.traceId ?? []),
  bodySha256,
});

/** Hash of the leaf of an entry (RFC 6962 section 2.1 over the leaf of `@tracepost/translog`). `salt`: 32 random bytes. */
export const hashOf = (entry: LogEntry, bodySha256: string, salt: Uint8Array): Hash =>
  leafHash(entryLeaf(metadataOf(entry), commitment(salt, canonicalBytes(contentOf(entry, bodySha256)))));
