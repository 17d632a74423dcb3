import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { base64Bytes } from './base64.js';
import { TranslogError } from './errors.js';

/** Who can be recognised in a signed note: a name, a short id of the key, the public key. */
export interface NoteVerifier {
  readonly name: string;
  /** First four bytes of a hash over name and key, as an unsigned number: a label, not a proof. */
  readonly keyId: number;
  readonly publicKey: KeyObject;
}

export interface NoteSigner extends NoteVerifier {
  readonly privateKey: KeyObject;
}

/** Signature type of plain Ed25519 in C2SP signed-note. */
const ED25519 = 0x01;
const ED25519_BYTES = 32;
const VKEY = /^(?<name>[^+]+)\+(?<id>[0-9a-f]{8})\+(?<key>[A-Za-z0-9+/]+=*)$/;

/** A signer for `name` (by custom a URL without scheme). Throws KEY_INVALID unless the key is Ed25519. */
export function noteSigner(name: string, privateKey: KeyObject): NoteSigner {
  if (privateKey.type !== 'private') throw new TranslogError('KEY_INVALID', 'not a private key');
  return { ...noteVerifier(name, createPublicKey(privateKey)), privateKey };
}

/** Like {@link noteSigner}, of a private key in PKCS #8 PEM. Throws KEY_INVALID. */
export function noteSignerFromPem(name: string, pem: string): NoteSigner {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(pem);
  } catch {
    // The cause is dropped: a parser's message may quote the key.
    throw new TranslogError('KEY_INVALID', 'not a private key in PEM');
  }
  return noteSigner(name, privateKey);
}

/** A verifier for `name`. Throws KEY_INVALID for a name notes cannot hold or a key that is not Ed25519. */
export function noteVerifier(name: string, publicKey: KeyObject): NoteVerifier {
  if (!isKeyName(name)) throw new TranslogError('KEY_INVALID', 'a key name has no spaces and no plus');
  return { name, keyId: keyId(name, typedKey(publicKey)), publicKey };
}

/** The text partners configure to check our notes: `name+id+base64(type || public key)`. */
export function encodeVkey(verifier: NoteVerifier): string {
  const key = Buffer.from(typedKey(verifier.publicKey)).toString('base64');
  return `${verifier.name}+${formatKeyId(verifier.keyId)}+${key}`;
}

/** Inverse of {@link encodeVkey}. Throws KEY_INVALID, also when the id does not belong to name and key. */
export function parseVkey(vkey: string): NoteVerifier {
  const { name, id, key } = VKEY.exec(vkey)?.groups ?? {};
  const typed = key === undefined ? undefined : base64Bytes(key);
  if (name === undefined || typed?.length !== 1 + ED25519_BYTES || typed[0] !== ED25519) {
    throw new TranslogError('KEY_INVALID', 'not an Ed25519 verifier key');
  }
  const verifier = noteVerifier(name, importPublicKey(typed.subarray(1)));
  if (formatKeyId(verifier.keyId) !== id) throw new TranslogError('KEY_INVALID', 'key id of another key');
  return verifier;
}

/** Whether a note's signature line can hold the name (C2SP signed-note: no Unicode space, no plus). */
export function isKeyName(name: string): boolean {
  return name.isWellFormed() && /^[ -\u{10ffff}]+$/u.test(name) && !/[\p{White_Space}+]/u.test(name);
}

export function formatKeyId(id: number): string {
  return id.toString(16).padStart(8, '0');
}

function keyId(name: string, typed: Uint8Array): number {
  return createHash('sha256').update(`${name}\n`).update(typed).digest().readUInt32BE(0);
}

/** Signature type and raw public key, as key ids and vkeys hold them. */
function typedKey(publicKey: KeyObject): Uint8Array {
  if (publicKey.asymmetricKeyType !== 'ed25519') throw new TranslogError('KEY_INVALID', 'not an Ed25519 key');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  return Buffer.concat([Uint8Array.of(ED25519), raw]);
}

function importPublicKey(raw: Uint8Array): KeyObject {
  const x = Buffer.from(raw).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
