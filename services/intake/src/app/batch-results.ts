import type { RowResultView, RowStatus } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { RowResult, RowStore } from '../db/row-store.js';
import type { UploadStore } from '../db/upload-store.js';
import type { Batch } from '../domain/batch.js';
import { decodeLoosely } from '../domain/reading/encoding.js';

/** Rows that are looked up at once. */
const PAGE = 500;

/** The rows of one batch in order, with their original text read from the upload. */
export class BatchResults {
  constructor(
    private readonly rows: RowStore,
    private readonly uploads: UploadStore,
  ) {}

  /** Rows behind `after`; fewer than a page only at the end. */
  async page(tx: Tx, batch: Batch, status: RowStatus | null, after: number): Promise<RowResultView[]> {
    const rows = await this.rows.results(tx, batch.id, status, after, PAGE);
    const source = new Source(tx, batch, this.uploads);
    const views: RowResultView[] = [];
    for (const row of rows) views.push(viewOf(row, row.erased ? null : await source.text(row)));
    return views;
  }

  isLast(page: readonly unknown[]): boolean {
    return page.length < PAGE;
  }
}

const viewOf = (row: RowResult, source: string | null): RowResultView => ({
  row: row.row,
  line: row.line,
  status: row.status,
  traceId: row.traceId,
  duplicateOf: row.duplicateOf,
  routing: row.routing,
  participants: row.participants,
  errors: row.errors ?? [],
  findings: (row.findings ?? []) as RowResultView['findings'],
  source,
});

/** Texts of rows in order: each piece of the upload is opened once. */
class Source {
  #start = 0;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(
    private readonly tx: Tx,
    private readonly batch: Batch,
    private readonly uploads: UploadStore,
  ) {}

  async text({ sourceAt, sourceBytes }: RowResult): Promise<string> {
    const end = sourceAt + sourceBytes;
    if (sourceAt >= this.#start + this.#bytes.length)
      this.#bytes = await this.#piece((this.#start = sourceAt));
    while (end > this.#start + this.#bytes.length) {
      const more = await this.#piece(this.#start + this.#bytes.length);
      if (more.length === 0) break;
      this.#bytes = Buffer.concat([this.#bytes.subarray(sourceAt - this.#start), more]);
      this.#start = sourceAt;
    }
    const bytes = this.#bytes.subarray(sourceAt - this.#start, end - this.#start);
    return decodeLoosely(bytes, this.batch.format.encoding);
  }

  async #piece(offset: number): Promise<Buffer> {
    const { id, participant } = this.batch;
    return (await this.uploads.from(this.tx, id, participant, offset)) ?? Buffer.alloc(0);
  }
}
