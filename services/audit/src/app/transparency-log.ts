import { createHash, randomBytes } from 'node:crypto';
import type { Sql } from '@tracepost/messaging';
import {
  append,
  assembleProof,
  hashToHex,
  inclusionPlan,
  plannedNodes,
  root,
  SALT_BYTES,
  signCheckpoint,
  type Hash,
  type NoteSigner,
} from '@tracepost/translog';
import { knownIds, readNodes, readState, saveEntries } from '../db/log-store.js';
import { hashOf } from './leaf.js';
import type { LogEntry } from '../domain/log-entry.js';

/** What arrived for the log: the entry, and the bytes of the message that carried it. */
export interface Arrival {
  readonly entry: LogEntry;
  readonly body: Uint8Array;
}

export interface SignedCheckpoint {
  readonly size: number;
  /** Hex. */
  readonly root: string;
  readonly at: Date | null;
  /** C2SP signed note over the checkpoint. */
  readonly note: string;
}

/**
 * The log of every change and every disclosure: append, checkpoint, prove. Dense indexes from 0 in the order of arrival,
 * an RFC 6962 tree above them. One sequencer at a time: `append` holds the state row until its transaction ends.
 */
export class TransparencyLog {
  constructor(private readonly signer: NoteSigner) {}

  /** Adds what is not in the log yet. `at`: business time. */
  async append(sql: Sql, arrivals: readonly Arrival[], at: Date): Promise<void> {
    const { state } = await readState(sql, true);
    const known = await knownIds(
      sql,
      arrivals.map(({ entry }) => entry.id),
    );
    const unknown = arrivals.filter(({ entry }) => !known.has(entry.id));
    const fresh = [...new Map(unknown.map((arrival) => [arrival.entry.id, arrival])).values()];
    const salts = randomBytes(SALT_BYTES * fresh.length);
    const placed = fresh.map(({ entry, body }, offset) => {
      const bodySha256 = createHash('sha256').update(body).digest('hex');
      const salt = salts.subarray(SALT_BYTES * offset, SALT_BYTES * (offset + 1));
      return { index: state.size + offset, entry, bodySha256, salt, hash: hashOf(entry, bodySha256, salt) };
    });
    if (placed.length === 0) return;
    const grown = append(
      state,
      placed.map((one) => one.hash),
    );
    await saveEntries(sql, placed, grown.state, grown.nodes, at);
  }

  /** The committed size and root, signed. */
  async checkpoint(sql: Sql): Promise<SignedCheckpoint> {
    const { state, at } = await readState(sql, false);
    const hash = root(state);
    const note = signCheckpoint(
      { origin: this.signer.name, size: state.size, root: hash, extensions: [] },
      this.signer,
    );
    return { size: state.size, root: hashToHex(hash), at, note };
  }

  /** Inclusion proof of an entry in the tree of that size (RFC 6962 section 2.1.1). @throws TranslogError OUT_OF_RANGE */
  async prove(sql: Sql, index: number, size: number): Promise<readonly Hash[]> {
    const plan = inclusionPlan(index, size);
    return assembleProof(plan, await readNodes(sql, plannedNodes(plan)));
  }
}
