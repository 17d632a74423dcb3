import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { storyFirearm } from '../test/story-firearm.js';
import type { Firearm } from './firearm.js';
import type { FindingCode } from './identification.js';
import { identify, summary } from './identify.js';
import { tableVersion } from './versions.js';

const codes = (firearm: Firearm): readonly FindingCode[] =>
  identify(firearm).findings.map(({ code }) => code);

describe('identify', () => {
  it('reads the firearm of the story as a trace shows it', () => {
    expect(summary(identify(storyFirearm))).toEqual({
      makers: [{ name: 'Glock', role: 'MAKER', confidence: 0.99 }],
      model: 'Glock 17',
      calibre: '9x19mm',
      type: 'P',
      action: 'I',
      serialNormalised: 'BX0123',
    });
  });

  it('names its table and finds nothing wrong with the story', () => {
    expect(identify(storyFirearm)).toMatchObject({ tableVersion, findings: [], alternatives: [] });
  });

  it('reads a row as the police of Rio typed it', () => {
    const row = {
      serial: { raw: 'T1102-13F00275' },
      makes: [{ raw: 'SARSILMAZ' }],
      model: 'ST 10',
      calibre: '9 MM',
      typeAsRead: 'PISTOLA',
    };
    expect(identify(row)).toMatchObject({
      makers: [{ name: 'Sarsilmaz' }],
      type: 'P',
      serial: { normalised: 'T110213F00275', yearFrom: 2013, yearTo: 2013 },
    });
  });

  it.each([
    ['BXO123', 'GLOCK', true],
    ['12', 'GLOCK', false],
    ['12', 'URKO', null],
    ['BXO12?', 'GLOCK', null],
  ])('compares the serial %j with the forms of %s: %j', (raw, make, patternMatches) => {
    expect(identify({ serial: { raw }, makes: [{ raw: make }] }).serial.patternMatches).toBe(patternMatches);
  });

  it('infers the maker from a serial that one maker alone uses', () => {
    const inferred = identify({ serial: { raw: 'T6472-15A12345' }, makes: [{ raw: 'INDETERMINADO' }] });
    expect(inferred.makers).toMatchObject([{ name: 'Canik', role: 'MAKER', confidence: 0.7 }]);
    expect(inferred.findings).toContainEqual(expect.objectContaining({ code: 'MAKE_MISSING', gain: 0.15 }));
  });

  it('infers the maker from a model that one maker alone uses', () => {
    expect(identify({ model: 'PT 58 HC PLUS' }).makers).toMatchObject([{ name: 'Taurus' }]);
  });

  it('says so when the serial belongs to another maker than the one read', () => {
    const read = identify({ serial: { raw: 'T6368-13A12345' }, makes: [{ raw: 'TAURUS' }] });
    expect(read.alternatives).toMatchObject([{ field: 'MAKER', value: 'Girsan' }]);
  });

  it('lets the model settle a calibre of which only the number was read', () => {
    const wasr = { makes: [{ raw: 'ROMARM' }], model: 'WASR-10', calibre: '7.62', type: 'R' };
    expect(identify(wasr).calibre?.canonical).toBe('7.62x39mm');
  });

  it("believes the type code before the officer's word", () => {
    expect(identify({ type: 'R', typeAsRead: 'PISTOLA' })).toMatchObject({ type: 'R', action: null });
  });

  it('keeps an action code that clerks also write for "not known"', () => {
    expect(identify({ type: 'P', action: 'X' }).action).toBe('X');
  });

  it.each<[string, Firearm, FindingCode]>([
    ['no serial', { serial: { condition: 'NONE' } }, 'SERIAL_MISSING'],
    ['an erased serial', { serial: { raw: 'raspado', condition: 'CLEAR' } }, 'SERIAL_MISSING'],
    ['unread characters', { serial: { raw: 'AB?12', condition: 'CLEAR' } }, 'SERIAL_PARTIAL'],
    ['no maker', { makes: [] }, 'MAKE_MISSING'],
    ['a maker that says "unknown"', { makes: [{ raw: 'IGNORADO' }] }, 'MAKE_MISSING'],
    ['a maker nobody knows', { makes: [{ raw: 'ZZYZX' }] }, 'MAKE_UNKNOWN'],
    ['a design instead of a maker', { makes: [{ raw: 'AK-47' }] }, 'MAKE_AMBIGUOUS'],
    ['no model', { makes: [{ raw: 'COLT' }] }, 'MODEL_MISSING'],
    ['no calibre', { calibre: 'INDETERMINADO' }, 'CALIBRE_MISSING'],
    ['a calibre nobody knows', { calibre: '99 mm Xyz' }, 'CALIBRE_UNKNOWN'],
    ['no type', { typeAsRead: 'INDETERMINADO' }, 'TYPE_MISSING'],
    [
      'a stamp that the maker never used',
      { makes: [{ raw: 'CANIK' }], countryOfManufacture: 'BR' },
      'COUNTRY_CONTRADICTS_MAKER',
    ],
    [
      'an importer without an import mark',
      { makes: [{ raw: 'CENTURY', role: 'IMPORTER' }] },
      'IMPORT_MARK_MISSING',
    ],
    ['an old year', { year: 1910 }, 'MADE_BEFORE_1946'],
    ['a home-made gun', { typeAsRead: 'ARMA DE FABRICAÇÃO CASEIRA' }, 'PRIVATELY_MADE'],
    ['a gun converted at home', { conversion: 'PRIVATELY_MADE' }, 'PRIVATELY_MADE'],
  ])('remarks on %s', (_, firearm, code) => {
    expect(codes(firearm)).toContain(code);
  });

  it.each<[string, Firearm]>([
    [
      'a state that succeeds the one where it was made',
      { makes: [{ raw: 'CZ' }], countryOfManufacture: 'SK' },
    ],
    ['a state that is no more', { makes: [{ raw: 'ZASTAVA' }], countryOfManufacture: 'YU' }],
    ['a plant abroad', { makes: [{ raw: 'BERETTA' }], countryOfManufacture: 'BR' }],
    ['an unknown country', { makes: [{ raw: 'BERETTA' }], countryOfManufacture: 'ZZ' }],
  ])('sees no contradiction in %s', (_, firearm) => {
    expect(codes(firearm)).not.toContain('COUNTRY_CONTRADICTS_MAKER');
  });

  it('does not miss a maker on a home-made gun', () => {
    expect(codes({ makes: [{ raw: 'caseira' }] })).not.toContain('MAKE_MISSING');
  });

  it('puts the remark that gains most first', () => {
    const gains = identify({ serial: { condition: 'OBLITERATED' }, makes: [] }).findings.map(
      ({ gain }) => gain,
    );
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  it('reads any text without failing, gains and confidences in 0..1', () => {
    const text = fc.option(fc.string({ unit: 'binary' }));
    const firearm = fc.record({
      serial: fc.record({ raw: text, condition: text }),
      makes: fc.array(fc.record({ raw: text, role: text })),
      model: text,
      calibre: text,
      type: text,
      typeAsRead: text,
      countryOfManufacture: text,
      year: fc.option(fc.double()),
    });
    fc.assert(
      fc.property(firearm, (any) => {
        const read = identify(any);
        const numbers = [
          ...read.findings.map(({ gain }) => gain),
          ...read.makers.map(({ confidence }) => confidence),
        ];
        return numbers.every((number) => number >= 0 && number <= 1);
      }),
    );
  });
});
