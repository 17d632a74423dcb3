import { COUNTRY } from '../countries.js';
import { found } from '../fault.js';
import { IN_BODIES, type Rule } from '../rule.js';
import { text, wrongType } from './text.js';

const quoted = (value: string): string => `"${value.slice(0, 40).toWellFormed()}"`;

/** One of a fixed list. */
export const code = (list: readonly string[]): Rule => {
  const known = new Set(list);
  const remedy = `Send one of ${list.join(' ')}.`;
  return {
    name: 'code',
    schema: { type: 'string', enum: [...list] },
    check: (value) => {
      if (typeof value !== 'string') return wrongType(value, `one of ${list.join(' ')}`);
      return known.has(value) ? null : found('ENUM', `${quoted(value)} is no code of this list.`, remedy);
    },
  };
};

/** A code of a scheme that the hub does not know. */
export const codeText = (max: number): Rule => ({ ...text(max), name: 'codeText' });

/** Every country code, by first letter: `^(A[DE]|B[AB])$`. */
const countryPattern = (): string => {
  const seconds = new Map<string, string>();
  for (const [first = '', second = ''] of [...COUNTRY].sort())
    seconds.set(first, (seconds.get(first) ?? '') + second);
  return `^(${[...seconds].map(([first, all]) => `${first}[${all}]`).join('|')})$`;
};

export const COUNTRY_CODE: Rule = {
  name: 'country',
  schema: {
    type: 'string',
    pattern: '^[A-Z]{2}$',
    description: 'ISO 3166-1 alpha-2, or SU YU CS DD XK, or ZZ (unknown)',
    [IN_BODIES]: { pattern: countryPattern() },
  },
  check: (value) => {
    if (typeof value !== 'string') return wrongType(value, 'a country code of two letters');
    return COUNTRY.has(value)
      ? null
      : found(
          'ENUM',
          `${quoted(value)} is no country code.`,
          'Send ISO 3166-1 alpha-2 in capitals, SU YU CS DD XK for these, or ZZ if unknown.',
        );
  },
};
