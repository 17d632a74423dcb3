import type { AnswerBody, InformationRequestBody } from '../api/schema.js';

/** What the United States ask before they answer. */
export const STORY_QUESTION = {
  result: 'INSUFFICIENT_IDENTIFIERS',
  questions: [{ pointer: '#/firearm/serial/raw', text: 'Is the third letter an O or a zero?' }],
} satisfies InformationRequestBody;

export const EXPORTED_TO_PARAGUAY = {
  result: 'TRACED_EXPORTED',
  reference: 'NTC-77812',
  manufacturedOn: '2014-03-02',
  firstSoldOn: '2015-06-20',
  transfers: [
    {
      date: '2015-06-20',
      type: 'EXPORT',
      from: 'Glock Inc',
      to: 'Armeria Guarani',
      country: 'PY',
      authorisation: 'EXP-1',
    },
  ],
  nextCountries: ['PY'],
  handling: [{ code: 'H1' }],
  evaluation: { source: 'A', information: 1 },
} satisfies AnswerBody;

export const SOLD_TO_A_DEALER = {
  result: 'TRACED_TO_DEALER',
  reference: 'DIMABEL-2026-17',
  transfers: [
    { date: '2015-07-30', type: 'IMPORT', from: 'Glock Inc', to: 'Armeria Guarani', country: 'PY' },
  ],
  evaluation: { source: 'A', information: 2 },
} satisfies AnswerBody;
