/** Forms of dates that a mapping may name; a time of day behind the date is left out. */
export const DATE_FORMATS = [
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'YYYYMMDD',
  'DD/MM/YYYY',
  'DD.MM.YYYY',
  'DD-MM-YYYY',
  'MM/DD/YYYY',
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

export const isDateFormat = (text: string): text is DateFormat =>
  (DATE_FORMATS as readonly string[]).includes(text);

const patternOf = (format: DateFormat): RegExp => {
  const body = format
    .replace('YYYY', '(?<year>\\d{4})')
    .replace('MM', '(?<month>\\d{1,2})')
    .replace('DD', '(?<day>\\d{1,2})')
    .replaceAll('.', '\\.');
  return new RegExp(`^\\s*${body}([ T]+\\d{1,2}:\\d{2}(:\\d{2})?)?\\s*$`);
};

const PATTERNS = new Map(DATE_FORMATS.map((format) => [format, patternOf(format)]));

/** `YYYY-MM-DD` for a date of this form; any other text as it is, for the checks of the request to judge. */
export const readDate = (text: string, format: DateFormat): string => {
  const { year, month, day } = PATTERNS.get(format)?.exec(text)?.groups ?? {};
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
};
