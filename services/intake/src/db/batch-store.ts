import type { BatchState } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import { ME } from '@tracepost/persistence';
import type { Batch, BatchRows } from '../domain/batch.js';

interface BatchRecord extends Omit<Batch, 'mapping' | 'next'> {
  readonly mapping: Omit<Batch['mapping'], 'absentWords'> & {
    readonly absentWords: readonly string[] | null;
  };
  readonly nextOffset: string;
  readonly nextLine: number;
  readonly nextRow: number;
}

const COLUMNS = `b.id, b.participant, b.version, b.state, b.mapping_form as mapping, b.operation, b.reading as format, b.actor,
  b.traceparent, b.next_offset as "nextOffset", b.next_line as "nextLine", b.next_row as "nextRow", b.error,
  b.started_at as "startedAt", b.finished_at as "finishedAt"`;

const batchOf = ({ mapping, nextOffset, nextLine, nextRow, ...rest }: BatchRecord): Batch => {
  const { absentWords, ...form } = mapping;
  return {
    ...rest,
    mapping: absentWords === null ? form : { ...form, absentWords: new Set(absentWords) },
    next: { offset: Number(nextOffset), line: nextLine, row: nextRow },
  };
};

/** Counters and participants of one batch, counted from its rows: right at any time. */
export interface Tally {
  readonly rows: BatchRows;
  readonly byParticipant: Readonly<Record<string, number>>;
}

const EMPTY: BatchRows = {
  read: 0,
  accepted: 0,
  refused: 0,
  unchanged: 0,
  pending: 0,
  routed: 0,
  domestic: 0,
  desk: 0,
  ended: 0,
};

export const emptyTally = (): Tally => ({ rows: EMPTY, byParticipant: {} });

interface RowGroup {
  readonly id: string;
  readonly status: string;
  readonly routing: string | null;
  readonly participants: readonly string[];
  readonly n: number;
}

/** Participants with the most rows first. */
const tallyOf = (groups: readonly RowGroup[]): Tally => {
  const rows = { ...EMPTY };
  const asked = new Map<string, number>();
  for (const { status, routing, participants, n } of groups) {
    rows.read += n;
    rows[status.toLowerCase() as 'accepted'] += n;
    if (routing !== null) rows[routing.toLowerCase() as 'pending'] += n;
    for (const participant of participants) asked.set(participant, (asked.get(participant) ?? 0) + n);
  }
  const most = [...asked].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { rows, byParticipant: Object.fromEntries(most) };
};

/** Batches and how far each is read. */
export class BatchStore {
  async add(sql: Sql, batch: Batch, bytes: number): Promise<void> {
    const { mapping, next } = batch;
    const form = JSON.stringify({
      ...mapping,
      absentWords: mapping.absentWords ? [...mapping.absentWords] : null,
    });
    await sql.query(
      `insert into batch (id, participant, version, state, mapping, mapping_form, operation, reading, actor, traceparent,
         bytes, next_offset, next_line, next_row, started_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        batch.id,
        batch.participant,
        batch.version,
        batch.state,
        mapping.name,
        form,
        batch.operation,
        JSON.stringify(batch.format),
        JSON.stringify(batch.actor),
        batch.traceparent,
        bytes,
        next.offset,
        next.line,
        next.row,
        batch.startedAt,
      ],
    );
  }

  async find(sql: Sql, id: string, lock = false): Promise<Batch | null> {
    const [row] = await sql.query<BatchRecord>(
      `select ${COLUMNS} from batch b where b.id = $1 ${lock ? 'for update' : ''}`,
      [id],
    );
    return row ? batchOf(row) : null;
  }

  /** Of the transaction's participant, newest first; `before` is the last id of the page before. */
  async page(sql: Sql, limit: number, before: string | null): Promise<Batch[]> {
    const rows = await sql.query<BatchRecord>(
      `select ${COLUMNS} from batch b where b.participant = ${ME} and ($2::uuid is null or b.id < $2) order by b.id desc limit $1`,
      [limit, before],
    );
    return rows.map(batchOf);
  }

  async tally(sql: Sql, ids: readonly string[]): Promise<Map<string, Tally>> {
    // One pass over the rows: a batch of thousands is looked at twice a second while it runs.
    const groups = await sql.query<RowGroup>(
      `select batch_id as id, status, routing, participants, count(*)::int as n from batch_row
       where batch_id = any ($1::uuid[]) group by 1, 2, 3, 4`,
      [ids],
    );
    return new Map(ids.map((id) => [id, tallyOf(groups.filter((group) => group.id === id))]));
  }

  /**
   * Locks the batch whose turn it is, for this transaction: what dies lets go of it, and another process goes on from
   * the last row committed. Batches take turns, so that a large one does not keep a small one waiting.
   */
  async claim(sql: Sql): Promise<Batch | null> {
    const [row] = await sql.query<BatchRecord>(
      `select ${COLUMNS} from batch b where b.state in ('RECEIVED', 'RUNNING') and not b.read_whole
         and b.turn_at <= clock_timestamp() order by b.turn_at limit 1 for update skip locked`,
    );
    return row ? batchOf(row) : null;
  }

  async advance(sql: Sql, id: string, next: Batch['next'], readWhole: boolean): Promise<void> {
    await sql.query(
      `update batch set state = 'RUNNING', next_offset = $2, next_line = $3, next_row = $4, read_whole = $5, failures = 0,
         turn_at = clock_timestamp() where id = $1`,
      [id, next.offset, next.line, next.row, readWhole],
    );
  }

  /** Batches that are read whole and wait for no route, locked. */
  async complete(sql: Sql): Promise<Batch[]> {
    const rows = await sql.query<BatchRecord>(
      `select ${COLUMNS} from batch b where b.state = 'RUNNING' and b.read_whole
         and not exists (select 1 from batch_row r where r.batch_id = b.id and r.routing = 'PENDING')
       order by b.id limit 20 for update skip locked`,
    );
    return rows.map(batchOf);
  }

  async finish(
    sql: Sql,
    id: string,
    state: BatchState,
    version: number,
    at: Date,
    error: string | null,
  ): Promise<void> {
    await sql.query('update batch set state = $2, version = $3, finished_at = $4, error = $5 where id = $1', [
      id,
      state,
      version,
      at,
      error,
    ]);
  }

  /** A chunk of it could not be processed; it waits longer each time. Returns how often in a row. */
  async failed(sql: Sql, id: string): Promise<number> {
    const [row] = await sql.query<{ failures: number }>(
      `update batch set failures = failures + 1, turn_at = clock_timestamp() + failures * interval '500 milliseconds'
       where id = $1 returning failures`,
      [id],
    );
    return row?.failures ?? 0;
  }

  /** Batches at their end that still have their upload, the oldest first, unlocked. Needs the eyes of the hub. */
  finishedLongest(sql: Sql, limit: number): Promise<{ readonly id: string; readonly finishedAt: Date }[]> {
    return sql.query(
      `select id, finished_at as "finishedAt" from batch where finished_at is not null and not upload_erased
       order by finished_at, id limit $1`,
      [limit],
    );
  }

  /** Leaves no text of the rows, and not what was said of it. False when another process has the batch. */
  async eraseUpload(sql: Sql, id: string): Promise<boolean> {
    const locked = await sql.query(
      'select 1 from batch where id = $1 and not upload_erased for update skip locked',
      [id],
    );
    if (locked.length === 0) return false;
    await sql.query(
      `with piece as (delete from batch_chunk where batch_id = $1),
         rows as (update batch_row set erased = true, errors = null where batch_id = $1)
       update batch set upload_erased = true where id = $1`,
      [id],
    );
    return true;
  }
}
