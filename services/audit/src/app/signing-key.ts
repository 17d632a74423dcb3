import { createPrivateKey, type KeyObject } from 'node:crypto';

/** DER of a PKCS #8 Ed25519 private key (RFC 8410) up to its 32-byte seed. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The log's Ed25519 key of a 32-byte seed. */
export const signingKeyOf = (seed: Buffer): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, seed.subarray(0, 32)]),
    format: 'der',
    type: 'pkcs8',
  });
