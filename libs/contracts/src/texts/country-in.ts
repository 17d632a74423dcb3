import type { Language } from '../codes/codes.js';
import { COUNTRY } from '../validation/countries.js';

type Other = Exclude<Language, 'en'>;

/** Names that CLDR does not have, as sentences of the hub write them in English. */
const FORMER: Readonly<Record<string, Readonly<Record<Other, string>>>> = {
  'the Soviet Union': {
    fr: 'l’Union soviétique',
    es: 'la Unión Soviética',
    pt: 'a União Soviética',
    ar: 'الاتحاد السوفيتي',
  },
  Yugoslavia: { fr: 'la Yougoslavie', es: 'Yugoslavia', pt: 'Iugoslávia', ar: 'يوغوسلافيا' },
  Czechoslovakia: {
    fr: 'la Tchécoslovaquie',
    es: 'Checoslovaquia',
    pt: 'Tchecoslováquia',
    ar: 'تشيكوسلوفاكيا',
  },
  'East Germany': { fr: 'la RDA', es: 'Alemania Oriental', pt: 'Alemanha Oriental', ar: 'ألمانيا الشرقية' },
  'an unknown country': {
    fr: 'un pays inconnu',
    es: 'un país desconocido',
    pt: 'um país desconhecido',
    ar: 'بلد غير معروف',
  },
};

const lower = (name: string): string => name.replace(/^The /, 'the ').replace(/^An /, 'an ');

let codes: ReadonlyMap<string, string> | null = null;
const codesByName = (): ReadonlyMap<string, string> => {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return new Map([...COUNTRY].map((code) => [english.of(code) ?? code, code]));
};
const codeOf = (name: string): string | undefined => {
  codes ??= codesByName();
  return codes.get(name.replace(/^the /, ''));
};

const display = new Map<Other, Intl.DisplayNames>();

/** A country's English name in another language (CLDR); null when it is none. */
export const countryIn = (name: string, language: Other): string | null => {
  const known = lower(name);
  const former = FORMER[known]?.[language];
  if (former !== undefined) return former;
  const code = codeOf(known);
  if (code === undefined) return null;
  const names = display.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  display.set(language, names);
  return names.of(code) ?? null;
};
