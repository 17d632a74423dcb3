import { splitSealed } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { Sealing } from '@tracepost/service-kit';
import type { BatchStore } from '../db/batch-store.js';
import type { RowStore, StoredRow } from '../db/row-store.js';
import type { UploadStore } from '../db/upload-store.js';
import type { AcceptedRow, Batch } from '../domain/batch.js';
import { delimiterByte } from '../domain/reading/file-format.js';
import { RecordSplitter, type RawRecord } from '../domain/reading/record-splitter.js';
import { requestEvent } from '../messages/request-event.js';
import { JudgeRows, numbered } from './judge-rows.js';
import { RowReader } from './row-reader.js';

/** Rows of one transaction. */
const CHUNK_ROWS = 300;

interface ReadOn {
  readonly records: readonly RawRecord[];
  readonly whole: boolean;
}

/** Takes in the next rows of one batch in one transaction: repeatable from the last one that committed. */
export class ProcessChunk {
  constructor(
    private readonly batches: BatchStore,
    private readonly rows: RowStore,
    private readonly uploads: UploadStore,
    private readonly sealing: Sealing,
    private readonly newId: () => string,
  ) {}

  /** `batch` is locked by this transaction. */
  async process(tx: Tx, batch: Batch): Promise<void> {
    const { records, whole } = await this.#readOn(tx, batch);
    await this.rows.lockIdentities(tx, batch.participant);
    const reader = new RowReader(batch);
    const read = records.map((record, at) => reader.read(record, batch.next.row + at));
    const hashes = read.flatMap((row) => (row.status === 'SOUND' ? [row.sha256] : []));
    const before = await this.rows.occurrences(tx, batch.id, [...new Set(hashes)]);
    const judge = new JudgeRows(this.rows, this.newId);
    const judged = await judge.judge(tx, batch.participant, reader, numbered(read, before));
    const accepted = judged.filter((row) => row.status === 'ACCEPTED');
    const stored = await Promise.all(accepted.map((row) => this.#prepare(batch, row, tx.now)));
    await this.rows.addRequests(tx, batch, stored);
    await this.rows.addRows(tx, batch, judged);
    for (const row of stored) this.#emit(tx, batch, row);
    const end = records.at(-1)?.next ?? batch.next;
    await this.batches.advance(tx, batch.id, { ...end, row: batch.next.row + records.length }, whole);
  }

  async #prepare(batch: Batch, row: AcceptedRow, now: Date): Promise<StoredRow> {
    const { open, sealed } = splitSealed(row.request, 'request');
    const version = {
      requestId: row.traceId,
      version: 1,
      participant: batch.participant,
      open,
      sealed: await this.sealing.seal(sealed, batch.participant),
      reason: null,
      sha256: row.sha256,
      identifiedAs: row.identifiedAs,
      findings: row.findings,
      receivedAt: now,
    };
    return { ...row, version };
  }

  #emit(tx: Tx, { id: batchId, actor, traceparent }: Batch, { version, row }: StoredRow): void {
    const event = requestEvent(version, {
      eventId: this.newId(),
      actor,
      traceparent,
      batch: { batchId, row },
    });
    tx.emit(event, version.version);
  }

  async #readOn(tx: Tx, batch: Batch): Promise<ReadOn> {
    const splitter = new RecordSplitter(delimiterByte(batch.format), batch.next);
    const records: RawRecord[] = [];
    let { offset } = batch.next;
    while (records.length < CHUNK_ROWS) {
      const piece = await this.uploads.from(tx, batch.id, batch.participant, offset);
      if (piece === null) {
        records.push(...splitter.end());
        return { records: records.slice(0, CHUNK_ROWS), whole: records.length <= CHUNK_ROWS };
      }
      offset += piece.length;
      records.push(...splitter.push(piece));
    }
    return { records: records.slice(0, CHUNK_ROWS), whole: false };
  }
}
