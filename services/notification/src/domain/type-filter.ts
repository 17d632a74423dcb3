/** A `types` filter: short types (`hop.answered`), prefixes of them (`hop.`), full types; separated by commas. */
export const TYPES = /^[a-z][a-z.-]*(\.v[0-9]+)?( *, *[a-z][a-z.-]*(\.v[0-9]+)?)*$/;

/** Reads a filter of that form into short types and prefixes. */
export const readTypes = (text: string): readonly string[] =>
  text.split(',').map((part) =>
    part
      .trim()
      .replace(/^org\.tracepost\./, '')
      .replace(/\.v\d+$/, ''),
  );

/** LIKE patterns for the short type column: each is a prefix; no type is the beginning of another one. */
export const likePatterns = (types: readonly string[]): string[] => types.map((type) => `${type}%`);
