import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { duplicateName } from './duplicate-names.js';
import { checkBody } from './json-body.js';
import { parseJson } from './json-body-parser.js';
import { Field } from '@tracepost/contracts';

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

describe('checkBody', () => {
  class Thing {
    @Field.Optional() @Field.Text(10) name?: string;
    @Field.Optional() @Field.Texts(10) list?: string[];
  }

  it('drops blank texts and changes nothing else', () => {
    expect(checkBody(Thing, { name: ' ', list: ['a'] })).toEqual({ list: ['a'] });
    expect(checkBody(Thing, { name: null, list: [' x '] })).toEqual({ name: null, list: [' x '] });
  });

  it('points into lists', () => {
    expect(() => checkBody(Thing, { list: ['a', 5] })).toThrow(
      expect.objectContaining({
        members: { errors: [expect.objectContaining({ pointer: '#/list/1', code: 'TYPE' })] },
      }) as never,
    );
  });

  it('never lets a prototype be set', () => {
    expect(() => checkBody(Thing, JSON.parse('{"__proto__":{"x":1}}'))).toThrow(
      expect.objectContaining({ slug: 'validation' }) as never,
    );
  });

  it('takes an empty object for a class without members', () => {
    class Nothing {}
    expect(checkBody(Nothing, {})).toEqual({});
    expect(() => checkBody(Nothing, { x: 1 })).toThrow(
      expect.objectContaining({ slug: 'validation' }) as never,
    );
  });
});
