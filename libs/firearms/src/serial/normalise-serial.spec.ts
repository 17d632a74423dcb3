import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseSerial } from './normalise-serial.js';

describe('normaliseSerial', () => {
  it.each([
    ['BXO 123', 'BX0123'],
    ['bxo-123', 'BX0123'],
    ['T6472-13 BJ 00.123', 'T647213BJ00123'],
    ['  A/B.C_1  ', 'ABC1'],
    ['ТУЛА № 123', 'ТУЛАN0123'],
    ['١٢٣ أ', '١٢٣أ'],
    ['ＡＢ１２', 'AB12'],
    ['---', ''],
  ])('reads %j as %j', (raw, normalised) => {
    expect(normaliseSerial(raw)).toBe(normalised);
  });

  it('changes nothing when used twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (raw) => normaliseSerial(normaliseSerial(raw)) === normaliseSerial(raw),
      ),
    );
  });

  it('never leaves a letter O or a separator', () => {
    fc.assert(fc.property(fc.string(), (raw) => !/[O\s\-./]/.test(normaliseSerial(raw))));
  });
});
