import { join, resolve } from 'node:path';
import pg from 'pg';
import { ownFolder } from '../process/lock.js';
import { OwnedServer } from '../process/owned-server.js';
import type { Log } from '../process/server-process.js';
import { serverAccount } from './account.js';
import { installedBinaries, reachableBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { makeDataFolder, storedPassword } from './data-folder.js';
import { launch } from './launch.js';

export interface PostgresOptions {
  /** Made when it is not there, used again when it is. */
  readonly dataDir: string;
  /** 0 or absent: any free port, another one each time. */
  readonly port?: number;
  /** Made when it is not there. */
  readonly database?: string;
  /** False gives up what a crash of the machine would cost (fsync off): for tests. */
  readonly durable?: boolean;
  /** Start the server again when it crashes: for a process that has no other supervisor. */
  readonly keepAlive?: boolean;
  readonly log?: Log;
}

/** A PostgreSQL server on 127.0.0.1 that ends with this process. */
export interface EmbeddedPostgres {
  readonly host: string;
  readonly port: number;
  readonly user: 'postgres';
  readonly password: string;
  readonly database: string;
  /** A connection URL; `password` is needed only for users that do not share the superuser's. */
  url(user?: string, database?: string, password?: string): string;
  /** Orderly end: sessions are ended, everything is on disk, the data folder is free. May be called again. */
  stop(): Promise<void>;
  /** SIGKILL, as a crash would do; for fault tests. `restart()` brings it back, `stop()` frees the data folder. */
  kill(): void;
  /** Ends the server if it runs and starts it on the same port and data; also after `kill()` and `stop()`. */
  restart(): Promise<void>;
}

// A fast shutdown writes one checkpoint: at most shared_buffers to disk.
const stopDeadlineMs = 30_000;

/**
 * Starts real PostgreSQL on `dataDir`; a server left there by a process that was killed is ended first.
 * @throws Error when a living process uses `dataDir`, or the server does not start (with the server's own lines).
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const { database = 'tracepost', durable = true, keepAlive = false, log = () => undefined } = options;
  const account = serverAccount(join(resolve(options.dataDir), 'cluster'));
  const folder = makeDataFolder(options.dataDir, account, log);
  const lock = ownFolder(folder);
  try {
    const password = storedPassword(folder);
    const { postgres, initdb } = reachableBinaries(await installedBinaries(), account);
    const cluster = await ensureCluster({ folder, initdb, account, password, durable });
    const start = (port: number | undefined) => launch({ postgres, cluster, account, port, durable, log });
    const { server, port } = await start(options.port || undefined);
    const relaunch = async () => (await start(port)).server;
    const spec = { folder, stopDeadlineMs, keepAlive, log, launch: relaunch };
    const running = new RunningPostgres(port, password, database, new OwnedServer(spec, server, lock));
    await running.ensureDatabase().catch(async (error: unknown) => {
      await running.stop();
      throw error;
    });
    return running;
  } catch (error) {
    lock.release();
    throw error;
  }
}

class RunningPostgres implements EmbeddedPostgres {
  readonly host = '127.0.0.1';
  readonly user = 'postgres';

  constructor(
    readonly port: number,
    readonly password: string,
    readonly database: string,
    private readonly server: OwnedServer,
  ) {}

  url(user: string = this.user, database = this.database, password = this.password): string {
    const part = encodeURIComponent;
    return `postgres://${part(user)}:${part(password)}@${this.host}:${this.port}/${part(database)}`;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  kill(): void {
    this.server.kill();
  }

  restart(): Promise<void> {
    return this.server.restart();
  }

  async ensureDatabase(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url('postgres', 'postgres') });
    await client.connect();
    try {
      const found = await client.query('select 1 from pg_database where datname = $1', [this.database]);
      if (found.rowCount === 0)
        await client.query(`create database ${client.escapeIdentifier(this.database)}`);
    } finally {
      await client.end();
    }
  }
}
