import type { Language } from '../codes/codes.js';
import { AR } from './ar.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { PT } from './pt.js';

/** English texts of the hub, as they stand in the code, to one other language. `{0}`, `{1}` stand for values. */
export type Catalogue = Readonly<Record<string, string>>;

export const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, Catalogue>> = {
  fr: FR,
  es: ES,
  pt: PT,
  ar: AR,
};
