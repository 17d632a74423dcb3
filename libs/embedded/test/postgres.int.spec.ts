import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startPostgres, type EmbeddedPostgres } from '../src/index.js';
import { noneWith, otherProcess, processesWith, untilItWorks } from './processes.js';

const dataDir = mkdtempSync(join(tmpdir(), 'tracepost-embedded-postgres-'));
const started: EmbeddedPostgres[] = [];
const start = async (options: { port?: number; keepAlive?: boolean } = {}): Promise<EmbeddedPostgres> => {
  const server = await startPostgres({ dataDir, ...options });
  started.push(server);
  return server;
};
const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

afterAll(async () => {
  await Promise.all(started.map((server) => server.stop()));
  rmSync(dataDir, { recursive: true });
});

describe('startPostgres', () => {
  it('makes a durable server with the database asked for, on loopback, behind a stored password', async () => {
    const server = await start();
    const [row] = await query(
      server.url(),
      `select current_database() as name, current_setting('fsync') as fsync, current_setting('listen_addresses') as listen,
       current_setting('synchronous_commit') as commit, split_part(version(), '.', 1) as version`,
    );
    expect(row).toEqual({
      name: 'tracepost',
      fsync: 'on',
      listen: '127.0.0.1',
      commit: 'on',
      version: 'PostgreSQL 18',
    });
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    await expect(query(server.url('postgres', 'tracepost', 'guess'), 'select 1')).rejects.toThrow('password');
    await query(server.url(), 'create table mark as select 1 as id');
    await server.stop();
  });

  it('uses an existing folder again, with its password and data, on the port asked for', async () => {
    const [first] = started;
    const server = await start({ port: first!.port });
    expect([server.port, server.password]).toEqual([first!.port, first!.password]);
    expect(await query(server.url(), 'select id from mark')).toEqual([{ id: 1 }]);
    await server.stop();
  });

  it('leaves no process behind after stop, and stop may be called again', async () => {
    const server = await start();
    expect(processesWith(`-D ${realpathSync(dataDir)}`)).not.toEqual([]);
    const guarded = `guard INT ${postmasterPid()}`;
    expect(processesWith(guarded)).toHaveLength(1);
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    await noneWith(`-D ${realpathSync(dataDir)}`);
    await noneWith(guarded);
    await server.restart();
    expect(await query(server.url(), 'select id from mark')).toEqual([{ id: 1 }]);
    await server.stop();
  });

  it('comes back after SIGKILL on the same port with every committed row', async () => {
    const server = await start();
    await query(server.url(), 'insert into mark values (2)');
    server.kill();
    await server.restart();
    expect(await query(server.url(), 'select id from mark order by id')).toEqual([{ id: 1 }, { id: 2 }]);
    await server.stop();
  });

  it('starts a crashed server again by itself when it is to be kept alive', async () => {
    const server = await start({ keepAlive: true });
    process.kill(postmasterPid(), 'SIGKILL');
    const rows = await untilItWorks(() => query(server.url(), 'select 1 as one'));
    expect(rows).toEqual([{ one: 1 }]);
    await server.stop();
    await expect(query(server.url(), 'select 1')).rejects.toThrow();
  });

  it('refuses a folder that a living process uses', async () => {
    const server = await start();
    await expect(startPostgres({ dataDir })).rejects.toThrow(`is in use by process ${process.pid}`);
    await server.stop();
  });

  it('starts in spite of a stale postmaster.pid that names a living process of somebody else', async () => {
    writeFileSync(
      join(dataDir, 'cluster', 'postmaster.pid'),
      `${process.ppid}\n${dataDir}/cluster\n1\n5432\n`,
    );
    const server = await start();
    expect(await query(server.url(), 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  });
});

describe('when the process that started the server is killed', () => {
  const body = `const s = await embedded.startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(s.url()); setInterval(() => undefined, 1000);`;

  it('the server ends by itself', async () => {
    const { child } = await otherProcess(body);
    child.kill('SIGKILL');
    await noneWith(`-D ${realpathSync(dataDir)}`);
  });

  it('and with it the guard, the next start ends the orphan and takes over its data', async () => {
    const { child, said } = await otherProcess(body);
    await query(said, 'insert into mark values (3)');
    const orphan = postmasterPid();
    for (const pid of processesWith(`guard INT ${orphan}`)) process.kill(pid, 'SIGKILL');
    child.kill('SIGKILL');
    const server = await start();
    expect(postmasterPid()).not.toBe(orphan);
    expect(processesWith(`-D ${realpathSync(dataDir)}`)).not.toContain(orphan);
    expect(await query(server.url(), 'select id from mark where id = 3')).toEqual([{ id: 3 }]);
    await server.stop();
  });

  it('by SIGTERM it dies of SIGTERM: the library swallows no signal', async () => {
    const { child } = await otherProcess(body);
    child.kill('SIGTERM');
    const signal = await new Promise((resolve) => child.once('exit', (_code, by) => resolve(by)));
    expect(signal).toBe('SIGTERM');
    await noneWith(`-D ${realpathSync(dataDir)}`);
  });
});

const postmasterPid = (): number =>
  Number(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
