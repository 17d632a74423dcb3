import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Lines of the embedded server's pid file: the first is its process, the fourth its port. */
const pidFile = (dataDir: string): string[] =>
  readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n');

/** Connects to the embedded database of a hub as superuser, whom no row level security binds. */
export const superuser = (dataDir: string): pg.Client =>
  new pg.Client({
    host: '127.0.0.1',
    port: Number(pidFile(dataDir)[3]),
    user: 'postgres',
    password: readFileSync(join(dataDir, 'postgres', 'password'), 'utf8').trim(),
    database: 'tracepost',
  });

/** Kills the embedded server, as a machine does that is short of memory; the hub starts it again. */
export const killDatabase = (dataDir: string): void => {
  process.kill(Number(pidFile(dataDir)[0]), 'SIGKILL');
};
