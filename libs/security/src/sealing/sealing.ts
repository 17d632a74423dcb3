import { hkdfSync } from 'node:crypto';
import { compactDecrypt, CompactEncrypt } from 'jose';

/** Sealed fields by JSON pointer. */
export type SealedValues = Readonly<Record<string, unknown>>;

/** The JWE cannot be opened with this owner's key: damaged, or another owner's. */
export class SealBroken extends Error {
  readonly code = 'SEAL_BROKEN';
}

const HEADER = { alg: 'dir', enc: 'A256GCM' } as const;

/**
 * Seals personal data and narrative as one compact JWE (RFC 7516, dir + A256GCM) under a key of the owning participant,
 * derived from the hub's master key by HKDF-SHA-256 (RFC 5869). `kid` names the owner. See docs/decisions/0005-sealing.md.
 * `masterKey`: at least 32 bytes.
 */
export const createSealing = (masterKey: Buffer) => {
  if (masterKey.length < 32) throw new Error('the sealing key needs 32 bytes or more');
  const keys = new Map<string, Uint8Array>();
  const keyOf = (owner: string): Uint8Array => {
    const known = keys.get(owner);
    if (known) return known;
    const key = new Uint8Array(
      hkdfSync('sha256', masterKey, Buffer.alloc(0), `tracepost/seal/v1/${owner}`, 32),
    );
    keys.set(owner, key);
    return key;
  };
  return {
    /** Null when there is nothing to seal. */
    async seal(values: SealedValues, owner: string): Promise<string | null> {
      if (Object.keys(values).length === 0) return null;
      const plain = new TextEncoder().encode(JSON.stringify(values));
      return new CompactEncrypt(plain).setProtectedHeader({ ...HEADER, kid: owner }).encrypt(keyOf(owner));
    },
    /** @throws SealBroken */
    async open(jwe: string | null, owner: string): Promise<SealedValues> {
      if (jwe === null) return {};
      try {
        const { plaintext } = await compactDecrypt(jwe, keyOf(owner), {
          keyManagementAlgorithms: [HEADER.alg],
          contentEncryptionAlgorithms: [HEADER.enc],
        });
        return JSON.parse(new TextDecoder().decode(plaintext)) as SealedValues;
      } catch (cause) {
        throw new SealBroken(`the sealed part of ${owner} cannot be opened`, { cause });
      }
    },
  };
};
