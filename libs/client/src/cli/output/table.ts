import stringWidth from 'string-width';
import { getBorderCharacters, table } from 'table';
import { oneLine } from './printable.js';

export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string | null | undefined;
  /** Whether it may be narrowed, down to so many columns of the terminal, when the table does not fit. */
  readonly least?: number;
  readonly right?: boolean;
  readonly styled?: (row: Row, text: string) => string;
}

const GAP = 2;

const totalOf = (widths: readonly number[]): number =>
  widths.reduce((sum, one) => sum + one, 0) + GAP * (widths.length - 1);

/** Widths that fit `width` as far as the columns that may be narrowed allow; the widest gives first. */
export const fittedWidths = (
  natural: readonly number[],
  least: readonly (number | undefined)[],
  width: number,
): number[] => {
  const widths = [...natural];
  while (totalOf(widths) > width) {
    const candidates = widths.map((one, index) => (one > (least[index] ?? Infinity) ? one : 0));
    const widest = Math.max(...candidates);
    if (widest === 0) break;
    widths[candidates.indexOf(widest)] = widest - 1;
  }
  return widths;
};

const laidOut = (lines: string[][], widths: readonly number[], right: readonly boolean[]): string =>
  table(lines, {
    border: getBorderCharacters('void'),
    drawHorizontalLine: () => false,
    columnDefault: { paddingLeft: 0, paddingRight: GAP, wrapWord: true },
    columns: widths.map((width, index) => ({
      width,
      alignment: right[index] ? ('right' as const) : ('left' as const),
    })),
  })
    .replace(/[ \t]+$/gm, '')
    .trimEnd();

/** The least room that a value keeps beside its label. */
const LEAST_VALUE = 20;

/** `label  value` below each other; a long value is wrapped beside its label. */
export const pairsOf = (
  pairs: readonly (readonly [label: string, value: string])[],
  width: number,
  labelStyle: (text: string) => string,
): string => {
  if (pairs.length === 0) return '';
  const labels = Math.max(...pairs.map(([label]) => stringWidth(label)));
  const natural = Math.max(
    1,
    ...pairs.flatMap(([, value]) => value.split('\n').map((line) => stringWidth(line))),
  );
  const room = Math.max(LEAST_VALUE, width - labels - GAP);
  const lines = pairs.map(([label, value]) => [labelStyle(label), value]);
  return laidOut(lines, [labels, Math.min(natural, room)], []);
};

/**
 * Rows below their titles, no lines around them; long texts are wrapped at words. Where even that does not fit, each row
 * is a block of its own.
 */
export const tableOf = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number,
  titleStyle: (text: string) => string,
): string => {
  const cells = rows.map((row) => columns.map(({ text }) => oneLine(text(row) ?? '')));
  const natural = columns.map(({ title }, index) =>
    Math.max(stringWidth(title), 1, ...cells.map((line) => stringWidth(line[index] ?? ''))),
  );
  const least = columns.map((column) => column.least);
  const widths = fittedWidths(natural, least, width);
  const styled = cells.map((line, at) =>
    line.map((cell, index) => {
      const row = rows[at];
      const style = columns[index]?.styled;
      return style === undefined || row === undefined ? cell : style(row, cell);
    }),
  );
  if (totalOf(widths) > width) return blocksOf(styled, columns, width, titleStyle);
  const right = columns.map((column) => column.right === true);
  return laidOut([columns.map(({ title }) => titleStyle(title)), ...styled], widths, right);
};

const blocksOf = <Row>(
  lines: readonly (readonly string[])[],
  columns: readonly Column<Row>[],
  width: number,
  titleStyle: (text: string) => string,
): string =>
  lines
    .map((line) => {
      const pairs = columns.map(({ title }, index) => [title, line[index] ?? ''] as const);
      return pairsOf(
        pairs.filter(([, value]) => value !== ''),
        width,
        titleStyle,
      );
    })
    .join('\n\n');
