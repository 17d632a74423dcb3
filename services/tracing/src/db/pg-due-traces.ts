import type { Tx } from '@tracepost/persistence';
import type { DueTraces } from '../app/expire-traces.js';

export class PgDueTraces implements DueTraces {
  async next(tx: Tx): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date }>(
      'select next_due as at from trace where next_due is not null order by next_due limit 1',
    );
    return row?.at ?? null;
  }
}
