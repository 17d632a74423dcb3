const formerNames: Readonly<Record<string, string>> = {
  SU: 'the Soviet Union',
  YU: 'Yugoslavia',
  CS: 'Czechoslovakia',
  DD: 'East Germany',
  XK: 'Kosovo',
  ZZ: 'an unknown country',
};
const withArticle = new Set([
  'US',
  'GB',
  'NL',
  'AE',
  'PH',
  'DO',
  'BS',
  'MV',
  'CF',
  'CD',
  'CG',
  'KM',
  'GM',
  'MH',
  'SB',
  'SC',
]);
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const known = new Map<string, string>(Object.entries(formerNames));

/** A country's English name as it stands inside a sentence ("the United States"); an unknown code names itself. */
export function countryName(code: string): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = names.of(code) ?? code;
  const inSentence = withArticle.has(code) ? `the ${name}` : name;
  known.set(code, inSentence);
  return inSentence;
}
