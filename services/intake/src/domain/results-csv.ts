import type { RowResultView } from '@tracepost/contracts';

const COLUMNS = [
  'row',
  'line',
  'status',
  'traceId',
  'duplicateOf',
  'routing',
  'participants',
  'errors',
  'findings',
  'source',
] as const satisfies readonly (keyof RowResultView)[];

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
const harmless = (text: string): string => (/^[=+\-@\t]/.test(text) ? `'${text}` : text);

const cell = (value: RowResultView[keyof RowResultView]): string => {
  if (value === null) return '';
  const text = harmless(
    typeof value === 'object' ? (value.length === 0 ? '' : JSON.stringify(value)) : String(value),
  );
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const RESULTS_HEADER = `${COLUMNS.join(',')}\r\n`;

export const resultLine = (row: RowResultView): string =>
  `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`;
