import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identify } from '../identify.js';
import { successorStates } from '../tables/successor-states.js';
import type { RouteFacts, RoutableParticipant } from './route-facts.js';
import { nextCandidates, ruleNames, type Candidate } from './route-decision.js';
import { route } from './route.js';
import { currentRules } from './rules.js';

const country = fc.constantFrom(
  'BR',
  'US',
  'AT',
  'CZ',
  'SK',
  'CS',
  'YU',
  'RS',
  'HR',
  'SU',
  'RU',
  'DD',
  'DE',
  'XK',
  'ZZ',
  'constructor',
  '',
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const raw = fc.constantFrom(
  'GLOCK',
  'Zastava',
  'CZ',
  'BERETTA',
  'TAURUS',
  'AK',
  'caseira',
  'IGNORADO',
  'T6472-15A12345',
  'ACSH081',
  '?',
  '__proto__',
);
const role = fc.constantFrom('MAKER', 'LICENSOR', 'IMPORTER', 'RETAIL_BRAND', 'constructor');
const year = fc.oneof(fc.integer({ min: 1800, max: 2100 }), fc.double());
const firearm = fc.record({
  serial: fc.record({ raw: maybe(raw), condition: fc.constantFrom('CLEAR', 'PARTIAL', 'NONE') }),
  makes: fc.array(fc.record({ raw: maybe(raw), role: maybe(role) }), { maxLength: 4 }),
  model: maybe(fc.constantFrom('17', '92', 'PT 58', 'VZ 58', '')),
  countryOfManufacture: maybe(country),
  year: maybe(year),
  importMarks: fc.array(fc.record({ country: maybe(country), year: maybe(year), importer: maybe(raw) }), {
    maxLength: 4,
  }),
  proofMarks: fc.array(
    fc.record({ country: maybe(country), house: maybe(fc.constantFrom('Wien', 'Suhl')) }),
    { maxLength: 3 },
  ),
  otherMarkings: fc.array(
    fc.record({ kind: fc.constantFrom('POLICE', 'PATENT'), text: fc.constantFrom('PMERJ', 'JNA', 'x') }),
  ),
});
const available = fc.constantFrom(true, 'SUSPENDED', 'RESTRICTED', 'CHANNEL') as fc.Arbitrary<
  RoutableParticipant['available']
>;
const participant = fc.record({
  id: fc.constantFrom('A-1', 'B-2', 'C-3', 'US-NCB'),
  status: fc.constant('ACTIVE'),
  available,
});
const world = fc
  .array(fc.tuple(country, participant), { maxLength: 30 })
  .map((entries) => (asked: string) => entries.filter(([where]) => where === asked).map(([, who]) => who));
const anyFacts: fc.Arbitrary<RouteFacts> = fc.record({
  firearm,
  identifiedAs: firearm.map((one) => identify(one)),
  requester: fc.record({ participant: fc.constantFrom('BR-NCB', 'US-NCB', 'WCO'), country: maybe(country) }),
  asked: fc.array(fc.oneof(country, fc.constantFrom('A-1', 'US-NCB')), { maxLength: 4 }),
  exclude: fc.array(country, { maxLength: 4 }),
  consent: fc.constantFrom('AUTO', 'ASK'),
  parallel: fc.integer({ min: 1, max: 3 }),
  participants: world,
  recordHit: maybe(fc.record({ participant: fc.constantFrom('A-1', 'B-2'), country })),
  today: fc.date({ noInvalidDate: true }),
});
// A stamp that contradicts the maker is sorted among the evidence of the maker table.
const place = ({ evidence, why }: Candidate): number =>
  ruleNames.indexOf(
    evidence === 'STAMPED_COUNTRY' && why.includes('not known to have worked') ? 'MAKER_TABLE' : evidence,
  );
const decided = (facts: RouteFacts) => route(currentRules, facts);

describe('route, whatever the facts', () => {
  it('chooses only who is available, not excluded, not asked and not the requester', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const decision = decided(facts);
        for (const candidate of [
          ...decision.candidates.filter(({ chosen }) => chosen),
          ...nextCandidates(decision),
        ]) {
          const registered = facts
            .participants(candidate.country)
            .find(({ id, available: can }) => id === candidate.participant && can === true);
          expect(registered).toBeDefined();
          expect(facts.exclude).not.toContain(candidate.country);
          expect(facts.asked).not.toContain(candidate.country);
          expect(facts.asked).not.toContain(candidate.participant);
          expect(candidate.country).not.toBe(facts.requester.country);
          expect(candidate.participant).not.toBe(facts.requester.participant);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('chooses between one and `parallel` candidates when it asks or proposes, else none', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { decision, candidates } = decided(facts);
        const chosen = candidates.filter((candidate) => candidate.chosen).length;
        const asks = decision === 'ASK' || decision === 'PROPOSE';
        expect(chosen >= (asks ? 1 : 0) && chosen <= (asks ? (facts.parallel ?? 1) : 0)).toBe(true);
      }),
    );
  });

  it('sorts by rule, then weight, each country once, weights in 0..1, no state that is no more', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { candidates } = decided(facts);
        const places = candidates.map((candidate) => place(candidate) * 10 - candidate.weight);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(candidates.map((one) => one.country)).size).toBe(candidates.length);
        expect(candidates.every(({ weight }) => weight >= 0 && weight <= 1)).toBe(true);
        expect(candidates.some((one) => successorStates.has(one.country))).toBe(false);
      }),
    );
  });

  it('names a desk exactly when the decision is DESK, and always says a sentence', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { decision, desk, sentence, candidates } = decided(facts);
        expect(desk !== null).toBe(decision === 'DESK');
        expect(desk === 'IDENTIFICATION').toBe(candidates.length === 0);
        expect(sentence).toMatch(/\.$/);
      }),
    );
  });

  it('decides the same for the same facts', () => {
    fc.assert(fc.property(anyFacts, (facts) => expect(decided(facts)).toEqual(decided(facts))));
  });
});
