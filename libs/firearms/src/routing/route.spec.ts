import { describe, expect, it } from '@jest/globals';
import { facts } from '../../test/facts.js';
import { storyFirearm } from '../../test/story-firearm.js';
import type { Firearm } from '../firearm.js';
import { nextCandidates, publicRoute } from './route-decision.js';
import type { RouteFacts } from './route-facts.js';
import { route } from './route.js';
import { currentRules } from './rules.js';

const decide = (firearm: Firearm, changes?: Partial<RouteFacts>) =>
  route(currentRules, facts(firearm, changes));
const countries = (firearm: Firearm, changes?: Partial<RouteFacts>) =>
  decide(firearm, changes).candidates.map(({ country }) => country);
const onlyIn =
  (...there: readonly string[]): RouteFacts['participants'] =>
  (country) =>
    there.includes(country) ? [{ id: `${country}-NCB`, status: 'ACTIVE', available: true }] : [];
const glock: Firearm = { makes: [{ raw: 'GLOCK' }] };

describe('route', () => {
  it('asks the United States first for the story, by its import mark, and Austria second', () => {
    const decision = decide(storyFirearm);
    expect(decision).toMatchObject({
      decision: 'ASK',
      desk: null,
      rule: 'IMPORT_MARK',
      sentence: 'US import mark of 2015: the United States knows the first buyer.',
      candidates: [
        { country: 'US', participant: 'US-NCB', evidence: 'IMPORT_MARK', weight: 0.97, chosen: true },
        { country: 'AT', participant: 'AT-NCB', evidence: 'STAMPED_COUNTRY', chosen: false },
      ],
    });
    expect(nextCandidates(decision).map(({ participant }) => participant)).toEqual(['US-NCB', 'AT-NCB']);
  });

  it('shows a route as the contract has it', () => {
    const [first] = publicRoute(decide(storyFirearm)).candidates;
    expect(Object.keys(first ?? {})).toEqual([
      'country',
      'participant',
      'evidence',
      'weight',
      'chosen',
      'why',
    ]);
  });

  it.each<[string, Firearm, Partial<RouteFacts>, string, string]>([
    [
      'a record hit',
      storyFirearm,
      { recordHit: { participant: 'AR-NCB', country: 'AR' } },
      'RECORD_HIT',
      'AR',
    ],
    ['an import mark', { importMarks: [{ country: 'CA', year: 2001 }] }, {}, 'IMPORT_MARK', 'CA'],
    ["an importer's name", { importMarks: [{ importer: 'CENTURY ARMS INT' }] }, {}, 'IMPORT_MARK', 'US'],
    [
      "an importer's city",
      { importMarks: [{ importer: 'XYZ', city: 'ST ALBANS VT' }] },
      {},
      'IMPORT_MARK',
      'US',
    ],
    [
      'an importer among the makers',
      { makes: [{ raw: 'INTERARMS', role: 'IMPORTER' }] },
      {},
      'IMPORT_MARK',
      'US',
    ],
    [
      'a police mark',
      { otherMarkings: [{ kind: 'POLICE', text: 'Policía Nacional del Paraguay' }] },
      {},
      'PROPERTY_MARK',
      'PY',
    ],
    [
      'a property mark of a known state',
      { otherMarkings: [{ kind: 'PROPERTY', text: 'No 17', country: 'PE' }] },
      {},
      'PROPERTY_MARK',
      'PE',
    ],
    ['a stamped country', { countryOfManufacture: 'CZ' }, {}, 'STAMPED_COUNTRY', 'CZ'],
    ['a maker', { makes: [{ raw: 'CANIK' }] }, {}, 'MAKER_TABLE', 'TR'],
    ['a proof mark', { proofMarks: [{ house: 'Liège' }] }, {}, 'PROOF_MARK', 'BE'],
  ])('asks by %s', (_, firearm, changes, rule, country) => {
    const decision = decide(firearm, changes);
    expect(decision).toMatchObject({ decision: 'ASK', rule });
    expect(decision.candidates[0]).toMatchObject({ country, evidence: rule, chosen: true });
  });

  it('prefers the latest import mark and keeps the older one with less weight', () => {
    const marks = {
      importMarks: [
        { country: 'CA', year: 1990 },
        { country: 'US', year: 2015 },
      ],
    };
    const [first, second] = decide(marks).candidates;
    expect([first?.country, second?.country]).toEqual(['US', 'CA']);
    expect(second?.weight).toBeLessThan(first?.weight ?? 0);
  });

  it('names the country of an import mark and its year', () => {
    const decision = decide({ importMarks: [{ country: 'CA', year: 2001 }] });
    expect(decision.sentence).toBe('Import mark of Canada, 2001: Canada knows the first buyer.');
  });

  it('does not believe an import year after today', () => {
    const marks = {
      importMarks: [
        { country: 'CA', year: 2090 },
        { country: 'US', year: 2015 },
      ],
    };
    expect(countries(marks)).toEqual(['US', 'CA']);
  });

  it('takes a patent for no property mark', () => {
    expect(decide({ otherMarkings: [{ kind: 'PATENT', text: 'US ARMY' }] }).decision).toBe('DESK');
  });

  it('weighs a stamp that contradicts the maker less, and sorts it with the maker table', () => {
    const stamped = { makes: [{ raw: 'COLT' }], countryOfManufacture: 'BR' };
    expect(decide(stamped)).toMatchObject({ decision: 'ASK', rule: 'MAKER_TABLE' });
    expect(decide(stamped).candidates).toMatchObject([
      { country: 'US', evidence: 'MAKER_TABLE', chosen: true },
      { country: 'BR', evidence: 'STAMPED_COUNTRY', weight: 0.42 },
      { country: 'CA', evidence: 'MAKER_TABLE' },
    ]);
  });

  it('offers every country where the maker works, the likeliest first', () => {
    expect(countries(glock)).toEqual(['AT', 'US']);
  });

  it('reads the plant from the form of the serial', () => {
    expect(countries({ ...glock, serial: { raw: 'ACSH081' } })).toEqual(['US', 'AT']);
  });

  it('leaves out plants that were not yet working in the year of making', () => {
    expect(countries({ ...glock, year: 1990 })).toEqual(['AT']);
  });

  it("knows the plant of a model made elsewhere than the maker's others", () => {
    expect(countries({ makes: [{ raw: 'SPRINGFIELD' }], model: 'XD-9' })).toEqual(['HR']);
  });

  it('trusts a licensor less than a maker', () => {
    const makes = [
      { raw: 'TISAS', role: 'MAKER' },
      { raw: 'COLT', role: 'LICENSOR' },
    ];
    const [first, second] = decide({ makes }).candidates;
    expect([first?.country, second?.country]).toEqual(['TR', 'US']);
    expect(second?.weight).toBeLessThan((first?.weight ?? 0) / 2);
  });

  it('asks the successor of a state that is no more', () => {
    const decision = decide({ countryOfManufacture: 'CS' });
    expect(decision.candidates).toMatchObject([{ country: 'CZ', chosen: true }]);
    expect(decision.candidates[0]?.why).toContain('Czechia succeeds Czechoslovakia');
  });

  it('asks the next successor where the first takes no part', () => {
    expect(decide({ countryOfManufacture: 'CS' }, { participants: onlyIn('SK') })).toMatchObject({
      decision: 'ASK',
      candidates: [
        { country: 'CZ', blockedBy: 'NO_PARTICIPANT' },
        { country: 'SK', chosen: true },
      ],
    });
  });

  it('names each country once, under its best evidence', () => {
    const twice = { makes: [{ raw: 'CZ' }], countryOfManufacture: 'CZ', proofMarks: [{ country: 'CZ' }] };
    expect(decide(twice).candidates).toMatchObject([{ country: 'CZ', evidence: 'STAMPED_COUNTRY' }]);
  });

  it("stays at home when the best candidate is the requester's own country", () => {
    const decision = decide({ makes: [{ raw: 'TAURUS' }] });
    expect(decision).toMatchObject({ decision: 'DOMESTIC', desk: null, rule: 'MAKER_TABLE' });
    expect(decision.candidates.some(({ chosen }) => chosen)).toBe(false);
  });

  it("passes over the requester's own country when it is not the best", () => {
    const requester = { participant: 'US-NCB', country: 'US' };
    const decision = decide(glock, { requester });
    expect(decision.candidates).toMatchObject([
      { country: 'AT', chosen: true },
      { country: 'US', blockedBy: 'LOOP' },
    ]);
  });

  it('proposes when the requester wants to be asked', () => {
    expect(decide(storyFirearm, { consent: 'ASK' })).toMatchObject({
      decision: 'PROPOSE',
      candidates: [{ chosen: true }, { chosen: false }],
    });
  });

  it('chooses as many at once as the requester allows', () => {
    expect(decide(storyFirearm, { parallel: 3 }).candidates.map(({ chosen }) => chosen)).toEqual([
      true,
      true,
    ]);
  });

  it.each<[string, Partial<RouteFacts>, string, string]>([
    ['excluded', { exclude: ['US'] }, 'EXCLUDED', 'excluded'],
    ['asked', { asked: ['US'] }, 'LOOP', 'already'],
    ['asked as a participant', { asked: ['US-NCB'] }, 'LOOP', 'already'],
    ['unregistered', { participants: onlyIn('AT') }, 'NO_PARTICIPANT', 'no participant'],
  ])('keeps a country that was %s as a candidate and asks the next', (_, changes, blockedBy, why) => {
    const [first, second] = decide(storyFirearm, changes).candidates;
    expect(first).toMatchObject({
      country: 'US',
      chosen: false,
      blockedBy,
      why: expect.stringContaining(why),
    });
    expect(second).toMatchObject({ country: 'AT', chosen: true });
  });

  it.each(['SUSPENDED', 'RESTRICTED', 'CHANNEL'] as const)(
    'does not choose a participant that is %s',
    (available) => {
      const participants = (country: string) => [{ id: `${country}-NCB`, status: 'ACTIVE', available }];
      const decision = decide(glock, { participants });
      expect(decision).toMatchObject({ decision: 'DESK', desk: 'MANUAL_ROUTING', rule: 'MAKER_TABLE' });
      expect(decision.candidates.map(({ blockedBy }) => blockedBy)).toEqual([available, available]);
    },
  );

  it('takes the participant that can be asked where a country has several', () => {
    const participants = () => [
      { id: 'US-OLD', status: 'SUSPENDED', available: 'SUSPENDED' as const },
      { id: 'US-NEW', status: 'ACTIVE', available: true as const },
    ];
    expect(decide(storyFirearm, { participants }).candidates[0]?.participant).toBe('US-NEW');
  });

  it('gives a firearm that tells nothing to the identification desk', () => {
    expect(decide({ makes: [{ raw: 'INDETERMINADO' }], countryOfManufacture: 'ZZ' })).toMatchObject({
      decision: 'DESK',
      desk: 'IDENTIFICATION',
      rule: 'NONE',
      candidates: [],
    });
  });
});
