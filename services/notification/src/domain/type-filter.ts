/** Characters of a `types` filter: short types (`hop.answered`), prefixes of them (`hop.`), full types. */
const FORM = /^[a-z][a-z.-]*$/;

/** Reads the `types` parameter into short types and prefixes; null when a part has no possible form. */
export const readTypes = (text: string): readonly string[] | null => {
  const parts = text
    .split(',')
    .map((part) =>
      part
        .trim()
        .replace(/^org\.tracepost\./, '')
        .replace(/\.v\d+$/, ''),
    )
    .filter((part) => part !== '');
  return parts.every((part) => FORM.test(part)) ? parts : null;
};

/** LIKE patterns for the short type column: each is a prefix; no type is the beginning of another one. */
export const likePatterns = (types: readonly string[]): string[] => types.map((type) => `${type}%`);
