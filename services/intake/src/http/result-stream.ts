import { Readable } from 'node:stream';
import { localised, type Language, type RowResultView } from '@tracepost/contracts';
import { RESULTS_HEADER, resultLine } from '../domain/results-csv.js';

/** Pages of rows as lines in the reader's language, a page at a time as fast as the client reads. `first` was taken from `pages` already. */
export const resultStream = (
  first: IteratorResult<readonly RowResultView[]>,
  pages: AsyncGenerator<readonly RowResultView[]>,
  csv: boolean,
  language: Language,
): Readable => {
  const lines = (rows: readonly RowResultView[]): string =>
    localised(rows, language)
      .map((row) => (csv ? resultLine(row) : `${JSON.stringify(row)}\n`))
      .join('');
  async function* text(): AsyncGenerator<string> {
    if (csv) yield RESULTS_HEADER;
    if (first.done !== true) yield lines(first.value);
    for await (const page of pages) yield lines(page);
  }
  return Readable.from(text());
};
