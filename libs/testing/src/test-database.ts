import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { runServers } from './run-servers.js';
import type { PostgresAddress } from './servers.js';

export interface TestDatabaseOptions {
  /** A name of [a-z0-9_]. The first database of a run with this name is prepared, all others are copies of it. */
  readonly template: string;
  /** Makes schema and roles, as superuser. Calls never overlap within a run, also of different templates. */
  prepare(client: pg.Client, url: string): Promise<void>;
}

/** A database of one's own on the run's server. */
export interface TestDatabase extends PostgresAddress {
  readonly name: string;
  /** A connection URL, the superuser's unless told otherwise. `password` is asked for users with another one. */
  url(user?: string, password?: string): string;
  /** Drops it, whoever is still connected. May be called again. */
  close(): Promise<void>;
}

/** Makes an empty database, or a copy of a template prepared once in this run (about 30 ms). */
export async function testDatabase(options?: TestDatabaseOptions): Promise<TestDatabase> {
  const server = await runServers().postgres();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(server, async (client) => {
    const template = options === undefined ? 'template0' : await ensureTemplate(server, client, options);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    ...server,
    name,
    url: (user, password) => urlOf(server, name, user, password),
    close: () => asSuperuser(server, (client) => drop(client, name)),
  };
}

/** Milliseconds given to sessions that are on their way out: a pool's `end()` resolves before the server has seen it. */
const farewellMs = 3_000;

async function drop(client: pg.Client, name: string): Promise<void> {
  const sessions =
    "select 1 from pg_stat_activity where datname = $1 and backend_type = 'client backend' limit 1";
  const end = Date.now() + farewellMs;
  while ((await client.query(sessions, [name])).rowCount !== 0 && Date.now() < end) await delay(10);
  await client.query(`drop database if exists ${name} with (force)`);
}

async function ensureTemplate(
  server: PostgresAddress,
  admin: pg.Client,
  options: TestDatabaseOptions,
): Promise<string> {
  if (!/^[a-z0-9_]+$/.test(options.template))
    throw new Error(`"${options.template}" is no name for a template`);
  // Hashed: PostgreSQL cuts names at 63 bytes.
  const name = `template_${createHash('sha256').update(options.template).digest('hex').slice(0, 32)}`;
  // Roles belong to the whole server, so preparing two templates at once could collide.
  await admin.query('select pg_advisory_lock(7236)');
  try {
    const found = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) {
      const draft = `${name}_new`;
      await admin.query(`drop database if exists ${draft} with (force)`);
      await admin.query(`create database ${draft} template template0`);
      const url = urlOf(server, draft);
      await connected(url, (client) => options.prepare(client, url));
      await admin.query(`alter database ${draft} rename to ${name}`);
    }
  } finally {
    await admin.query('select pg_advisory_unlock(7236)');
  }
  return name;
}

function urlOf(
  server: PostgresAddress,
  database: string,
  user = server.user,
  password = server.password,
): string {
  const part = encodeURIComponent;
  return `postgres://${part(user)}:${part(password)}@${server.host}:${server.port}/${database}`;
}

const asSuperuser = <T>(server: PostgresAddress, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  connected(urlOf(server, 'postgres'), work);

async function connected<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
