import { base64Bytes } from './base64.js';
import { TranslogError } from './errors.js';
import { isHash } from './hash.js';
import type { Hash } from './hash.js';
import { signNote, verifyNote } from './note.js';
import type { NoteSigner, NoteVerifier } from './note-key.js';

/** What a log commits to: its name, how many leaves it has, and their root (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Identity of the log, by custom a URL without scheme. */
  readonly origin: string;
  /** Number of leaves. */
  readonly size: number;
  readonly root: Hash;
  /** Opaque lines, discouraged by the format because monitors cannot audit them; ours has none. */
  readonly extensions: readonly string[];
}

/** The text that is signed. Throws CHECKPOINT_MALFORMED for a value that would read back as another. */
export function checkpointText(checkpoint: Checkpoint): string {
  const { origin, size, root, extensions } = checkpoint;
  if (![origin, ...extensions].every((line) => line !== '' && !line.includes('\n'))) {
    throw malformed('origin and extensions are lines that are not empty');
  }
  if (!Number.isSafeInteger(size) || size < 0) throw malformed('size is not a count of leaves');
  if (!isHash(root)) throw malformed('root is not a hash');
  const lines = [origin, String(size), Buffer.from(root).toString('base64'), ...extensions];
  return lines.map((line) => `${line}\n`).join('');
}

/** Reads a note's text. Who signed it is not its business. Throws CHECKPOINT_MALFORMED. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin, size, root, ...rest] = text.split('\n');
  const extensions = rest.slice(0, -1);
  if (origin === undefined || size === undefined || root === undefined || rest.at(-1) !== '') {
    throw malformed('fewer than three whole lines');
  }
  if (origin === '' || extensions.includes('')) throw malformed('an empty line');
  if (!/^(0|[1-9][0-9]*)$/.test(size) || !Number.isSafeInteger(Number(size))) throw malformed('not a size');
  const hash = base64Bytes(root);
  if (hash === undefined || !isHash(hash)) throw malformed('not a root hash');
  return { origin, size: Number(size), root: hash, extensions };
}

/**
 * A checkpoint as signed note. The log's key is named like the log. The caller answers for signing only
 * trees that extend what it signed before. Throws CHECKPOINT_MALFORMED, ORIGIN_MISMATCH, NOTE_MALFORMED.
 */
export function signCheckpoint(checkpoint: Checkpoint, signer: NoteSigner): string {
  assertOrigin(signer.name, checkpoint.origin);
  return signNote(checkpointText(checkpoint), signer);
}

/**
 * The checkpoint of a note that the log's key signed. Signatures by others, such as witnesses, do not
 * stand in for it. Throws the codes of `verifyNote`, CHECKPOINT_MALFORMED, and ORIGIN_MISMATCH for
 * another log's checkpoint under the same key.
 */
export function verifyCheckpoint(note: string, origin: string, logKey: NoteVerifier): Checkpoint {
  const checkpoint = parseCheckpoint(verifyNote(note, [logKey]).text);
  assertOrigin(checkpoint.origin, origin);
  return checkpoint;
}

function assertOrigin(actual: string, expected: string): void {
  if (actual !== expected) throw new TranslogError('ORIGIN_MISMATCH', `${actual} is not ${expected}`);
}

function malformed(message: string): TranslogError {
  return new TranslogError('CHECKPOINT_MALFORMED', message);
}
