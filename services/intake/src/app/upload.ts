import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { parametersInvalid, Problem } from '@tracepost/service-kit';
import { MOST_BYTES, MOST_ROWS } from '../domain/batch.js';
import { knows, misfits, suggest } from '../domain/mapping/fit.js';
import type { BuiltInMapping } from '../domain/mapping/mapping.js';
import { EncodingGuess, type Encoding } from '../domain/reading/encoding.js';
import { delimiterByte, type FileFormat } from '../domain/reading/file-format.js';
import { bomLength, readHeader } from '../domain/reading/header.js';
import { RecordSplitter, type Position, type RawRecord } from '../domain/reading/record-splitter.js';
import { sheetAsCsv } from './sheet-as-csv.js';

export const CSV = 'text/csv';
export const NDJSON = 'application/x-ndjson';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export type UploadType = typeof CSV | typeof NDJSON | typeof XLSX;

/** What is done with an upload as it comes. */
export interface UploadSink {
  /** Pieces of `pieceBytes`, the last one shorter; `records` are the rows that end in it. */
  piece(bytes: Buffer, startsAt: number, records: readonly RawRecord[], format: FileFormat): Promise<void>;
}

export interface UploadEnd {
  readonly format: FileFormat;
  readonly first: Position;
  readonly bytes: number;
  readonly sha256: string;
}

/** Labels of `charset` (WHATWG Encoding) that are believed; without one the bytes decide. */
const NAMED_ENCODINGS: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
]);

/** An upload beyond the limit is read and dropped up to here, so that its sender gets the answer and not a broken pipe. */
const DRAIN_BYTES = 64 * 1_048_576;

const tooLarge = (detail: string, limit: number): Problem =>
  new Problem('too-large', detail, { limit }, { connection: 'close' });

const mismatch = (mapping: BuiltInMapping, columns: readonly string[], missing: readonly string[]): Problem =>
  new Problem(
    'mapping-mismatch',
    missing.length === 0
      ? 'The file has no header.'
      : `Under the mapping ${mapping.name} the header lacks or cannot use: ${missing.slice(0, 20).join(', ')}.`,
    { columns, suggestion: suggest(columns) },
  );

/** @throws Problem parameter-invalid when there is no such mapping */
export const mappingNamed = (name: string, mapping: BuiltInMapping | null): BuiltInMapping => {
  if (mapping !== null) return mapping;
  throw parametersInvalid([
    {
      parameter: 'mapping',
      code: 'UNKNOWN_REFERENCE',
      message: `${name} is no mapping of yours.`,
      remedy: 'Send tracepost, rio-seizures or the name of a mapping that you have put.',
    },
  ]);
};

/** One upload on its way in: cut into pieces, hashed, its header, encoding and rows looked at. */
export class Upload {
  readonly #hash = createHash('sha256');
  readonly #encoding = new EncodingGuess();
  #pieces: Buffer[] = [];
  #waiting = 0;
  #bytes = 0;
  #rows = 0;
  #format: FileFormat | null = null;
  #first: Position = { offset: 0, line: 1 };
  #splitter: RecordSplitter | null = null;
  /** Found on the way, answered when the last byte has come. */
  #problem: Problem | null = null;

  constructor(
    private readonly mediaType: UploadType,
    private readonly charset: string | null,
    private readonly mapping: BuiltInMapping,
    private readonly pieceBytes: number,
  ) {}

  /** @throws Problem mapping-mismatch, too-large; the stream's own error when it breaks. */
  async receive(stream: Readable, sink: UploadSink): Promise<UploadEnd> {
    for await (const chunk of this.#textOf(stream)) {
      this.#bytes += chunk.length;
      if (this.#bytes > MOST_BYTES) {
        this.#problem ??= tooLarge(`A batch may have ${MOST_BYTES} bytes (512 MiB).`, MOST_BYTES);
        if (this.#bytes > MOST_BYTES + DRAIN_BYTES) break;
      }
      if (this.#problem === null) await this.#take(chunk, sink);
    }
    if (this.#problem === null) await this.#flush(sink, true);
    if (this.#problem !== null || this.#format === null)
      throw this.#problem ?? mismatch(this.mapping, [], []);
    return {
      format: this.#settled(this.#format),
      first: this.#first,
      bytes: this.#bytes,
      sha256: this.#hash.digest('hex'),
    };
  }

  /** The file as text in bytes; of a spreadsheet its first sheet. What comes is hashed as it comes. */
  async *#textOf(stream: Readable): AsyncGenerator<Buffer> {
    if (this.mediaType === XLSX) yield* sheetAsCsv(stream, this.#hash);
    else
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        this.#hash.update(chunk);
        yield chunk;
      }
  }

  async #take(chunk: Buffer, sink: UploadSink): Promise<void> {
    if (!isAscii(chunk) || this.#encoding.inside) this.#encoding.push(chunk);
    this.#pieces.push(chunk);
    this.#waiting += chunk.length;
    if (this.#waiting >= this.pieceBytes) await this.#flush(sink, false);
  }

  async #flush(sink: UploadSink, final: boolean): Promise<void> {
    let rest = Buffer.concat(this.#pieces);
    let startsAt = this.#bytes - rest.length;
    while (rest.length >= this.pieceBytes || final) {
      const piece = rest.subarray(0, this.pieceBytes);
      rest = rest.subarray(piece.length);
      const last = final && rest.length === 0;
      if (this.#splitter === null) this.#begin(piece, last);
      if (this.#problem !== null || this.#format === null) return;
      await sink.piece(piece, startsAt, this.#rowsOf(piece, startsAt, last), this.#settled(this.#format));
      startsAt += piece.length;
      if (last) break;
    }
    this.#pieces = [rest];
    this.#waiting = rest.length;
  }

  /** The first piece tells how to read the file. */
  #begin(piece: Buffer, whole: boolean): void {
    this.#first = { offset: bomLength(piece), line: 1 };
    if (this.mediaType === NDJSON) this.#format = { kind: 'ndjson', encoding: 'utf-8' };
    else {
      const header = readHeader(piece, whole, knows(this.mapping));
      const missing = header ? misfits(this.mapping, header.columns) : [];
      if (header === null || missing.length > 0) {
        this.#problem = mismatch(this.mapping, header?.columns ?? [], missing);
        return;
      }
      this.#first = header.next;
      this.#format = { kind: 'csv', delimiter: header.delimiter, columns: header.columns, encoding: 'utf-8' };
    }
    this.#splitter = new RecordSplitter(delimiterByte(this.#format), this.#first);
  }

  #rowsOf(piece: Buffer, startsAt: number, last: boolean): RawRecord[] {
    const splitter = this.#splitter;
    if (splitter === null) return [];
    const records = splitter.push(startsAt === 0 ? piece.subarray(this.#first.offset) : piece);
    if (last) records.push(...splitter.end());
    this.#rows += records.length;
    if (this.#rows > MOST_ROWS) this.#problem ??= tooLarge(`A batch may have ${MOST_ROWS} rows.`, MOST_ROWS);
    if (splitter.hopeless) {
      this.#problem ??= new Problem('malformed', 'Too many quotes are never closed: this is no CSV file.');
    }
    return records;
  }

  #settled(format: FileFormat): FileFormat {
    if (format.kind === 'ndjson') return format;
    if (this.mediaType === XLSX) return format;
    return { ...format, encoding: NAMED_ENCODINGS.get(this.charset ?? '') ?? this.#encoding.guess() };
  }
}

/** SHA-256 of what is left of a stream, for a repetition whose answer is known. */
export const drained = async (stream: Readable): Promise<string> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw tooLarge(`A batch may have ${MOST_BYTES} bytes (512 MiB).`, MOST_BYTES);
    hash.update(chunk);
  }
  return hash.digest('hex');
};
