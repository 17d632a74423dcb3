import type { Readable } from 'node:stream';
import type { Actor, BatchView } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { PIECE_BYTES, type UploadStore } from '../db/upload-store.js';
import type { BatchStore } from '../db/batch-store.js';
import { batchView, type Batch } from '../domain/batch.js';
import { emptyTally } from '../db/batch-store.js';
import { batchEvent } from './finish-batch.js';
import type { Mappings } from './mappings.js';
import { mappingNamed, Upload, type UploadType } from './upload.js';

/** An upload with what its sender says of it. */
export interface BatchUpload {
  readonly participant: string;
  readonly actor: Actor;
  readonly traceparent: string | null;
  readonly mapping: string;
  readonly operation: string | null;
  readonly mediaType: UploadType;
  readonly charset: string | null;
  readonly stream: Readable;
}

/** Stores an upload to its last byte in one transaction; its rows are read later. */
export class ReceiveBatch {
  constructor(
    private readonly batches: BatchStore,
    private readonly uploads: UploadStore,
    private readonly mappings: Mappings,
    private readonly newId: () => string,
  ) {}

  /** @throws Problem parameter-invalid, mapping-mismatch, too-large, malformed */
  async receive(tx: Tx, upload: BatchUpload): Promise<{ readonly view: BatchView; readonly sha256: string }> {
    const { participant } = upload;
    const mapping = mappingNamed(upload.mapping, await this.mappings.find(tx, upload.mapping));
    const id = this.newId();
    const { format, first, bytes, sha256 } = await new Upload(
      upload.mediaType,
      upload.charset,
      mapping,
      PIECE_BYTES,
    ).receive(upload.stream, {
      piece: (piece, startsAt) => this.uploads.add(tx, id, participant, startsAt, piece),
    });
    const batch: Batch = {
      id,
      participant,
      version: 1,
      state: 'RECEIVED',
      mapping,
      operation: upload.operation,
      format,
      actor: upload.actor,
      traceparent: upload.traceparent,
      next: { ...first, row: 1 },
      error: null,
      startedAt: tx.now,
      finishedAt: null,
    };
    await this.batches.add(tx, batch, bytes);
    const { rows, byParticipant } = emptyTally();
    const event = batchEvent(batch, {
      eventId: this.newId(),
      type: 'org.tracepost.batch.received.v1',
      actor: upload.actor,
      action: 'batches',
      at: tx.now,
      rows,
    });
    tx.emit(event, batch.version);
    return { view: batchView(batch, rows, byParticipant), sha256 };
  }
}
