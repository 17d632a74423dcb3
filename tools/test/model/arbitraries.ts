import fc from 'fast-check';
import { COUNTRIES, moves, rarely } from './arbitrary-moves.js';
import type { Terms } from './parts.js';
import { ACTORS, type Actor, type Step } from './steps.js';

const MARKS = [
  ['US'],
  ['US', 'AT'],
  ['US', 'AT', 'BE', 'ES'],
  ['AT', 'US', 'TR'],
  ['TR', 'US', 'ES'],
  ['BR', 'AT'],
  ['US', 'BR', 'BE'],
  ['CH'],
  ['CH', 'US'],
  [],
] as const;

const index = fc.nat({ max: 7 });
const mostly = (actor: Actor, weight = 12): fc.Arbitrary<Actor> =>
  fc.oneof({ weight, arbitrary: fc.constant(actor) }, { weight: 1, arbitrary: fc.constantFrom(...ACTORS) });
const side = mostly('SIDE');

const routing = {
  consent: fc.constantFrom('AUTO', 'AUTO', 'ASK'),
  parallel: fc.constantFrom(1, 1, 2, 3),
  exclude: fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.constantFrom(...COUNTRIES).map((country) => [country]) },
  ),
  preApproved: fc.oneof(
    { weight: 5, arbitrary: fc.constant({ mode: 'NONE', participants: [] } as Terms['preApproved']) },
    { weight: 1, arbitrary: fc.constant({ mode: 'ANY', participants: [] } as Terms['preApproved']) },
    {
      weight: 1,
      arbitrary: fc.constant({ mode: 'LISTED', participants: ['PY-NCB', 'AT-NCB'] } as Terms['preApproved']),
    },
  ),
} as const;
const terms: fc.Arbitrary<Terms> = fc.record({
  ...routing,
  priority: fc.constantFrom('ROUTINE', 'ROUTINE', 'URGENT'),
  restricted: rarely,
});
const marks = fc.constantFrom<readonly string[]>(...MARKS);
const note = fc.constantFrom(null, 'first', 'second');
const outcome = fc.constantFrom('SOLVED', 'PARTLY_SOLVED', 'UNSOLVED', 'NO_RESPONSE', 'DUPLICATE');

export const submission: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('submit'),
  requester: fc.constantFrom('BR-NCB', 'BR-NCB', 'BR-NCB', 'AR-NCB', 'GH-NCB', 'WCO'),
  marks: fc.oneof(
    { weight: 2, arbitrary: fc.constant<readonly string[]>(['US', 'AT', 'BE', 'ES']) },
    { weight: 3, arbitrary: marks },
  ),
  terms,
});

const weighted: readonly (readonly [number, fc.Arbitrary<Step>])[] = [
  [2, submission],
  [3, fc.record({ do: fc.constant('correct'), trace: index, actor: side, marks, terms: fc.record(routing) })],
  [
    40,
    fc.record({
      do: fc.constant('hop'),
      hop: index,
      actor: side,
      moves: fc.array(moves, { minLength: 1, maxLength: 4, size: 'max' }),
    }),
  ],
  [
    8,
    fc.record({
      do: fc.constant('approve'),
      referral: index,
      actor: side,
      share: rarely,
      wrong: rarely,
      note,
    }),
  ],
  [4, fc.record({ do: fc.constant('reject'), referral: index, actor: side })],
  [
    5,
    fc.record({
      do: fc.constant('hand'),
      trace: index,
      actor: side,
      participant: fc.constantFrom(
        'WCO',
        'ES-NCB',
        'PY-NCB',
        'TR-NCB',
        'QZ-NCB',
        'US-NCB',
        'AT-NCB',
        'BR-NCB',
        'EUROPOL',
      ),
      share: rarely,
    }),
  ],
  [
    3,
    fc.record({
      do: fc.constant('propose'),
      trace: index,
      actor: side,
      country: fc.constantFrom(...COUNTRIES),
    }),
  ],
  [1, fc.record({ do: fc.constant('close'), trace: index, actor: side, outcome, note })],
  [1, fc.record({ do: fc.constant('correct-closure'), trace: index, actor: side, outcome })],
  [1, fc.record({ do: fc.constant('withdraw'), trace: index, actor: side, text: note })],
  [5, fc.record({ do: fc.constant('read-hop'), hop: index, actor: mostly('SIDE', 4), head: rarely })],
  [
    4,
    fc.record({
      do: fc.constant('read-inbox'),
      hop: index,
      client: fc.constantFrom('cp', 'cp', 'us-reader'),
    }),
  ],
  [2, fc.record({ do: fc.constant('pry'), trace: index, actor: fc.constantFrom('STRANGER', 'OTHER') })],
  [
    6,
    fc
      .oneof(
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 72 }) },
        { weight: 5, arbitrary: fc.integer({ min: 72, max: 1000 }) },
        { weight: 1, arbitrary: fc.integer({ min: 4000, max: 4600 }) },
      )
      .map((hours) => ({ do: 'wait', hours }) as const),
  ],
];

export const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc
    .tuple(
      submission,
      fc.array(fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary }))), {
        maxLength,
        size: 'max',
      }),
    )
    .map(([first, more]) => [first, ...more]);
