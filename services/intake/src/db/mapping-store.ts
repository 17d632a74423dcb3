import type { Sql } from '@tracepost/messaging';
import { ME } from '@tracepost/persistence';
import type { Mapping } from '../domain/mapping/mapping.js';

export interface KeptMapping {
  readonly version: number;
  readonly mapping: Mapping;
}

interface MappingRow {
  readonly name: string;
  readonly version: number;
  readonly form: Omit<Mapping, 'name'>;
}

/** The own mappings of the transaction's participant. */
export class MappingStore {
  /** Locks the name among the participant's own, whether there is a mapping of it or not, until the transaction ends. */
  async hold(sql: Sql, name: string): Promise<void> {
    await sql.query(
      `select pg_advisory_xact_lock(hashtextextended('intake.batch_mapping ' || ${ME} || ' ' || $1, 0))`,
      [name],
    );
  }

  async find(sql: Sql, name: string): Promise<KeptMapping | null> {
    const [row] = await sql.query<MappingRow>(
      `select name, version, form from batch_mapping where participant = ${ME} and name = $1`,
      [name],
    );
    return row ? { version: row.version, mapping: { name, ...row.form } } : null;
  }

  /** By name, behind `after`. */
  async page(sql: Sql, limit: number, after: string): Promise<KeptMapping[]> {
    const rows = await sql.query<MappingRow>(
      `select name, version, form from batch_mapping where participant = ${ME} and name > $2 order by name limit $1`,
      [limit, after],
    );
    return rows.map(({ name, version, form }) => ({ version, mapping: { name, ...form } }));
  }

  /** The version that it is then. */
  async keep(sql: Sql, participant: string, { name, ...form }: Mapping): Promise<number> {
    const [row] = await sql.query<{ version: number }>(
      `insert into batch_mapping (participant, name, version, form) values ($1, $2, 1, $3)
       on conflict (participant, name) do update set version = batch_mapping.version + 1, form = excluded.form
       returning version`,
      [participant, name, JSON.stringify(form)],
    );
    return row?.version ?? 1;
  }
}
