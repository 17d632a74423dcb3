import type { Tx } from '@tracepost/persistence';
import type { Participants } from '../app/ports.js';

/** Reads `participant_copy`, which the kit keeps in every service's schema. */
export class PgParticipants implements Participants {
  async suspended(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await tx.query<{ id: string }>(
      `select id from participant_copy where id = any($1::text[]) and status = 'SUSPENDED'`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
