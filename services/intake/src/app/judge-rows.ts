import type { Sql } from '@tracepost/messaging';
import type { AcceptedRow, JudgedRow, RefusedRow, SoundRow } from '../domain/batch.js';
import { duplicateSuspected, examine, isNear, type DuplicateKey } from '../domain/examine.js';
import { referenceFaults, referencesOf } from '../domain/references.js';
import type { RowStore } from '../db/row-store.js';
import type { ReadRow, RowReader } from './row-reader.js';

/** Numbers equal requests in the order of the file; `before`: how often each stood there in earlier rows. */
export const numbered = (
  rows: readonly ReadRow[],
  before: ReadonlyMap<string, number>,
): (RefusedRow | SoundRow)[] => {
  const counts = new Map(before);
  return rows.map((row) => {
    if (row.status === 'REFUSED') return row;
    const occurrence = (counts.get(row.sha256) ?? 0) + 1;
    counts.set(row.sha256, occurrence);
    return { ...row, occurrence };
  });
};

/** Tells which rows are new, which came before, and what is known about each new one. Stores nothing. */
export class JudgeRows {
  constructor(
    private readonly store: RowStore,
    private readonly newId: () => string,
  ) {}

  async judge(
    sql: Sql,
    participant: string,
    reader: RowReader,
    rows: readonly (RefusedRow | SoundRow)[],
  ): Promise<JudgedRow[]> {
    const sound = rows.filter((row) => row.status === 'SOUND');
    if (sound.length === 0) return rows.filter((row) => row.status === 'REFUSED');
    const traceOf = await this.store.known(sql, participant, sound);
    const fresh = sound.filter((row) => traceOf(row.sha256, row.occurrence) === null);
    const accepted = new Map(
      (await this.#accept(sql, participant, reader, fresh)).map((row) => [row.row, row]),
    );
    return rows.map((row) => {
      if (row.status === 'REFUSED') return row;
      const traceId = traceOf(row.sha256, row.occurrence);
      if (traceId !== null) {
        return { status: 'UNCHANGED', row: row.row, record: row.record, sha256: row.sha256, traceId };
      }
      return accepted.get(row.row) as AcceptedRow | RefusedRow;
    });
  }

  async #accept(
    sql: Sql,
    participant: string,
    reader: RowReader,
    rows: readonly SoundRow[],
  ): Promise<(AcceptedRow | RefusedRow)[]> {
    const references = rows.map(({ request }) => referencesOf(request));
    const known = await this.store.references(
      sql,
      participant,
      references.flatMap(({ traces }) => traces),
      references.flatMap(({ participants }) => participants),
    );
    const examined = rows.map(({ request }) => examine(request));
    const older = await this.store.duplicates(
      sql,
      participant,
      examined.map(({ key }) => key),
    );
    const siblings = new Siblings();
    return rows.map((row, at) => {
      const faults = referenceFaults(row.request, known);
      const found = examined[at];
      if (faults.length > 0 || found === undefined) return reader.refuse(row, faults);
      const { key, identifiedAs, findings } = found;
      const traceId = this.newId();
      const duplicateOf = older[at] ?? siblings.near(key);
      siblings.add(key, traceId);
      return {
        ...row,
        status: 'ACCEPTED' as const,
        traceId,
        key,
        identifiedAs,
        findings: duplicateOf === null ? findings : [...findings, duplicateSuspected(duplicateOf)],
        duplicateOf,
      };
    });
  }
}

/** Rows accepted in the same transaction, which no query sees yet. */
class Siblings {
  readonly #byGun = new Map<string, { readonly day: string; readonly traceId: string }[]>();

  near(key: DuplicateKey | null): string | null {
    if (key === null) return null;
    return this.#of(key).find(({ day }) => isNear(day, key.day))?.traceId ?? null;
  }

  add(key: DuplicateKey | null, traceId: string): void {
    if (key === null) return;
    this.#byGun.set(gunOf(key), [...this.#of(key), { day: key.day, traceId }]);
  }

  #of(key: DuplicateKey): { readonly day: string; readonly traceId: string }[] {
    return this.#byGun.get(gunOf(key)) ?? [];
  }
}

const gunOf = ({ serial, maker }: DuplicateKey): string => `${serial}\n${maker}`;
