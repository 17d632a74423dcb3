import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decode, EncodingGuess } from './encoding.js';
import { readHeader } from './header.js';
import { readFields } from './read-fields.js';
import { RecordSplitter, ROW_LIMIT, type RawRecord } from './record-splitter.js';

const SEMICOLON = ';'.charCodeAt(0);

const split = (pieces: readonly Buffer[], delimiter: number | null = SEMICOLON): RawRecord[] => {
  const splitter = new RecordSplitter(delimiter);
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
};
const plain = (records: readonly RawRecord[]) =>
  records.map(({ bytes, fault, line, next }) => [bytes.toString('latin1'), fault, line, next.offset]);
const texts = (file: string) =>
  split([Buffer.from(file)]).map(({ bytes, fault }) => fault ?? bytes.toString());

const cutAt = (bytes: Buffer, cuts: readonly number[]): Buffer[] => {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, at) => bytes.subarray(from, places[at] ?? bytes.length));
};

describe('a file', () => {
  it('reads the same whatever the pieces in which its bytes come', () => {
    const part = fc.oneof(
      fc.constantFrom('"', '""', ';', '\n', '\r\n', '\r', 'á', 'a', ' ', '\n\n', ',"'),
      fc.integer({ min: ROW_LIMIT - 3, max: ROW_LIMIT + 3 }).map((length) => 'x'.repeat(length)),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }).map((parts) => Buffer.from(parts.join(''))),
        fc.array(fc.nat(), { maxLength: 6 }),
        (file, cuts) => {
          expect(plain(split(cutAt(file, cuts)))).toEqual(plain(split([file])));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('goes on from where any record ended', () => {
    const file = Buffer.from('a;b\n"x\ny";2\r\n\n3;"4"\n"open;5\n6;7\n');
    const all = split([file]);
    for (const [at, { next }] of all.entries()) {
      const rest = new RecordSplitter(SEMICOLON, next);
      const records = [...rest.push(file.subarray(next.offset)), ...rest.end()];
      expect(plain(records)).toEqual(plain(all.slice(at + 1)));
    }
  });

  it('has no record for an empty line, and one for a last line without an end', () => {
    expect(texts('a;b\r\n\r\n\n1;2')).toEqual(['a;b', '1;2']);
  });

  it('keeps line ends inside quotes, and quotes inside words', () => {
    expect(texts('"a\nb";1\n5" barrel;2\n')).toEqual(['"a\nb";1', '5" barrel;2']);
  });

  it('gives up the line of a quote that never closes and reads on at the next', () => {
    expect(texts('1;a\n2;"b\n3;c\n')).toEqual(['1;a', 'UNCLOSED_QUOTE', '3;c']);
    const far = `2;"b\n${'3;c\n'.repeat(ROW_LIMIT / 4)}4;d"\n`;
    const read = texts(far);
    expect([read.length, read[0], read[1], read.at(-1)]).toEqual([
      ROW_LIMIT / 4 + 2,
      'UNCLOSED_QUOTE',
      '3;c',
      '4;d"',
    ]);
  });

  it('loses only the row that is too long', () => {
    expect(texts(`1\n${'x'.repeat(ROW_LIMIT + 1)}\n${'y'.repeat(ROW_LIMIT)}\r\n3`)).toEqual([
      '1',
      'TOO_LONG',
      'y'.repeat(ROW_LIMIT),
      '3',
    ]);
  });

  it('with quotes left open everywhere is read no further', () => {
    const splitter = new RecordSplitter(SEMICOLON);
    const hopelessLine = `a";"\n`;
    for (let piece = 0; piece < 2; piece += 1) splitter.push(Buffer.from(hopelessLine.repeat(20_000)));
    expect(splitter.hopeless).toBe(true);
    expect(splitter.push(Buffer.from('1;2\n'))).toEqual([]);
  });

  it('of NDJSON knows no quotes', () => {
    expect(split([Buffer.from('{"a":"1\n{"b":2}\n')], null).length).toBe(2);
  });
});

describe('the fields of a record', () => {
  it('are those that were written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ') });
    fc.assert(
      fc.property(fc.array(field, { minLength: 1 }), (fields) => {
        const record = fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(';');
        expect(readFields(record, ';')).toEqual(fields);
      }),
    );
  });

  it('may not go on behind a closing quote', () => {
    expect(readFields('"a"b;1', ';')).toBeNull();
    expect(readFields('a"b";1;', ';')).toEqual(['a"b"', '1', '']);
  });
});

describe('the encoding', () => {
  const guess = (...pieces: Buffer[]) => {
    const encoding = new EncodingGuess();
    for (const piece of pieces) encoding.push(piece);
    return encoding.guess();
  };

  it('is UTF-8 for text that is, cut anywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, cut) => {
        const bytes = Buffer.from(text);
        expect(guess(...cutAt(bytes, [cut]))).toBe('utf-8');
      }),
    );
  });

  it('is Windows-1252 for letters with accents of one byte each', () => {
    const bytes = Buffer.from('REVÓLVER;FABRICAÇÃO', 'latin1');
    expect(guess(bytes)).toBe('windows-1252');
    expect(decode(bytes, 'windows-1252')).toBe('REVÓLVER;FABRICAÇÃO');
  });

  it('stays UTF-8 when a row is damaged or the file ends inside a character', () => {
    const good = Buffer.from('REVÓLVER;FABRICAÇÃO\n');
    expect(guess(good, Buffer.from([0xe3, 0x28, 0x0a]))).toBe('utf-8');
    expect(guess(Buffer.from('plain\n'), Buffer.from([0xc3]))).toBe('utf-8');
    expect(decode(Buffer.from([0xc3]), 'utf-8')).toBeNull();
  });
});

describe('the header', () => {
  const known = (column: string) => ['serie', 'marca'].includes(column);
  const header = (text: string) => readHeader(Buffer.from(text), true, known);

  it.each([',', ';', '\t', '|'] as const)('is found under the delimiter %j', (delimiter) => {
    expect(header(`\uFEFF"serie"${delimiter}marca\n1${delimiter}2\n`)).toMatchObject({
      delimiter,
      columns: ['serie', 'marca'],
      next: { line: 2 },
    });
  });

  it('with a word of several delimiters is read under the one that the mapping knows', () => {
    expect(header('serie;marca;a,b,c,d,e\n')?.delimiter).toBe(';');
  });

  it('of an empty file is none', () => {
    expect(header('')).toBeNull();
    expect(header('\n\n')).toBeNull();
  });
});
