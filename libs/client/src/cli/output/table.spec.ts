import { describe, expect, it } from '@jest/globals';
import { fittedWidths, tableOf } from './table.js';

const plain = (text: string): string => text;
const columns = [
  { title: 'ID', text: (row: readonly string[]) => row[0] },
  { title: 'WHY', text: (row: readonly string[]) => row[1], least: 10 },
];

describe('a table', () => {
  it('has its titles above its rows and no lines around', () => {
    expect(tableOf([['1', 'because']], columns, 80, plain)).toBe('ID  WHY\n1   because');
  });

  it('wraps a long text at words so that it fits the terminal, and keeps ids whole', () => {
    const why = 'US import mark of 2015: the United States knows the first buyer.';
    const text = tableOf([['0193-7e01', why]], columns, 40, plain);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    expect(text).toContain('0193-7e01  US import mark of 2015:');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(why);
  });

  it('takes the room that it needs where there is no terminal', () => {
    const long = 'x'.repeat(500);
    expect(tableOf([['1', long]], columns, Number.POSITIVE_INFINITY, plain)).toContain(long);
  });

  it('counts wide characters by the columns that they take', () => {
    const [, first, second] = tableOf(
      [
        ['中文', 'a'],
        ['12345', 'b'],
      ],
      columns,
      80,
      plain,
    ).split('\n');
    expect(first).toBe('中文   a');
    expect(second).toBe('12345  b');
  });

  it('shows control characters of other parties as codes', () => {
    expect(tableOf([['1', '\u001b[2Jgone\u202e']], columns, 80, plain)).toContain('\\u001b[2Jgone\\u202e');
  });
});

describe('the widths of columns', () => {
  it.each([
    ['that fit stay', [5, 10], [undefined, 4], 20, [5, 10]],
    ['are taken from the widest that may give', [10, 30, 20], [undefined, 8, 8], 44, [10, 15, 15]],
    ['never go below the least', [10, 30], [undefined, 20], 12, [10, 20]],
  ])('%s', (_what, natural, least, width, wanted) => {
    expect(fittedWidths(natural, least, width)).toEqual(wanted);
  });
});
