import { describe, expect, it } from '@jest/globals';
import { readType } from './read-type.js';

describe('readType', () => {
  it.each([
    ['PISTOLA', 'P', 'I'],
    ['REVÓLVER', 'P', 'R'],
    ['revolver', 'P', 'R'],
    ['FUZIL', 'R', null],
    ['Fuzil de assalto', 'R', 'A'],
    ['fusil de chasse', 'S', null],
    ['ESPINGARDA', 'S', null],
    ['escopeta', 'S', null],
    ['CARABINA', 'R', 'C'],
    ['GARRUCHA', 'P', 'D'],
    ['GARRUCHÃO', 'Q', 'S'],
    ['SUBMETRALHADORA', 'B', 'A'],
    ['pistolet-mitrailleur', 'B', 'A'],
    ['METRALHADORA', 'M', 'A'],
    ['rifle de cerrojo', 'R', 'B'],
    ['pistola calibre 9 mm', 'P', 'I'],
    ['INDETERMINADO', null, null],
    ['', null, null],
  ])('reads %j as type %j, action %j', (word, type, action) => {
    expect(readType(word)).toMatchObject({ type, action });
  });

  it('hears that a gun was home-made', () => {
    expect(readType('ARMA DE FABRICAÇÃO CASEIRA')).toEqual({ type: 'Z', action: null, privatelyMade: true });
  });
});
