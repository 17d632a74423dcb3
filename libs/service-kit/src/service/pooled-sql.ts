import type { Sql } from '@tracepost/messaging';
import type { DataSource } from 'typeorm';

/** SQL outside a business transaction, each statement one of its own. Sees no case: no participant is set. */
export const sqlOf = (dataSource: DataSource): Sql => ({
  query: async <R>(text: string, params: readonly unknown[] = []): Promise<R[]> => {
    const runner = dataSource.createQueryRunner();
    try {
      const result = await runner.query(text, [...params], true);
      return (result.records ?? []) as R[];
    } finally {
      await runner.release();
    }
  },
});
