import { present } from './rule.js';

/**
 * The same JSON without members that are null or blank text, at every depth. Elements of lists stay where they are, so
 * that pointers stay true. Never changes its argument.
 */
export const withoutBlanks = <T>(plain: T): T => strip(plain) as T;

const strip = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => present(member))
      .map(([name, member]) => [name, strip(member)]),
  );
};
