import { describe, expect, it } from '@jest/globals';
import { readSerial } from './read-serial.js';

describe('readSerial', () => {
  it.each([
    ['BXO 123', 'BXO123', 'WHOLE'],
    ['B463720 (FERROLHO)', 'B463720', 'WHOLE'],
    ['AANW893 no ferrolho', 'AANW893', 'WHOLE'],
    ['ACTX134 (Vide observação);', 'ACTX134', 'WHOLE'],
    ['TJX212?', 'TJX212', 'PARTIAL'],
    ['Removido por ação humana.', null, 'ABSENT'],
    ['suprimido por ação abrasiva', null, 'ABSENT'],
    ['Obliterado, por abrasão mecânica.', null, 'ABSENT'],
    ['não consta', null, 'ABSENT'],
    ['limée', null, 'ABSENT'],
    ['ground off', null, 'ABSENT'],
    ['-', null, 'ABSENT'],
    ['', null, 'ABSENT'],
    ['ЖК 1234', 'ЖК1234', 'WHOLE'],
  ] as const)('reads %j as %j, %s', (raw, text, condition) => {
    expect(readSerial({ raw, condition: 'CLEAR' })).toEqual({ raw, text, condition });
  });

  it('believes the officer who says that it is partial', () => {
    expect(readSerial({ raw: 'ABC12', condition: 'PARTIAL' }).condition).toBe('PARTIAL');
  });

  it('finds no serial where none was sent', () => {
    expect(readSerial(undefined)).toEqual({ raw: null, text: null, condition: 'ABSENT' });
  });
});
