const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text.replace(/&(#x?)?(\w+);/g, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return ENTITIES[name] ?? whole;
    const code = Number.parseInt(name, number === '#x' ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;

/** The text of `<t>` elements; phonetic hints (`<rPh>`) are no part of it. */
const textOf = (xml: string): string =>
  [...xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)]
    .map(([, text = '']) => unescape(text))
    .join('');

/** Texts that cells name by number (`xl/sharedStrings.xml`). */
export const sharedTexts = (xml: string): readonly string[] =>
  [...xml.matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, inner = '']) => textOf(inner));

/** Number formats for dates that need no definition (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

/** Of every cell style, by its number: whether it shows a number as a date (`xl/styles.xml`). */
export const dateStyles = (xml: string): readonly boolean[] => {
  const own = new Set<number>();
  for (const [, attributes = ''] of xml.matchAll(/<numFmt\s([^>]*)>/g)) {
    const code = (attribute(attributes, 'formatCode') ?? '').replace(/&quot;.*?&quot;|\[[^\]]*\]|\\./g, '');
    if (/[dmy]/i.test(code)) own.add(Number(attribute(attributes, 'numFmtId')));
  }
  const formats = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? '';
  return [...formats.matchAll(/<xf\s([^>]*)>/g)].map(([, attributes = '']) => {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0);
    return isBuiltInDate(id) || own.has(id);
  });
};

/** Path of the first sheet in the archive. */
export const firstSheet = (workbook: string, relations: string): string => {
  const id = attribute(/<sheet\s([^>]*)>/.exec(workbook)?.[1] ?? '', 'r:id');
  const target = [...relations.matchAll(/<Relationship\s([^>]*)>/g)]
    .map(([, attributes = '']) => attributes)
    .find((attributes) => attribute(attributes, 'Id') === id);
  const path = (target && attribute(target, 'Target')) ?? 'worksheets/sheet1.xml';
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`;
};

export interface Workbook {
  readonly texts: readonly string[];
  readonly isDate: readonly boolean[];
}

/** Day 0 of the date system of 1900, with the leap day that it wrongly has (ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const dateOf = (value: string): string => {
  const at = new Date(DAY_ZERO + Math.round(Number(value) * 86_400_000));
  return Number.isNaN(at.getTime()) ? value : at.toISOString().slice(0, 10);
};

/** Column of a cell from its reference: `B7` is 1. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** Columns of a sheet (ECMA-376 allows no more). */
const MOST_COLUMNS = 16_384;

const valueOf = (attributes: string, inner: string, { texts, isDate }: Workbook): string => {
  const type = attribute(attributes, 't') ?? 'n';
  if (type === 'inlineStr') return textOf(inner);
  const value = unescape(/<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? '');
  if (type === 's') return texts[Number(value)] ?? '';
  return type === 'n' && value !== '' && isDate[Number(attribute(attributes, 's') ?? 0)] === true
    ? dateOf(value)
    : value;
};

/** The cells of one `<row>`; dates as `YYYY-MM-DD`, what is not there as empty text. */
export const cellsOf = (row: string, workbook: Workbook): readonly string[] => {
  const cells: string[] = [];
  for (const [, attributes = '', inner = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const reference = attribute(attributes, 'r');
    const column = reference === null ? cells.length : columnOf(reference);
    if (column < 0 || column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = valueOf(attributes, inner, workbook);
  }
  return cells;
};
