import type { BatchView } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { emptyTally } from '../db/batch-store.js';
import type { ParticipantStore } from '../db/participant-store.js';
import type { RowStore } from '../db/row-store.js';
import { PIECE_BYTES } from '../db/upload-store.js';
import {
  batchView,
  type AcceptedRow,
  type BatchRows,
  type JudgedRow,
  type RowFault,
} from '../domain/batch.js';
import { foreseenRoute, type Routable } from '../domain/routable.js';
import { examine } from '../domain/examine.js';
import { JudgeRows, numbered } from './judge-rows.js';
import type { Mappings } from './mappings.js';
import type { BatchUpload } from './receive-batch.js';
import { RowReader } from './row-reader.js';
import { mappingNamed, Upload } from './upload.js';

/** Refused rows that a trial names; the counters count them all. */
const MOST_NAMED = 200;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface TrialView extends BatchView {
  /** The first refused rows with their faults. */
  readonly refused: readonly {
    readonly row: number;
    readonly line: number;
    readonly errors: readonly RowFault[];
  }[];
}

const COUNTER = { ASK: 'routed', PROPOSE: 'routed', DOMESTIC: 'domestic', DESK: 'desk' } as const;

/** The report that a batch would get, with the routes foreseen; stores nothing. */
export class TryBatch {
  constructor(
    private readonly rowStore: RowStore,
    private readonly participants: ParticipantStore,
    private readonly mappings: Mappings,
    private readonly newId: () => string,
  ) {}

  /** @throws Problem parameter-invalid, mapping-mismatch, too-large, malformed */
  async try(tx: Tx, upload: BatchUpload): Promise<TrialView> {
    const mapping = mappingNamed(upload.mapping, await this.mappings.find(tx, upload.mapping));
    const { participant, operation } = upload;
    const all = await this.participants.all(tx);
    const judge = new JudgeRows(this.rowStore, this.newId);
    const report = new Report(participant, all, tx.now);
    const counts = new Map<string, number>();
    let row = 1;
    const { format } = await new Upload(upload.mediaType, upload.charset, mapping, PIECE_BYTES).receive(
      upload.stream,
      {
        piece: async (_bytes, _startsAt, records, found) => {
          const reader = new RowReader({ format: found, mapping, operation });
          const read = records.map((record) => reader.read(record, row++));
          const rows = numbered(read, counts);
          for (const each of rows) if (each.status === 'SOUND') counts.set(each.sha256, each.occurrence);
          report.add(await judge.judge(tx, participant, reader, rows));
        },
      },
    );
    const { actor, traceparent } = upload;
    const next = { offset: 0, line: 1, row };
    const times = { startedAt: tx.now, finishedAt: tx.now, error: null };
    const batch = {
      id: null,
      participant,
      version: 1,
      state: 'COMPLETED',
      mapping,
      operation,
      format,
    } as const;
    const view = batchView(
      { ...batch, actor, traceparent, next, ...times },
      report.rows,
      report.byParticipant,
    );
    return { ...view, refused: report.refused };
  }
}

class Report {
  readonly rows: Mutable<BatchRows> = { ...emptyTally().rows };
  readonly byParticipant: Record<string, number> = {};
  readonly refused: Mutable<TrialView['refused'][number]>[] = [];

  constructor(
    private readonly requester: string,
    private readonly all: readonly Routable[],
    private readonly today: Date,
  ) {}

  add(rows: readonly JudgedRow[]): void {
    for (const row of rows) {
      this.rows.read += 1;
      switch (row.status) {
        case 'REFUSED':
          this.rows.refused += 1;
          if (this.refused.length < MOST_NAMED) {
            this.refused.push({ row: row.row, line: row.record.line, errors: row.errors });
          }
          break;
        case 'UNCHANGED':
          this.rows.unchanged += 1;
          break;
        case 'ACCEPTED':
          this.#route(row);
      }
    }
  }

  #route({ request }: AcceptedRow): void {
    this.rows.accepted += 1;
    const { identification } = examine(request);
    const route = foreseenRoute(request, identification, this.requester, this.all, this.today);
    this.rows[COUNTER[route.decision]] += 1;
    for (const { chosen, participant } of route.candidates) {
      if (chosen && participant !== null) {
        this.byParticipant[participant] = (this.byParticipant[participant] ?? 0) + 1;
      }
    }
  }
}
