import type { ParticipantDoc } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import type { Routable } from '../domain/routable.js';

/** Intake's copy of participants, as far as routes and references need it. No case data, hence no row level security. */
export class ParticipantStore {
  all(sql: Sql): Promise<Routable[]> {
    return sql.query<Routable>(
      `select id, kind, country, status, channels, refuses_from as "refusesFrom" from routable_participant order by id`,
    );
  }

  /** Keeps the newest version of each, whatever order they come in. */
  async keep(sql: Sql, participants: readonly ParticipantDoc[]): Promise<void> {
    for (const { id, version, kind, country, status, channels, restrictions } of participants) {
      await sql.query(
        `insert into routable_participant values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (id) do update set version = excluded.version, kind = excluded.kind, country = excluded.country,
           status = excluded.status, channels = excluded.channels, refuses_from = excluded.refuses_from
         where routable_participant.version < excluded.version`,
        [id, version, kind, country, status, channels, restrictions.refusesFrom],
      );
    }
  }
}
