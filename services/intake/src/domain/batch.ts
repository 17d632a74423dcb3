import type {
  Actor,
  BatchState,
  BatchView,
  FindingDoc,
  IdentifiedAsDoc,
  RequestDoc,
} from '@tracepost/contracts';
import type { DuplicateKey } from './examine.js';
import type { BuiltInMapping } from './mapping/mapping.js';
import type { FileFormat } from './reading/file-format.js';
import type { Position, RawRecord } from './reading/record-splitter.js';

/** Rows that one batch may have (api.md section 1, Limits). */
export const MOST_ROWS = 500_000;
export const MOST_BYTES = 512 * 1_048_576;

/** An upload with what is needed to read it; its rows are read on from `next`. */
export interface Batch {
  readonly id: string;
  readonly participant: string;
  readonly version: number;
  readonly state: BatchState;
  readonly mapping: BuiltInMapping;
  readonly operation: string | null;
  readonly format: FileFormat;
  readonly actor: Actor;
  readonly traceparent: string | null;
  readonly next: Position & { readonly row: number };
  readonly error: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

export type BatchRows = BatchView['rows'];

/** What is wrong with a row, and in which column. */
export interface RowFault {
  readonly column: string | null;
  readonly pointer: string | null;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

interface Numbered {
  readonly row: number;
  readonly record: RawRecord;
}

export type RefusedRow = Numbered & { readonly status: 'REFUSED'; readonly errors: readonly RowFault[] };
export type UnchangedRow = Numbered & {
  readonly status: 'UNCHANGED';
  readonly sha256: string;
  /** The trace that the same row made when it came first. */
  readonly traceId: string;
};
export type SoundRow = Numbered & {
  readonly status: 'SOUND';
  readonly request: RequestDoc;
  readonly sha256: string;
  /** How many times the same request has stood in the file up to here, from 1. */
  readonly occurrence: number;
};
export type AcceptedRow = Omit<SoundRow, 'status'> & {
  readonly status: 'ACCEPTED';
  readonly traceId: string;
  readonly key: DuplicateKey | null;
  readonly identifiedAs: IdentifiedAsDoc;
  readonly findings: readonly FindingDoc[];
  readonly duplicateOf: string | null;
};
export type JudgedRow = RefusedRow | UnchangedRow | AcceptedRow;

/** The public document of a batch; `id` null: a trial, of which nothing is kept. */
export const batchView = (
  batch: Omit<Batch, 'id'> & { readonly id: string | null },
  rows: BatchRows,
  byParticipant: Readonly<Record<string, number>>,
): BatchView => ({
  id: batch.id,
  version: batch.version,
  state: batch.state,
  mapping: batch.mapping.name,
  operation: batch.operation,
  rows,
  byParticipant,
  startedAt: batch.startedAt.toISOString(),
  finishedAt: batch.finishedAt?.toISOString() ?? null,
  error: batch.error,
});
