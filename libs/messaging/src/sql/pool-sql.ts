import type { Pool, PoolClient } from 'pg';
import type { Sql, Transactions } from '../ports/ports.js';

const on = (connection: Pool | PoolClient): Sql => ({
  query: async <R>(text: string, params: readonly unknown[] = []) =>
    (await connection.query(text, [...params])).rows as R[],
});

/** SQL over a pool: `query` is a transaction of its own, `run` opens one. Plain pg, for paths where each round trip counts. */
export class PoolSql implements Sql, Transactions {
  readonly #sql: Sql;

  constructor(private readonly pool: Pool) {
    this.#sql = on(pool);
  }

  query<R>(text: string, params: readonly unknown[] = []): Promise<R[]> {
    return this.#sql.query<R>(text, params);
  }

  async run<R>(work: (tx: Sql) => Promise<R>): Promise<R> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const result = await work(on(client));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }
}
