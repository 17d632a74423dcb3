import type { Language } from '../codes/codes.js';
import { CATALOGUES, type Catalogue } from './catalogue.js';
import { countryIn } from './country-in.js';

interface Template {
  readonly form: RegExp;
  /** Numbers of the values in the order in which the English text has them. */
  readonly values: readonly number[];
  readonly translation: string;
}

interface Reading {
  readonly whole: Catalogue;
  /** The most literal text first, so that `Send {0}.` takes only what nothing else fits. */
  readonly templates: readonly Template[];
}

type Other = Exclude<Language, 'en'>;

const VALUE = /\{(\d)\}/g;
const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
const literals = (text: string): number => text.replaceAll(VALUE, '').length;

const templateOf = ([english, translation]: readonly [string, string]): Template => ({
  form: new RegExp(
    `^${english
      .split(/\{\d\}/)
      .map(escaped)
      .join('(.+?)')}$`,
    's',
  ),
  values: [...english.matchAll(VALUE)].map(([, number]) => Number(number)),
  translation,
});

const readingOf = (catalogue: Catalogue): Reading => {
  const parted = Object.entries(catalogue)
    .filter(([english]) => english.search(VALUE) >= 0)
    .sort(([a], [b]) => literals(b) - literals(a));
  return { whole: catalogue, templates: parted.map(templateOf) };
};

const readings = new Map<Other, Reading>();
const reading = (language: Other): Reading => {
  const known = readings.get(language) ?? readingOf(CATALOGUES[language]);
  readings.set(language, known);
  return known;
};

/** `a, b or c` with the conjunction of the language; codes stay as they are. */
const listIn = (value: string, language: Other): string =>
  /^[\w/+.-]+(, [\w/+.-]+)*( or [\w/+.-]+)+$/.test(value)
    ? value.replaceAll(' or ', CATALOGUES[language][' or '] ?? ' or ')
    : value;

const valueIn = (value: string, language: Other): string =>
  CATALOGUES[language][value] ??
  countryIn(value, language) ??
  sentencesIn(value, language) ??
  listIn(value, language);

const templateIn = (text: string, language: Other): string | null => {
  for (const { form, values, translation } of reading(language).templates) {
    const found = form.exec(text);
    if (found === null) continue;
    const byNumber = new Map(values.map((number, at) => [number, found[at + 1] ?? '']));
    return translation.replaceAll(VALUE, (_, number: string) =>
      valueIn(byNumber.get(Number(number)) ?? '', language),
    );
  }
  return null;
};

/** Ends of sentences within a text, the last first. */
const ends = (text: string): number[] =>
  [...text.matchAll(/[.?:;] (?=\S)/g)].map(({ index }) => index + 1).reverse();

/** A text, or several that follow one another; null when a part of it is in no catalogue. */
function sentencesIn(text: string, language: Other): string | null {
  const exact = reading(language).whole[text];
  if (exact !== undefined) return exact;
  for (const end of ends(text)) {
    const [first, rest] = [text.slice(0, end), text.slice(end + 1)];
    const head = reading(language).whole[first] ?? templateIn(first, language);
    const tail = head === null ? null : sentencesIn(rest, language);
    if (head !== null && tail !== null) return `${head} ${tail}`;
  }
  return templateIn(text, language);
}

/** Longer ones are no texts of the hub: a value in them is a sender's, and is not worth the search. */
const LONGEST = 2_000;
/** Most translations that are remembered of each language. */
const REMEMBERED = 5_000;
const remembered = new Map<Other, Map<string, string>>();

const rememberedOf = (language: Other): Map<string, string> => {
  const known = remembered.get(language) ?? new Map<string, string>();
  if (known.size >= REMEMBERED) known.clear();
  remembered.set(language, known);
  return known;
};

/**
 * A text of the hub in the language of its reader (RFC 9110 section 12.5.4). The English text is its key, as in gettext:
 * texts are stored and compared in English and turned where they are answered. Values stay as they are but for names of
 * countries; what no catalogue has (a user's own words) comes back unchanged.
 */
export const translate = (text: string, language: Language): string => {
  if (language === 'en' || text.length > LONGEST) return text;
  const known = rememberedOf(language);
  const found = known.get(text) ?? sentencesIn(text, language) ?? text;
  known.set(text, found);
  return found;
};
