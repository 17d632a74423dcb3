import fc from 'fast-check';
import type { HopMove } from './steps.js';

const RESULTS = [
  'TRACED_TO_HOLDER',
  'TRACED_TO_HOLDER*',
  'TRACED_TO_DEALER',
  'TRACED_GOVERNMENT_STOCK',
  'TRACED_EXPORTED',
  'RECORDED_LOST_STOLEN',
  'MANUFACTURED_NO_RECORD',
  'NO_RECORD',
  'NO_RECORD*',
  'TOO_OLD',
  'NOT_MANUFACTURED_HERE',
  'DUPLICATE',
  'PARTIAL',
] as const;
/** CH has no participant, TR accepts nothing from GH, BR requests mostly. */
export const COUNTRIES = ['US', 'AT', 'BE', 'ES', 'PY', 'TR', 'AR', 'GH', 'SN', 'CH', 'BR'] as const;

export const rarely = fc.oneof(
  { weight: 5, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);
const countries = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  { weight: 4, arbitrary: fc.constantFrom(...COUNTRIES).map((country) => [country]) },
  { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 2, maxLength: 3 }) },
);
const days = fc.oneof(fc.constant(null), fc.integer({ min: 2, max: 100 }));

const said = fc.record({ result: fc.constantFrom(...RESULTS), next: countries, restricted: rarely });
/** What can be tried on a hop. */
export const moves: fc.Arbitrary<HopMove> = fc.oneof(
  { weight: 2, arbitrary: days.map((some) => ({ name: 'acknowledgement' as const, days: some })) },
  { weight: 2, arbitrary: days.map((some) => ({ name: 'progress-reports' as const, days: some })) },
  { weight: 2, arbitrary: fc.constant({ name: 'information-requests' as const }) },
  { weight: 2, arbitrary: fc.constant({ name: 'information' as const }) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 2, max: 60 }).map((some) => ({ name: 'deferrals' as const, days: some })),
  },
  { weight: 8, arbitrary: said.map((answer) => ({ name: 'answers' as const, ...answer })) },
  { weight: 2, arbitrary: rarely.map((restricted) => ({ name: 'refusals' as const, restricted })) },
  { weight: 1, arbitrary: fc.constant({ name: 'redirections/authority' as const }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...COUNTRIES)
      .map((country) => ({ name: 'redirections/country' as const, country })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, 0, 0, 1).map((back) => ({ name: 'acceptance' as const, back })),
  },
  { weight: 3, arbitrary: fc.constantFrom(0, 0, 1, null).map((back) => ({ name: 'return' as const, back })) },
  { weight: 3, arbitrary: said.map((answer) => ({ name: 'corrections' as const, ...answer })) },
  {
    weight: 1,
    arbitrary: rarely.map((restricted) => ({ name: 'corrections/refusal' as const, restricted })),
  },
  { weight: 2, arbitrary: fc.constant({ name: 'recall' as const }) },
  { weight: 2, arbitrary: fc.constant({ name: 'recall-acknowledgement' as const }) },
);
