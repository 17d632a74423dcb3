import { brokerTables, messagingTables, PgOutbox, PoolSql } from '@tracepost/messaging';
import pg from 'pg';
import type { Stage } from './stage.js';

/** Schema of the service that the messaging measurements play. */
export const SCHEMA = 'bench';
export const PARTITIONS = 64;

export interface BenchDatabase {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly sql: PoolSql;
}

/** A database with one service's messaging tables and the PostgreSQL adapter's own. */
export const benchDatabase = async (stage: Stage, name: string): Promise<BenchDatabase> => {
  const url = await stage.database(name);
  const pool = new pg.Pool({ connectionString: url, max: 12 });
  stage.onStop(() => pool.end());
  // What the server does when it ends is no fault of a connection that waits.
  pool.on('error', () => undefined);
  await pool.query(`create schema ${SCHEMA}; ${messagingTables(SCHEMA, 'postgres')} ${brokerTables()}`);
  return { url, pool, sql: new PoolSql(pool) };
};

/** Rows written at once while an outbox is filled. */
const CHUNK = 1_000;

/** Fills an empty outbox; `table` is one of the same columns. */
export const fill = async (
  { sql, pool }: BenchDatabase,
  messages: Parameters<PgOutbox['add']>[1],
): Promise<void> => {
  await pool.query(`truncate ${SCHEMA}.outbox`);
  const outbox = new PgOutbox(SCHEMA);
  for (let at = 0; at < messages.length; at += CHUNK) await outbox.add(sql, messages.slice(at, at + CHUNK));
};
