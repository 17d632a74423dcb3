import type { Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { Problem } from '@tracepost/service-kit';
import { MOST_BYTES } from '../domain/batch.js';
import { cellsOf, dateStyles, firstSheet, sharedTexts, type Workbook } from '../domain/xlsx/workbook.js';
import { readZip, type ZipEntry } from '../domain/xlsx/zip.js';

/** A packed workbook is read in memory, its sheet is not; packed it has about a tenth of its size. */
const MOST_PACKED = 64 * 1_048_576;

/** Texts and styles are held in memory too. */
const MOST_TEXT = 64 * 1_048_576;
/** A row of XML in characters; the row itself may have 64 KiB. */
const LONGEST_ROW = 8 * 1_048_576;

const noWorkbook = (): Problem => new Problem('malformed', 'This is no XLSX file.');
const tooLarge = (detail: string, limit: number): Problem =>
  new Problem('too-large', detail, { limit }, { connection: 'close' });

const packed = async (stream: Readable, hash: Hash): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_PACKED)
      throw tooLarge(`An XLSX file may have ${MOST_PACKED} bytes (64 MiB).`, MOST_PACKED);
    hash.update(chunk);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The text of a file in the archive in pieces, up to `limit` bytes unpacked. */
async function* unpacked(entry: ZipEntry, limit: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const source = Readable.from([entry.packed]);
  const inflate = entry.deflated ? createInflateRaw() : null;
  let bytes = 0;
  try {
    for await (const chunk of (inflate ? source.pipe(inflate) : source) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limit) throw tooLarge(`This part may have ${limit} bytes unpacked.`, limit);
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (cause) {
    throw cause instanceof Problem ? cause : noWorkbook();
  }
}

const whole = async (entry: ZipEntry | undefined): Promise<string> => {
  let text = '';
  if (entry) for await (const piece of unpacked(entry, MOST_TEXT)) text += piece;
  return text;
};

const csvOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;

const ROW = /<row\b[^>]*?(?:\/>|>[\s\S]*?<\/row>)/g;

async function* rowsOf(sheet: ZipEntry, workbook: Workbook): AsyncGenerator<Buffer> {
  let rest = '';
  for await (const piece of unpacked(sheet, MOST_BYTES)) {
    rest += piece;
    let read = 0;
    let csv = '';
    for (const found of rest.matchAll(ROW)) {
      read = found.index + found[0].length;
      const cells = cellsOf(found[0], workbook);
      if (cells.some((cell) => cell !== '')) csv += csvOf(cells);
    }
    const begun = rest.indexOf('<row', read);
    // What stands behind the rows may be long and is of no use; a tag may be cut in two.
    rest = rest.slice(begun < 0 ? Math.max(read, rest.length - '<row'.length) : begun);
    if (rest.length > LONGEST_ROW) throw noWorkbook();
    if (csv !== '') yield Buffer.from(csv);
  }
}

/**
 * The first sheet of a workbook (ECMA-376) as CSV in UTF-8; from there on it is read like any CSV file. `hash` takes the
 * bytes as they came. @throws Problem malformed, too-large
 */
export async function* sheetAsCsv(stream: Readable, hash: Hash): AsyncGenerator<Buffer> {
  const files = readZip(await packed(stream, hash));
  if (files === null) throw noWorkbook();
  const [book, relations, texts, styles] = await Promise.all(
    ['workbook.xml', '_rels/workbook.xml.rels', 'sharedStrings.xml', 'styles.xml'].map((name) =>
      whole(files.get(`xl/${name}`)),
    ),
  );
  const sheet = files.get(firstSheet(book ?? '', relations ?? ''));
  if (!sheet) throw noWorkbook();
  yield* rowsOf(sheet, { texts: sharedTexts(texts ?? ''), isDate: dateStyles(styles ?? '') });
}
