import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.js';
import { serverEnvironment } from './settings.js';

export interface ClusterSpec {
  readonly folder: string;
  readonly initdb: string;
  readonly account: Account | undefined;
  readonly password: string;
  readonly durable: boolean;
}

/** Makes PostgreSQL's data directory inside `folder` unless it is there, and tells its path. */
export async function ensureCluster(spec: ClusterSpec): Promise<string> {
  const cluster = join(spec.folder, 'cluster');
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster;
  // Made aside and renamed: a first start that was killed half-way leaves no half-made cluster in place.
  const draft = `${cluster}.new`;
  const passwordFile = join(spec.folder, 'password.new');
  rmSync(draft, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${spec.password}\n`, { mode: 0o600 });
  try {
    await makeDraft(spec, draft, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster);
  return cluster;
}

async function makeDraft(spec: ClusterSpec, draft: string, passwordFile: string): Promise<void> {
  const { account, folder } = spec;
  if (account !== undefined) {
    mkdirSync(draft, { mode: 0o700 });
    chownSync(draft, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const args = [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
  ];
  // The built-in provider sorts and folds the same on every system and after every libc update.
  args.push('--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (!spec.durable) args.push('--no-sync');
  await promisify(execFile)(spec.initdb, args, {
    cwd: folder,
    env: serverEnvironment(),
    ...(account && { uid: account.uid, gid: account.gid }),
  });
}
