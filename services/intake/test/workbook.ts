import { crc32, deflateRawSync } from 'node:zlib';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const zipped = (files: Readonly<Record<string, string>>): Buffer => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(text), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(Buffer.byteLength(text), 8);
    sizes.writeUInt16LE(name.length, 12);
    const version = Buffer.from([20, 0]);
    const method = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), method, sizes, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), version, method, sizes, place, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
};

const cell = (value: string | number, column: number, row: number): string => {
  const reference = `${String.fromCharCode(65 + column)}${row}`;
  if (typeof value === 'number') return `<c r="${reference}" s="1"><v>${value}</v></c>`;
  if (value === '') return '';
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
};

/** An XLSX file with one sheet; numbers are days, shown as dates. */
export const aWorkbook = (rows: readonly (readonly (string | number)[])[]): Buffer => {
  const xml = rows.map((cells, at) => {
    const inner = cells.map((value, column) => cell(value, column, at + 1)).join('');
    return `<row r="${at + 1}">${inner}</row>`;
  });
  return zipped({
    'xl/workbook.xml': '<workbook><sheets><sheet name="Guns" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Type="t" Target="worksheets/guns.xml"/></Relationships>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/guns.xml': `<worksheet><sheetData>${xml.join('')}</sheetData></worksheet>`,
  });
};
