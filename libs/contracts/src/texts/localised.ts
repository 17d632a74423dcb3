import type { Language } from '../codes/codes.js';
import { translate } from './translate.js';

/** Members of answers that hold words of the hub; a person's words stand under other names. */
const WORDS = new Set(['message', 'remedy', 'why', 'sentence', 'detail', 'error']);

/** The body of an answer with the hub's own words in the language of its reader; everything else as it is. */
export const localised = <B>(body: B, language: Language): B =>
  language === 'en' ? body : (turned(body, language) as B);

const turned = (value: unknown, language: Language): unknown => {
  if (Array.isArray(value)) return value.map((item) => turned(item, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      typeof member === 'string' && WORDS.has(name) ? translate(member, language) : turned(member, language),
    ]),
  );
};
