/** Bytes that one row may have (api.md section 1, Limits); a quote left open for longer is taken to be a slip. */
export const ROW_LIMIT = 65_536;

/** Lines with an unclosed quote after which a file is no CSV; each costs a second look at ROW_LIMIT bytes. */
const MOST_UNCLOSED = 1_000;

export type RecordFault = 'UNCLOSED_QUOTE' | 'TOO_LONG';

export interface Position {
  /** Bytes from the start of the file. */
  readonly offset: number;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** One row as it stands in the file, and where; without its line end. */
export interface RawRecord extends Position {
  /** Of a row that is too long only its first ROW_LIMIT bytes. */
  readonly bytes: Buffer;
  /** Where the next record begins. */
  readonly next: Position;
  readonly fault: RecordFault | null;
}

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
/** CR LF. */
const LINE_END = 2;

type Scan = { readonly end: number } | 'INCOMPLETE' | 'BROKEN';

/**
 * Cuts a file into records as its bytes come; the same records whatever the pieces. `delimiter` is the byte between CSV
 * fields: a quoted field may then hold line ends (RFC 4180); null: every line is a record (NDJSON). Empty lines are no
 * records. Of a row that cannot be one, only its first line is given up. Holds little more than one row and one piece.
 */
export class RecordSplitter {
  #pending: Buffer = Buffer.alloc(0);
  #position: Position;
  /** The beginning of a line that is too long, while the rest of it is dropped. */
  #held: Omit<RawRecord, 'next'> | null = null;
  #unclosed = 0;
  /** The first quote at or after the place last looked at, in `#pending`; -1: none. */
  #nextQuote = -1;

  constructor(
    private readonly delimiter: number | null,
    start: Position = { offset: 0, line: 1 },
  ) {
    this.#position = start;
  }

  /** True when so many quotes are left open that the file is none: nothing more is read. */
  get hopeless(): boolean {
    return this.#unclosed > MOST_UNCLOSED;
  }

  push(piece: Buffer): RawRecord[] {
    if (this.hopeless) return [];
    this.#pending = this.#pending.length === 0 ? piece : Buffer.concat([this.#pending, piece]);
    return this.#cut(false);
  }

  /** The file has ended: what is left is the last record. */
  end(): RawRecord[] {
    const records = this.#cut(true);
    if (this.#held) records.push({ ...this.#held, next: this.#position });
    return records;
  }

  #cut(final: boolean): RawRecord[] {
    const records: RawRecord[] = [];
    let at = 0;
    this.#nextQuote = this.#pending.indexOf(QUOTE);
    while (at < this.#pending.length && !this.hopeless) {
      const end = this.#held ? this.#drop(records, at) : this.#take(records, at, final);
      if (end === null) break;
      at = end;
    }
    this.#pending = this.#pending.subarray(at);
    return records;
  }

  /** Goes on dropping a line that is too long. */
  #drop(records: RawRecord[], at: number): number {
    const lineEnd = this.#pending.indexOf(LF, at);
    const end = lineEnd < 0 ? this.#pending.length : lineEnd + 1;
    this.#advance(end - at, lineEnd < 0 ? 0 : 1);
    if (lineEnd >= 0 && this.#held) {
      records.push({ ...this.#held, next: this.#position });
      this.#held = null;
    }
    return end;
  }

  /** Takes the record at `at` and tells where it ends; null: more bytes are needed. */
  #take(records: RawRecord[], at: number, final: boolean): number | null {
    const scan = this.#scan(at, final);
    if (scan === 'INCOMPLETE') return null;
    if (typeof scan === 'object') return this.#give(records, at, scan.end, null);
    const lineEnd = this.#pending.indexOf(LF, at);
    const end = lineEnd < 0 ? this.#pending.length : lineEnd + 1;
    if (end - at > ROW_LIMIT + LINE_END && lineEnd < 0) {
      const bytes = this.#pending.subarray(at, at + ROW_LIMIT);
      this.#held = { ...this.#position, bytes: Buffer.from(bytes), fault: 'TOO_LONG' };
      return at;
    }
    this.#unclosed += 1;
    return this.#give(records, at, end, 'UNCLOSED_QUOTE');
  }

  #give(records: RawRecord[], at: number, end: number, fault: RecordFault | null): number {
    const raw = this.#pending.subarray(at, end);
    const start = this.#position;
    this.#advance(end - at, countLines(raw));
    const bytes = withoutLineEnd(raw);
    const long = bytes.length > ROW_LIMIT;
    if (bytes.length > 0) {
      records.push({
        ...start,
        bytes: long ? bytes.subarray(0, ROW_LIMIT) : bytes,
        next: this.#position,
        fault: long ? 'TOO_LONG' : fault,
      });
    }
    return end;
  }

  #advance(bytes: number, lines: number): void {
    const { offset, line } = this.#position;
    this.#position = { offset: offset + bytes, line: line + lines };
  }

  /** Where the record at `at` ends (after its line end), as far as the bytes tell. */
  #scan(at: number, final: boolean): Scan {
    const { length } = this.#pending;
    const lineEnd = this.#pending.indexOf(LF, at);
    if (this.delimiter !== null && this.#quoteBefore(at, lineEnd))
      return this.#scanQuoted(at, final, this.delimiter);
    const end = lineEnd < 0 ? length : lineEnd + 1;
    if (end - at > ROW_LIMIT + LINE_END) return 'BROKEN';
    return lineEnd >= 0 || final ? { end } : 'INCOMPLETE';
  }

  #quoteBefore(at: number, lineEnd: number): boolean {
    if (this.#nextQuote >= 0 && this.#nextQuote < at) this.#nextQuote = this.#pending.indexOf(QUOTE, at);
    return this.#nextQuote >= 0 && (lineEnd < 0 || this.#nextQuote < lineEnd);
  }

  #scanQuoted(at: number, final: boolean, delimiter: number): Scan {
    const buffer = this.#pending;
    const limit = at + ROW_LIMIT + LINE_END;
    let quoted = false;
    let fieldStart = true;
    for (let i = at; i < buffer.length; i += 1) {
      if (i >= limit) return 'BROKEN';
      const byte = buffer[i];
      if (quoted) {
        if (byte !== QUOTE) continue;
        // Half of an escaped quote may be all that has come so far.
        if (i + 1 === buffer.length && !final) return 'INCOMPLETE';
        if (buffer[i + 1] === QUOTE) i += 1;
        else quoted = false;
      } else if (byte === LF) {
        return { end: i + 1 };
      } else {
        quoted = byte === QUOTE && fieldStart;
        fieldStart = byte === delimiter;
      }
    }
    if (!final) return 'INCOMPLETE';
    return quoted ? 'BROKEN' : { end: buffer.length };
  }
}

const countLines = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines += 1;
  return lines;
};

const withoutLineEnd = (bytes: Buffer): Buffer => {
  const feed = bytes.at(-1) === LF ? 1 : 0;
  return bytes.subarray(0, bytes.length - feed - (feed === 1 && bytes.at(-2) === CR ? 1 : 0));
};
