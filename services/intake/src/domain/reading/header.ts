import { decode, type Encoding } from './encoding.js';
import { readFields } from './read-fields.js';
import { RecordSplitter } from './record-splitter.js';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface CsvHeader {
  readonly delimiter: Delimiter;
  readonly columns: readonly string[];
  /** Where the first row begins. */
  readonly next: { readonly offset: number; readonly line: number };
}

const BOM = [0xef, 0xbb, 0xbf];

/** Bytes of a UTF-8 byte order mark at the start of a file. */
export const bomLength = (head: Uint8Array): number =>
  BOM.every((byte, at) => head[at] === byte) ? BOM.length : 0;

/**
 * The first record of a file by the delimiter under which most of its columns are `known`, then under which it has most
 * columns. `head` is the file's beginning, at least one row of it; `whole`: all of it. Null: there is no row.
 */
export const readHeader = (
  head: Buffer,
  whole: boolean,
  known: (column: string) => boolean,
): CsvHeader | null => {
  const start = { offset: bomLength(head), line: 1 };
  const headers = DELIMITERS.flatMap((delimiter) => {
    const splitter = new RecordSplitter(delimiter.charCodeAt(0), start);
    const records = splitter.push(head.subarray(start.offset));
    const first = records[0] ?? (whole ? splitter.end()[0] : undefined);
    if (first === undefined) return [];
    const encoding: Encoding = decode(first.bytes, 'utf-8') === null ? 'windows-1252' : 'utf-8';
    const text = decode(first.bytes, encoding) ?? '';
    const columns = (readFields(text, delimiter) ?? [text]).map((column) => column.trim());
    return [{ delimiter, columns, next: first.next }];
  });
  const rank = ({ columns }: CsvHeader): number => columns.filter(known).length * 1_000 + columns.length;
  return headers.sort((a, b) => rank(b) - rank(a))[0] ?? null;
};
