/** Objects from names to values, whose names belong to the case and not to the contract. */
const MAPS = new Set(['byParticipant', 'columns', 'constants', 'headers']);

type Names = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Names =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** null and what is not there tell nothing of the shape; nor does an empty list. */
const isSilent = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** One value that has every member that one of the items has. */
const merged = (items: readonly unknown[]): unknown => {
  const objects = items.filter(isObject);
  if (objects.length === 0) return items.find((item) => !isSilent(item));
  const names = new Set(objects.flatMap((object) => Object.keys(object)));
  return Object.fromEntries(
    [...names].map((name) => {
      const values = objects.map((object) => object[name]).filter((value) => !isSilent(value));
      return [name, values.every(Array.isArray) ? values.flat() : merged(values)];
    }),
  );
};

/** Events of one type are alike; others of a list are all of one kind. */
const kindOf = (item: unknown): string =>
  isObject(item) && item['specversion'] !== undefined ? String(item['type']) : '';

const kindsOf = (items: readonly unknown[]): ReadonlyMap<string, unknown[]> => {
  const kinds = new Map<string, unknown[]>();
  for (const item of items) kinds.set(kindOf(item), [...(kinds.get(kindOf(item)) ?? []), item]);
  return kinds;
};

const listDifferences = (real: readonly unknown[], example: readonly unknown[], at: string): string[] => {
  const examples = kindsOf(example);
  return [...kindsOf(real)].flatMap(([kind, items]) => {
    const told = examples.get(kind);
    return told === undefined ? [] : shapeDifferences(merged(items), merged(told), `${at}[]`);
  });
};

const objectDifferences = (real: Names, example: Names, at: string): string[] => {
  const name = at.slice(at.lastIndexOf('.') + 1);
  if (MAPS.has(name)) return [];
  const missing = Object.keys(real).filter((member) => !Object.hasOwn(example, member));
  const invented = Object.keys(example).filter((member) => !Object.hasOwn(real, member));
  return [
    ...missing.map((member) => `${at}.${member} is answered, the example has none`),
    ...invented.map((member) => `${at}.${member} is in the example, nothing answers it`),
    ...Object.keys(real)
      .filter((member) => Object.hasOwn(example, member))
      .flatMap((member) => shapeDifferences(real[member], example[member], `${at}.${member}`)),
  ];
};

/** Where an answer and its example have other members, at every level; what is null or empty in one may be full in the other. */
export const shapeDifferences = (real: unknown, example: unknown, at = ''): string[] => {
  if (isSilent(real) || isSilent(example)) return [];
  if (Array.isArray(real) && Array.isArray(example)) return listDifferences(real, example, at);
  if (isObject(real) && isObject(example)) return objectDifferences(real, example, at);
  return typeof real === typeof example && Array.isArray(real) === Array.isArray(example)
    ? []
    : [`${at} is ${typeof real}, in the example ${typeof example}`];
};
