import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { duplicateName } from './duplicate-names.js';
import { nearestName } from './nearest-name.js';
import { plainBody, pointerTo } from './plain-body.js';
import { parseJson } from './json-body-parser.js';
import type { FieldFault } from '../problems/problem.js';

describe('duplicateName', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":{"b":1},"c":{"b":1}}', null],
    ['[{"a":1},{"a":1}]', null],
    ['{"a":[{"x":1,"y":{"x":2},"x":3}]}', 'x'],
    ['{"a":"\\"a\\":1,\\"a\\"","b":"{"}', null],
    ['{"\\u0061":1,"a":2}', 'a'],
    ['{"a\\\\":1,"a":2}', null],
    ['"a"', null],
  ])('of %s is %s', (text, expected) => {
    expect(duplicateName(text)).toBe(expected);
  });

  it('is null for whatever JSON.stringify makes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(duplicateName(JSON.stringify(value))).toBeNull();
      }),
    );
  });
});

describe('parseJson', () => {
  it('gives what JSON.parse gives for valid JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(Buffer.from(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('quotes nothing of a body that it refuses', () => {
    expect(() => parseJson(Buffer.from('{"CANARY"'))).toThrow(expect.not.stringContaining('CANARY') as never);
  });
});

describe('nearestName', () => {
  it.each([
    ['serail', 'serial'],
    ['CALIBER', 'calibre'],
    ['colour', null],
    ['x'.repeat(100), null],
  ])('of %s is %s', (name, expected) => {
    expect(nearestName(name, ['serial', 'calibre', 'makes'])).toBe(expected);
  });
});

describe('plainBody', () => {
  const check = (value: unknown): { plain: unknown; faults: string[] } => {
    const faults: FieldFault[] = [];
    const plain = plainBody(value, faults);
    return { plain, faults: faults.map(({ pointer, code }) => `${pointer} ${code}`) };
  };

  it('drops blank texts and changes nothing else', () => {
    const sent = { a: ' ', b: ' x ', c: ['', 'y'], d: null, e: { f: '\t', g: 0 } };
    expect(check(sent)).toEqual({ plain: { b: ' x ', c: [null, 'y'], d: null, e: { g: 0 } }, faults: [] });
  });

  it('takes fifty items and refuses one more', () => {
    expect(check({ a: Array(50).fill(1) }).faults).toEqual([]);
    expect(check({ a: Array(51).fill(1) }).faults).toEqual(['#/a TOO_MANY']);
  });

  it('takes TAB, LF and CR and refuses other control characters, in names too', () => {
    expect(check({ a: 'x\t\n\r', b: 'x\u0007', 'c\u0000': 1 }).faults).toEqual([
      '#/b FORMAT',
      '#/c%00 FORMAT',
    ]);
  });

  it('never lets a prototype be set', () => {
    const { plain, faults } = check(JSON.parse('{"__proto__":{"x":1},"constructor":2}'));
    expect([plain, faults]).toEqual([{}, ['#/__proto__ UNKNOWN_FIELD', '#/constructor UNKNOWN_FIELD']]);
  });

  it('writes pointers as URI fragments of RFC 6901', () => {
    expect(pointerTo(['a/b', 'm~n', 0, 'ü'])).toBe('#/a~1b/m~0n/0/%C3%BC');
  });
});
