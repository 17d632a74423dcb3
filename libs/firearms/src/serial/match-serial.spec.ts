import { describe, expect, it } from '@jest/globals';
import { makers } from '../tables/makers.js';
import { matchSerial } from './match-serial.js';

const matched = (text: string, name: string) =>
  matchSerial(text, makers).find((match) => match.maker.name === name);

describe('matchSerial', () => {
  it.each([
    ['T647213BJ00123', 'Canik', 2013, 2013],
    ['T062099A12345', 'Tisaş', 1999, 1999],
    ['BXO123', 'Glock', 1988, null],
    ['AB123', 'Glock', 1982, 1992],
    ['SP12345', 'Colt', 1963, 1985],
    ['N123456', 'Smith & Wesson', 1969, 1983],
    ['34512345', 'Ruger', 1969, null],
  ] as const)('reads %s as a serial of %s, made from %j to %j', (text, name, from, to) => {
    expect(matched(text, name)).toMatchObject({ from, to });
  });

  it.each(['', 'AANW89', '123', 'ЖК1234'])('sees no form of Glock in %j', (text) => {
    expect(matched(text, 'Glock')).toBeUndefined();
  });
});
