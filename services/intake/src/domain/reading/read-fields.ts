/** The fields of one CSV record (RFC 4180, quotes doubled inside quotes); null: text stands behind a closing quote. */
export const readFields = (record: string, delimiter: string): string[] | null => {
  if (!record.includes('"')) return record.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (record[at] !== '"') {
      const end = record.indexOf(delimiter, at);
      if (end < 0) return [...fields, record.slice(at)];
      fields.push(record.slice(at, end));
      at = end + 1;
      continue;
    }
    const close = closingQuote(record, at + 1);
    if (close < 0) return null;
    fields.push(record.slice(at + 1, close).replaceAll('""', '"'));
    at = close + 1;
    if (at === record.length) return fields;
    if (record[at] !== delimiter) return null;
    at += 1;
  }
};

const closingQuote = (record: string, from: number): number => {
  for (let at = record.indexOf('"', from); at >= 0; at = record.indexOf('"', at + 2)) {
    if (record[at + 1] !== '"') return at;
  }
  return -1;
};
