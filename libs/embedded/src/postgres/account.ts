import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The system account the server runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. For root: the account that already owns `cluster`, else `postgres` (macOS:
 * `_postgres`), else `nobody`. Undefined: the current user will do.
 * @throws Error when root finds neither account.
 */
export function serverAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0)
    return { name: String(owner.uid), uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', '_postgres', 'nobody']) {
    try {
      const ask = (flag: string): number =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { name, uid: ask('-u'), gid: ask('-g') };
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL cannot run as root and there is no user "postgres" to run it as: create one');
}

/** Whether `account` can read these files and enter these folders; asked of the system, which also knows about ACLs. */
export function canReach(account: Account, paths: readonly string[]): boolean {
  const script = 'for path; do test -r "$path" && { test ! -d "$path" || test -x "$path"; } || exit 1; done';
  const { uid, gid } = account;
  return spawnSync('/bin/sh', ['-c', script, 'reach', ...paths], { uid, gid, cwd: '/' }).status === 0;
}
