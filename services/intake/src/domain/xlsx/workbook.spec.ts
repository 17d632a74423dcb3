import { describe, expect, it } from '@jest/globals';
import { cellsOf, dateStyles, firstSheet, sharedTexts } from './workbook.js';

const workbook = {
  texts: sharedTexts(
    '<si><t>A &amp; B</t></si><si><r><t>C</t></r><r><t xml:space="preserve"> D</t></r></si>',
  ),
  isDate: [false, true],
};

describe('a spreadsheet', () => {
  it('names texts by number and leaves out empty cells', () => {
    const row = '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c><c r="E2" s="0"/></row>';
    expect(cellsOf(row, workbook)).toEqual(['A & B', '', '', 'C D', '']);
  });

  it('shows a number as a date only in a style for dates', () => {
    const row = '<row><c s="1"><v>45981.5</v></c><c><v>45981</v></c><c t="str"><v>x</v></c></row>';
    expect(cellsOf(row, workbook)).toEqual(['2025-11-20', '45981', 'x']);
  });

  it('tells styles for dates by their format', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot;day&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>';
    expect(dateStyles(styles)).toEqual([false, true, false, true]);
  });

  it('has its first sheet where the relations say', () => {
    const relations =
      '<Relationship Id="rId1" Target="worksheets/a.xml"/><Relationship Id="rId2" Target="/xl/b.xml"/>';
    expect(firstSheet('<sheet name="x" r:id="rId2"/><sheet r:id="rId1"/>', relations)).toBe('xl/b.xml');
    expect(firstSheet('', '')).toBe('xl/worksheets/sheet1.xml');
  });
});
