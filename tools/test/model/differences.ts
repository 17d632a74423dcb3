import { isDeepStrictEqual } from 'node:util';

type Json = Readonly<Record<string, unknown>>;

/** What differs, member by member; empty when the hub shows what the model says. */
export const differences = (shown: unknown, expected: unknown, path = ''): string[] => {
  if (isDeepStrictEqual(shown, expected)) return [];
  const isTree = (value: unknown): value is Json => typeof value === 'object' && value !== null;
  if (
    !isTree(shown) ||
    !isTree(expected) ||
    (Array.isArray(shown) && shown.length !== (expected as unknown as unknown[]).length)
  )
    return [`${path}: ${JSON.stringify(shown)} instead of ${JSON.stringify(expected)}`];
  return [...new Set([...Object.keys(shown), ...Object.keys(expected)])].flatMap((member) =>
    differences(shown[member], expected[member], `${path}/${member}`),
  );
};
