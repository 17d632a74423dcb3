import { describe, expect, it } from '@jest/globals';
import { key } from '../text.js';
import { calibres, type Calibre } from './calibres.js';
import type { Maker, Origin } from './maker.js';
import { makers } from './makers.js';
import { successorStates } from './successor-states.js';

const origins = (maker: Maker): readonly (readonly Origin[])[] => [
  maker.made,
  ...(maker.families ?? []).flatMap((family) => (family.made === undefined ? [] : [family.made])),
  ...(maker.serials ?? []).flatMap((serial) => (serial.made === undefined ? [] : [serial.made])),
];
const all = makers.flatMap((maker) => origins(maker).map((made) => ({ name: maker.name, made })));

describe('the maker table', () => {
  it('knows at least 250 makers', () => {
    expect(makers.length).toBeGreaterThanOrEqual(250);
  });

  it('has each canonical name once', () => {
    expect(new Set(makers.map((maker) => maker.name)).size).toBe(makers.length);
  });

  it('lets no two makers claim one name', () => {
    const owners = new Map<string, Set<string>>();
    for (const maker of makers) {
      for (const name of [maker.name, ...maker.aliases]) {
        owners.set(key(name), (owners.get(key(name)) ?? new Set()).add(maker.name));
      }
    }
    const claimedTwice = [...owners]
      .filter(([, names]) => names.size > 1)
      .map(([name, names]) => [name, ...names]);
    expect(claimedTwice).toEqual([]);
  });

  it('gives weights that add up to 1 for every maker, family and serial', () => {
    const wrong = all.filter(
      ({ made }) => Math.abs(made.reduce((sum, [, weight]) => sum + weight, 0) - 1) > 1e-9,
    );
    expect(wrong).toEqual([]);
  });

  it('names countries by ISO code or as a state that is no more', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const codes = all.flatMap(({ made }) => made.map(([country]) => country));
    expect(codes.filter((code) => !successorStates.has(code) && names.of(code) === undefined)).toEqual([]);
  });

  it('ends no period before it begins', () => {
    const wrong = all.filter(({ made }) =>
      made.some(([, , from, to]) => (from ?? -Infinity) > (to ?? Infinity)),
    );
    expect(wrong).toEqual([]);
  });

  it('lets states that are no more make nothing after their end', () => {
    const ends: Readonly<Record<string, number>> = { SU: 1991, YU: 1992, CS: 1992, DD: 1990 };
    const wrong = all.filter(({ made }) =>
      made.some(([country, , , to]) => ends[country] !== undefined && (to ?? Infinity) > ends[country]),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('names only calibres of the calibre table', () => {
    const known = new Set((calibres as readonly Calibre[]).map((calibre) => calibre.canonical));
    const named = makers.flatMap((maker) =>
      (maker.families ?? []).map((family) => family.calibre ?? '9x19mm'),
    );
    expect(named.filter((name) => !known.has(name) && name !== '12 gauge')).toEqual([]);
  });

  it('writes the beginnings of models as keys', () => {
    const starts = makers.flatMap((maker) => (maker.families ?? []).flatMap((family) => family.starts));
    expect(starts.filter((start) => key(start) !== start)).toEqual([]);
  });
});

describe('the calibre table', () => {
  it('gives each key to one calibre', () => {
    const keys = (calibres as readonly Calibre[]).flatMap(({ keys: certain, looseKeys = [] }) => [
      ...certain,
      ...looseKeys,
    ]);
    expect(keys.filter((name, index) => keys.indexOf(name) !== index)).toEqual([]);
  });
});
