import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestHub } from '../hub.js';

/** Runs SQL as superuser in the standalone hub's own database: for what no client can bring about. */
export const inDatabase = async (hub: TestHub, sql: readonly string[]): Promise<void> => {
  const folder = join(hub.dataDir, 'postgres');
  const password = readFileSync(join(folder, 'password'), 'utf8').trim();
  // The fourth line is the port (PostgreSQL, "Database File Layout", postmaster.pid).
  const port = Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3]);
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'tracepost',
  });
  await client.connect();
  try {
    for (const statement of sql) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Parked keys and dead letters of three causes in two services, as their consumers would have stored them. */
export const layTroubles = (hub: TestHub): Promise<void> =>
  inDatabase(
    hub,
    ['tracing', 'routing'].flatMap((service) => [
      `insert into ${service}.parked_key (consumer, topic, key, cause, error, since)
       select '${service}.matrix', 'matrix.events.v1', 'key-' || n, 'CAUSE_' || n % 3, 'Error', now() - n * interval '1 second'
       from generate_series(1, 20) n`,
      `insert into ${service}.dead_letter (consumer, topic, partition, position, event_id, key, headers, body, cause, error, since)
       select '${service}.matrix', 'matrix.events.v1', 0, n, n, 'key', '{}', 'x', 'CAUSE_' || n % 3, 'Error',
         now() - n * interval '1 second'
       from generate_series(1, 20) n`,
    ]),
  );
