import { describe, expect, it } from '@jest/globals';
import { LANGUAGE } from '@tracepost/contracts';
import { wordsOf } from './timeline-words.js';

const told = { type: 'hop.answered', participant: 'US-NCB', text: 'US-NCB answered hop 1: TRACED_EXPORTED.' };

describe('an entry of the timeline', () => {
  it('is told in the language of its reader, with the codes as they are', () => {
    expect(LANGUAGE.map((language) => wordsOf(told, language))).toEqual([
      'US-NCB answered hop 1: TRACED_EXPORTED.',
      'US-NCB: réponse donnée.',
      'US-NCB: respuesta dada.',
      'US-NCB: resposta dada.',
      'US-NCB: وردت الإجابة.',
    ]);
  });

  it('of a type without words is told in English', () => {
    expect(wordsOf({ ...told, type: 'hop.invented-later' }, 'fr')).toBe(told.text);
  });
});
