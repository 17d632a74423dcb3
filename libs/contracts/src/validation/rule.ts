import type { Found } from './fault.js';

export type Schema = Readonly<Record<string, unknown>>;

/** Member of a rule's schema: what only the schema of a body adds, for answers stay open to what is added later. */
export const IN_BODIES = 'x-in-bodies';

/** A class whose properties carry the decorators of this folder. */
export type DtoClass<T extends object = object> = new () => T;

/** A check of one present value, and what the published schema says of it. Pure but for the business clock. */
export interface Rule {
  readonly name: string;
  readonly schema: Schema;
  readonly check: (value: unknown) => Found | null;
}

/** Absent, null and blank text mean the same (api.md section 1, Values). */
export const present = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
};

/** A value's JSON type in words, for messages; never the value itself, which may be sealed. */
export const typeWord = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : (WORDS[typeof value] ?? typeof value);
