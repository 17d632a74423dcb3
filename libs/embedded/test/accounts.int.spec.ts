import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres } from '../src/index.js';
import { serverAccount } from '../src/postgres/account.js';
import { installedBinaries, reachableBinaries } from '../src/postgres/binaries.js';
import { otherProcess } from './processes.js';

const home = mkdtempSync(join(tmpdir(), 'tracepost-embedded-accounts-'));
const toDelete = [home];
const isRoot = process.getuid?.() === 0;
const account = serverAccount(join(home, 'absent'));

beforeAll(() => chmodSync(home, 0o755));
afterAll(() => toDelete.forEach((path) => rmSync(path, { recursive: true, force: true })));

describe('the account PostgreSQL runs as', () => {
  it('is another one for root, and the current one for everybody else', async () => {
    expect(account === undefined).toBe(!isRoot);
    const dataDir = join(home, 'plain');
    const server = await startPostgres({ dataDir, durable: false });
    const owner = statSync(join(dataDir, 'cluster')).uid;
    await server.stop();
    expect(owner).toBe(account?.uid ?? process.getuid?.());
    expect(owner).not.toBe(0);
  });

  it('needs no root: an ordinary user starts a server as itself', async () => {
    const dataDir = join(home, 'ordinary');
    mkdirSync(dataDir);
    if (account !== undefined) chownSync(dataDir, account.uid, account.gid);
    const { said } = await otherProcess(
      `const s = await embedded.startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
       await s.stop(); console.log('uid', process.getuid());`,
      account && { uid: account.uid, gid: account.gid },
    );
    expect(said).toBe(`uid ${account?.uid ?? process.getuid?.()}`);
  });
});

describe('folders the account cannot enter', () => {
  it('a new data folder becomes a link to one it can', async () => {
    const dataDir = closed('closed-data', 'data');
    const start = () => startPostgres({ dataDir, durable: false });
    await (await start()).stop();
    toDelete.push(realpathSync(dataDir));
    expect(lstatSync(dataDir).isSymbolicLink()).toBe(isRoot);
    await (await start()).stop();
  });

  it('programs are copied to a temp folder, once', async () => {
    const installed = await installedBinaries();
    const root = closed('closed-programs', 'native');
    cpSync(resolve(dirname(installed.postgres), '..'), root, { recursive: true, verbatimSymlinks: true });
    const there = { postgres: join(root, 'bin', 'postgres'), initdb: join(root, 'bin', 'initdb') };
    const found = reachableBinaries(there, account);
    if (account !== undefined) toDelete.push(resolve(dirname(found.postgres), '..'));
    expect(found.postgres === there.postgres).toBe(!isRoot);
    const as = account === undefined ? {} : { uid: account.uid, gid: account.gid };
    expect(execFileSync(found.postgres, ['--version'], { ...as, cwd: '/', encoding: 'utf8' })).toContain(
      '18.',
    );
    expect(reachableBinaries(there, account)).toEqual(found);
  });
});

function closed(parent: string, name: string): string {
  mkdirSync(join(home, parent), { mode: 0o700 });
  return join(home, parent, name);
}
