import { STORY_REQUEST } from '@tracepost/client';
import type { Terms } from './parts.js';

/**
 * A request whose marks lead to these countries, best first: an import mark, the country of manufacture, proof marks of
 * equal weight (at most two, in alphabetical order).
 */
export const requestBody = (
  marks: readonly string[],
  { priority, consent, parallel, exclude, preApproved, restricted }: Terms,
): Record<string, unknown> => {
  const [imported, made, ...proved] = marks;
  return {
    reference: 'MODEL',
    priority,
    ...(priority === 'URGENT' && { priorityJustification: 'The destruction is near.' }),
    legalBasis: { ...STORY_REQUEST.legalBasis, handling: restricted ? [{ code: 'H2' }] : [] },
    firearm: {
      serial: { raw: 'BXO 123', condition: 'CLEAR' },
      ...(imported !== undefined && { importMarks: [{ country: imported, year: 2015 }] }),
      ...(made !== undefined && { countryOfManufacture: made }),
      proofMarks: proved.map((country) => ({ house: 'House', country, text: 'NPv' })),
    },
    recovery: { context: 'SEIZED', at: '2026-11-20', place: { country: 'BR' } },
    routing: { consent, parallel, exclude, preApproved },
  };
};
