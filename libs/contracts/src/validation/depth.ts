import { pointerOf, type FieldFault } from './fault.js';

/** Objects and lists inside one another, the body itself being the first (api.md section 1, Limits). */
export const MAX_DEPTH = 8;

/** Path to the first value that opens a level too many; looks no further than that level. */
const deepPath = (value: unknown, level: number): (string | number)[] | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (level > MAX_DEPTH) return [];
  const list = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const path = deepPath((value as Record<string, unknown>)[key], level + 1);
    if (path) return [list ? Number(key) : key, ...path];
  }
  return null;
};

export const tooDeep = (plain: unknown): FieldFault | null => {
  const path = deepPath(plain, 1);
  return path === null
    ? null
    : {
        pointer: pointerOf(path),
        code: 'TOO_DEEP',
        message: `More than ${MAX_DEPTH} levels.`,
        remedy: `Nest objects and lists at most ${MAX_DEPTH} deep.`,
      };
};
