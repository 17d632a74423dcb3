import { HUB, PARTICIPANT_EVENTS, type AnyEvent, type ParticipantDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { NewId, Participants } from '../app/ports.js';
import { Directory } from '../domain/directory.js';

/** A participant without its version, which this table counts. */
export type ParticipantData = Omit<ParticipantDoc, 'version'>;

/** Takes turns when two processes write participants at once; any fixed number. */
const WRITE_LOCK = 4_711_002;

/** The registered participants: owned here, copied by every service from their events. */
export class PgParticipants implements Participants {
  constructor(private readonly newId: NewId) {}

  async directory(tx: Tx): Promise<Directory> {
    const rows = await tx.query<{ doc: ParticipantDoc }>('select doc from participant order by id');
    return new Directory(rows.map(({ doc }) => doc));
  }

  /** In order of id, from after `after`. */
  async page(tx: Tx, after: string | null, limit: number): Promise<ParticipantDoc[]> {
    const rows = await tx.query<{ doc: ParticipantDoc }>(
      'select doc from participant where id > $1 order by id limit $2',
      [after ?? '', limit],
    );
    return rows.map(({ doc }) => doc);
  }

  async find(tx: Tx, id: string): Promise<ParticipantDoc | null> {
    const [row] = await tx.query<{ doc: ParticipantDoc }>('select doc from participant where id = $1', [id]);
    return row?.doc ?? null;
  }

  /** Registers or changes participants and tells everyone; what is as given already is left alone. */
  async put(tx: Tx, all: readonly ParticipantData[]): Promise<void> {
    await tx.query('select pg_advisory_xact_lock($1)', [WRITE_LOCK]);
    for (const data of all) {
      const [row] = await tx.query<{ version: number; same: boolean }>(
        `select version, doc::jsonb = jsonb_set($2::jsonb, '{version}', to_jsonb(version)) as same from participant where id = $1`,
        [data.id, JSON.stringify(data)],
      );
      if (row?.same) continue;
      const doc: ParticipantDoc = { ...data, version: (row?.version ?? 0) + 1 };
      await tx.query(
        `insert into participant (id, version, doc) values ($1, $2, $3)
         on conflict (id) do update set version = excluded.version, doc = excluded.doc`,
        [doc.id, doc.version, JSON.stringify(doc)],
      );
      tx.emit(this.#event(tx, doc), doc.version);
    }
  }

  #event(tx: Tx, doc: ParticipantDoc): AnyEvent {
    const step = doc.version === 1 ? 'registered' : 'changed';
    return {
      id: this.newId(),
      topic: PARTICIPANT_EVENTS,
      key: doc.id,
      type: `org.tracepost.participant.${step}.v1`,
      source: '/tracepost/hub/routing',
      subject: doc.id,
      time: tx.now.toISOString(),
      sequence: doc.version,
      traceId: null,
      hopId: null,
      actor: HUB,
      action: `participant.${step}`,
      parties: { requester: doc.id, requested: null },
      traceparent: null,
      data: doc,
    };
  }
}
