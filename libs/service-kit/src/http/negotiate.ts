interface Range {
  readonly value: string;
  readonly quality: number;
}

const ranges = (header: string): Range[] =>
  header.split(',').map((part) => {
    const [value = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = q === undefined ? 1 : Number(q.slice(2));
    return { value, quality: Number.isNaN(quality) ? 0 : quality };
  });

const specificity = (range: string, type: string): number => {
  if (range === type) return 3;
  if (range === `${type.slice(0, type.indexOf('/'))}/*`) return 2;
  return range === '*/*' || type === '*/*' ? 1 : 0;
};

const qualityOf = (type: string, accepted: readonly Range[]): number => {
  const fitting = accepted
    .map((range) => ({ ...range, fit: specificity(range.value, type) }))
    .filter((range) => range.fit > 0)
    .sort((a, b) => b.fit - a.fit);
  return fitting[0]?.quality ?? 0;
};

/** The offered type that the Accept header (RFC 9110) likes best, the earlier one at a tie; null: none is acceptable. */
export const negotiate = (accept: string | undefined, offered: readonly string[]): string | null => {
  const first = offered[0] ?? null;
  if (accept === undefined || accept.trim() === '') return first;
  const accepted = ranges(accept);
  const best = offered
    .map((type) => ({ type, quality: qualityOf(type, accepted) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return best[0]?.type ?? null;
};

/** The language among `known` that Accept-Language likes best, by primary subtag; else the first. */
export const negotiateLanguage = <L extends string>(
  header: string | undefined,
  known: readonly [L, ...L[]],
): L => {
  const [fallback] = known;
  if (header === undefined) return fallback;
  const wanted = ranges(header)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ value }) => value.split('-')[0] ?? '');
  return wanted.flatMap((wish) => known.filter((language) => language === wish))[0] ?? fallback;
};
