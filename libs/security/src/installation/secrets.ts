import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSigningKey } from '../development/issuer.js';

/** Secrets of one installation, made once and kept beside its data. */
export interface Secrets {
  readonly databasePassword: string;
  readonly sealingKey: string;
  readonly cursorSecret: string;
  readonly internalToken: string;
  readonly auditSigningKey: string;
  readonly signingKey: string;
}

const fresh = (): string => randomBytes(32).toString('base64');

/** Reads `<dataDir>/secrets.json`, or makes it, readable by this user only. */
export const secretsOf = (dataDir: string): Secrets => {
  const path = join(dataDir, 'secrets.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  mkdirSync(dataDir, { recursive: true });
  const secrets: Secrets = {
    databasePassword: fresh(),
    sealingKey: fresh(),
    cursorSecret: fresh(),
    internalToken: fresh(),
    auditSigningKey: fresh(),
    signingKey: newSigningKey(),
  };
  writeFileSync(path, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
  return secrets;
};
