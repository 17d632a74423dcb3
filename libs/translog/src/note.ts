import { sign, verify } from 'node:crypto';

import { base64Bytes } from './base64.js';
import { TranslogError } from './errors.js';
import { formatKeyId, isKeyName } from './note-key.js';
import type { NoteSigner, NoteVerifier } from './note-key.js';

export interface NoteSignature {
  readonly name: string;
  readonly keyId: number;
  readonly signature: Uint8Array;
}

/** A note as received: nothing in it may be believed before `verifyNote`. */
export interface UnverifiedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface VerifiedNote {
  readonly text: string;
  /** The given verifiers whose signature is on the note, each once. */
  readonly signedBy: readonly NoteVerifier[];
}

const KEY_ID_BYTES = 4;
/** Far above the 16 that C2SP asks for, far below what would keep a verifier busy. */
const MAX_SIGNATURES = 100;
const MAX_CHARACTERS = 1_000_000;
/** The only characters a note may hold: newline, and all from the space upwards. */
const NOTE_CHARACTERS = /^[\n -\u{10ffff}]*$/u;

/** A C2SP signed note with one Ed25519 signature. Throws NOTE_MALFORMED unless text ends with a newline. */
export function signNote(text: string, signer: NoteSigner): string {
  assertText(text);
  const id = Buffer.alloc(KEY_ID_BYTES);
  id.writeUInt32BE(signer.keyId);
  const signature = sign(null, Buffer.from(text), signer.privateKey);
  return `${text}\n— ${signer.name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

/** Takes a signed note apart without checking any signature. Throws NOTE_MALFORMED. */
export function parseNote(note: string): UnverifiedNote {
  assertText(note);
  // The text may hold empty lines itself: the last one parts it from the signatures.
  const end = note.lastIndexOf('\n\n');
  if (end < 0) throw malformed('no empty line before the signatures');
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) throw malformed(`more than ${MAX_SIGNATURES} signatures`);
  return { text, signatures: lines.map(parseSignature) };
}

/**
 * The text of a note on which at least one of the verifiers signed; lines of unknown keys are passed over.
 * Throws NOTE_MALFORMED, KEY_AMBIGUOUS (two verifiers with one name and id), SIGNATURE_INVALID (a known
 * key's signature is false: the whole note is refused) and NOTE_UNSIGNED (no known key signed).
 */
export function verifyNote(note: string, verifiers: readonly NoteVerifier[]): VerifiedNote {
  const { text, signatures } = parseNote(note);
  const signedBy = new Set<NoteVerifier>();
  for (const line of signatures) {
    const verifier = knownKey(line, verifiers);
    if (verifier === undefined) continue;
    if (!verify(null, Buffer.from(text), verifier.publicKey, line.signature)) {
      throw new TranslogError('SIGNATURE_INVALID', `false signature of ${keyLabel(line)}`);
    }
    signedBy.add(verifier);
  }
  if (signedBy.size === 0) throw new TranslogError('NOTE_UNSIGNED', 'no signature of a known key');
  return { text, signedBy: [...signedBy] };
}

function parseSignature(line: string): NoteSignature {
  const [dash, name, base64, ...rest] = line.split(' ');
  const bytes = base64 === undefined ? undefined : base64Bytes(base64);
  if (dash !== '—' || name === undefined || !isKeyName(name) || rest.length > 0) {
    throw malformed('not a signature line');
  }
  if (bytes === undefined || bytes.length <= KEY_ID_BYTES) throw malformed('not a signature');
  return { name, keyId: bytes.readUInt32BE(0), signature: bytes.subarray(KEY_ID_BYTES) };
}

function knownKey(line: NoteSignature, verifiers: readonly NoteVerifier[]): NoteVerifier | undefined {
  const [known, other] = verifiers.filter(({ name, keyId }) => name === line.name && keyId === line.keyId);
  if (other !== undefined) throw new TranslogError('KEY_AMBIGUOUS', `two keys ${keyLabel(line)}`);
  return known;
}

function assertText(text: string): void {
  if (!text.endsWith('\n')) throw malformed('no newline at the end');
  if (text.length > MAX_CHARACTERS) throw malformed(`more than ${MAX_CHARACTERS} characters`);
  if (!text.isWellFormed() || !NOTE_CHARACTERS.test(text)) throw malformed('a character notes cannot hold');
}

function keyLabel(line: NoteSignature): string {
  return `${line.name}+${formatKeyId(line.keyId)}`;
}

function malformed(message: string): TranslogError {
  return new TranslogError('NOTE_MALFORMED', message);
}
