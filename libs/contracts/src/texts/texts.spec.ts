import { describe, expect, it } from '@jest/globals';
import type { Language } from '../codes/codes.js';
import { CATALOGUES } from './catalogue.js';
import { localised } from './localised.js';
import { translate } from './translate.js';

type Other = Exclude<Language, 'en'>;
const OTHERS = Object.keys(CATALOGUES) as Other[];
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();

describe('the catalogues', () => {
  it.each(OTHERS)('%s has the same texts as the others, with the same values', (language) => {
    const catalogue = CATALOGUES[language];
    expect(Object.keys(catalogue)).toEqual(Object.keys(CATALOGUES.fr));
    for (const [english, text] of Object.entries(catalogue)) {
      expect(text).not.toBe('');
      for (const value of placeholders(text)) expect(placeholders(english)).toContain(value);
    }
  });
});

describe('a text', () => {
  it('stays English for who reads English', () => {
    expect(translate('The hop has ended.', 'en')).toBe('The hop has ended.');
  });

  it.each<[Other, string]>([
    ['fr', 'L’étape est terminée.'],
    ['es', 'La etapa ha terminado.'],
    ['pt', 'A etapa terminou.'],
    ['ar', 'انتهت المرحلة.'],
  ])('is turned into %s', (language, text) => {
    expect(translate('The hop has ended.', language)).toBe(text);
  });

  it('keeps its values, and turns the words among them', () => {
    expect(translate('300 characters; at most 64.', 'es')).toBe('300 caracteres; como máximo 64.');
    expect(translate('Send a whole number.', 'pt')).toBe('Envie um número inteiro.');
    expect(translate('2 faults; nothing was stored.', 'fr')).toBe('2 défauts ; rien n’a été conservé.');
    expect(translate('This needs the role submitter or approver; the token has reader.', 'pt')).toBe(
      'É preciso o papel submitter ou approver; o token tem reader.',
    );
  });

  it('names countries as its language does, former ones too', () => {
    expect(translate('US import mark of 2015: the United States knows the first buyer.', 'pt')).toBe(
      'Marca de importação dos EUA de 2015: Estados Unidos conhece o primeiro comprador.',
    );
    expect(translate('Russia succeeds the Soviet Union.', 'es')).toBe('Rusia sucede a la Unión Soviética.');
  });

  it('of several sentences is turned sentence by sentence', () => {
    const why = 'Beretta 92: made in Italy with weight 0.60 in the maker table. It has no participant.';
    expect(translate(why, 'es')).toBe(
      'Beretta 92: hecha en Italia con peso 0.60 en la tabla de fabricantes. No tiene participante.',
    );
    const rule =
      "Maker table: Taurus most probably made it in Brazil. That is the requester's own country: its own register comes first.";
    expect(translate(rule, 'fr')).toBe(
      'Table des fabricants : Taurus l’a très probablement faite dans ce pays : Brésil. C’est le pays du demandeur lui-même : son propre registre passe d’abord.',
    );
  });

  it('that no catalogue has comes back as it is', () => {
    expect(translate('Seized beside the road.', 'ar')).toBe('Seized beside the road.');
  });

  it('longer than any of the hub is left alone', () => {
    const text = `"${'. '.repeat(2_000)}" is not in the maker table.`;
    expect(translate(text, 'fr')).toBe(text);
  });
});

describe('an answer', () => {
  it('has the words of the hub turned and everything else as it was', () => {
    const body = {
      findings: [{ code: 'MODEL_MISSING', message: 'Send null.', remedy: 'Send it.', pointer: '#/x' }],
      remarks: [{ text: 'Send it.', at: null }],
      route: { sentence: 'Send it.', candidates: [{ why: 'It has no participant.', weight: 0.5 }] },
    };
    expect(localised(body, 'en')).toBe(body);
    expect(localised(body, 'pt')).toEqual({
      findings: [{ code: 'MODEL_MISSING', message: 'Envie null.', remedy: 'Envie-o.', pointer: '#/x' }],
      remarks: [{ text: 'Send it.', at: null }],
      route: { sentence: 'Envie-o.', candidates: [{ why: 'Não tem participante.', weight: 0.5 }] },
    });
  });
});
