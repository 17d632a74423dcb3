import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { canReach, type Account } from './account.js';
import type { Log } from '../process/server-process.js';

// Where a system keeps what services store: root may write there and every account may enter.
const systemFolder = '/var/lib/tracepost';

/**
 * Makes `dataDir` and tells its real path. When a folder above it is closed to `account` (a checkout below /root), an
 * empty `dataDir` becomes a link to a new folder below /var/lib/tracepost.
 * @throws Error when `account` may not enter it and it already holds files.
 */
export function makeDataFolder(dataDir: string, account: Account | undefined, log: Log): string {
  const path = resolve(dataDir);
  mkdirSync(path, { recursive: true });
  const real = realpathSync(path);
  // Whatever the umask, or mkdtemp, made of it: what is private inside (cluster, password) is closed by itself.
  if (account !== undefined) chmodSync(real, 0o755);
  return account === undefined || canReach(account, [real]) ? real : relocate(real, account, log);
}

function relocate(path: string, account: Account, log: Log): string {
  try {
    rmdirSync(path);
  } catch (cause) {
    throw new Error(`user ${account.name} may not enter ${path}: let it pass the folders above (chmod o+x)`, {
      cause,
    });
  }
  mkdirSync(systemFolder, { recursive: true });
  chmodSync(systemFolder, 0o755);
  const target = mkdtempSync(join(systemFolder, `${basename(path)}-`));
  chmodSync(target, 0o755);
  symlinkSync(target, path);
  log(`user ${account.name} may not enter ${path}: it is now a link to ${target}`);
  return target;
}

/** The superuser's password of this data folder, made on first use and readable by this user only. */
export function storedPassword(folder: string): string {
  const path = join(folder, 'password');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const fresh = randomBytes(24).toString('base64url');
  writeFileSync(path, `${fresh}\n`, { mode: 0o600, flag: 'wx' });
  return fresh;
}
