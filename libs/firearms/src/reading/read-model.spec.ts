import { describe, expect, it } from '@jest/globals';
import { currentTable } from '../tables/table.js';
import { makerOfModel, readModel } from './read-model.js';

const read = (maker: string, model: string): string | undefined => {
  const known = currentTable.byName.get(maker);
  return known === undefined ? undefined : readModel(model, known)?.family.name;
};

describe('readModel', () => {
  it.each([
    ['Glock', '17 GEN4', 'Glock 17'],
    ['Glock', 'G17', 'Glock 17'],
    ['Glock', 'Glock 19', 'Glock 19'],
    ['Glock', '170', undefined],
    ['Taurus', 'PT 58 HC PLUS', 'Taurus PT'],
    ['FN Herstal', 'M 964 FAL', 'FN FAL'],
    ['CZ', 'P-09', 'CZ P-07/P-09/P-10'],
    ['CZ', 'CZ75P07DUTY', 'CZ P-07/P-09/P-10'],
    ['SIG Sauer', 'P 226', 'SIG Sauer P220-P229'],
    ['Colt', 'M 16 A2 COMMANDO', 'Colt M16'],
    ['Rossi', '', undefined],
  ])('takes a %s %j for a %s', (maker, model, family) => {
    expect(read(maker, model)).toBe(family);
  });
});

describe('makerOfModel', () => {
  it('knows the maker of a model name that is his alone', () => {
    expect(makerOfModel('WASR-10', currentTable.makers)?.maker.name).toBe('Romarm');
  });

  it('does not guess from a model name that several makers use', () => {
    expect(makerOfModel('1911 A1', currentTable.makers)).toBeNull();
  });
});
