import type { ParticipantDoc } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import type { KnownParticipant, ParticipantDirectory } from './participant-directory.js';

/** The table `participant_copy` of one service; `sql` finds it by the search path of the service's role. */
export class ParticipantCopy implements ParticipantDirectory {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<KnownParticipant | null> {
    const rows = await this.sql.query<KnownParticipant>(
      'select kind, status from participant_copy where id = $1',
      [id],
    );
    return rows[0] ?? null;
  }

  /** Keeps the newest version, whatever order they come in. */
  static async keep(tx: Sql, participant: ParticipantDoc): Promise<void> {
    await tx.query(
      `insert into participant_copy (id, version, kind, status) values ($1, $2, $3, $4)
       on conflict (id) do update set version = excluded.version, kind = excluded.kind, status = excluded.status
       where participant_copy.version < excluded.version`,
      [participant.id, participant.version, participant.kind, participant.status],
    );
  }
}
