import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { EXAMPLES, STORY_REQUEST } from '../examples/index.js';
import { partsOf } from '../validation/field.js';
import type { DtoClass } from '../validation/rule.js';
import { validate } from '../validation/validate.js';
import * as B from './index.js';
import { MEMBER_WORDS, PLAIN } from './words/describe.js';

const published = B.schemas();
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
addFormats.default(ajv);
ajv.addVocabulary(['components']);
ajv.addSchema({ $id: 'all', components: { schemas: published } });
ajv.addSchema({ $id: 'bodies', components: { schemas: B.schemas('BODY') } });
const faultsIn = (id: string, name: string, value: unknown): string[] => {
  const check = ajv.compile({ $ref: `${id}#/components/schemas/${name}` });
  return check(value) ? [] : (check.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
};
const bodies = (name: string, value: unknown): string[] => faultsIn('bodies', name, value);
const conforms = (name: string, value: unknown): string[] => faultsIn('all', name, value);
const classes = Object.entries(B as unknown as Record<string, unknown>).filter(
  (entry): entry is [string, DtoClass] =>
    typeof entry[1] === 'function' && entry[1].toString().startsWith('class'),
);

describe('the published schemas', () => {
  it.each(classes.map(([name]) => name))('have %s, compiled without complaint', (name) => {
    expect(published).toHaveProperty(name);
    expect(() => ajv.compile({ $ref: `all#/components/schemas/${name}` })).not.toThrow();
  });

  it.each(Object.keys(EXAMPLES))('take the example of %s', (name) => {
    expect(conforms(name, EXAMPLES[name])).toEqual([]);
  });

  it('have an example of every message, alone or within another one', () => {
    const messages = classes
      .map(([name]) => name)
      .filter((name) => /(Body|View|Page|Summary|Data)$/.test(name));
    const references = JSON.stringify(Object.values(published));
    const shown = (name: string) => Object.hasOwn(EXAMPLES, name) || references.includes(`/${name}"`);
    expect(messages.filter((name) => !shown(name))).toEqual([]);
    expect(
      messages.filter((name) => /(Body|Page|Data)$/.test(name) && !Object.hasOwn(EXAMPLES, name)),
    ).toEqual([]);
  });

  it('make a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate({
      openapi: '3.1.0',
      info: { title: 'Tracepost', version: '1.0.0' },
      paths: {},
      components: { schemas: published },
    });
    expect(result).toMatchObject({ valid: true });
  });

  it('show the story’s request first', () => {
    expect(Object.keys(EXAMPLES)[0]).toBe('TraceRequestBody');
    expect(published['TraceRequestBody']?.['examples']).toEqual([STORY_REQUEST]);
  });

  it('say what a request needs', () => {
    expect(published['TraceRequestBody']?.['required']).toEqual([
      'firearm',
      'legalBasis',
      'recovery',
      'reference',
    ]);
    expect(published['Recovery']?.['required']).toEqual(['at', 'context', 'place']);
  });

  it('refuse what they should', () => {
    expect(conforms('TraceRequestBody', { ...STORY_REQUEST, reference: null })).not.toEqual([]);
    expect(conforms('TraceRequestBody', { ...STORY_REQUEST, priority: 'HIGH' })).not.toEqual([]);
    expect(conforms('Serial', { condition: 'CLEAR', raw: 'x'.repeat(65) })).not.toEqual([]);
  });

  it.each(Object.keys(EXAMPLES).filter((name) => name.endsWith('Body')))(
    'as bodies take the example of %s',
    (name) => {
      expect(bodies(name, EXAMPLES[name])).toEqual([]);
    },
  );

  it.each<[string, string, unknown]>([
    ['an unknown member', 'Offence', { scheme: 'ICCS', code: '0901', extra: 1 }],
    ['a country that is none', 'RecoveryPlace', { country: 'QQ' }],
    ['a control character', 'RecoveryPlace', { country: 'BR', address: 'a\u0000' }],
    ['a blank where text must be', 'Offence', { scheme: ' ', code: '0901' }],
  ])('as bodies refuse %s, which answers may have', (_what, name, value) => {
    expect(bodies(name, value)).not.toEqual([]);
    expect(conforms(name, value)).toEqual([]);
  });

  it('as bodies agree with the hub about which texts there may be', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\t', '\n', ' ', '\u00a0', 'é'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    const rest = { basis: 'NATIONAL_LAW', intendedUse: 'CRIMINAL_INVESTIGATION' };
    fc.assert(
      fc.property(text, text, (scheme, justification) => {
        const body = { ...rest, justification, offence: { scheme, code: '1' } };
        fc.pre(scheme.length <= 64);
        expect(bodies('LegalBasis', body).length === 0).toBe(validate(B.LegalBasis, body).length === 0);
      }),
    );
  });

  it('say what one field asks of another', () => {
    expect(published['Serial']).toMatchObject({
      properties: { raw: { description: expect.stringContaining('forbidden for NONE') } },
    });
  });

  it.each(Object.keys(published))('say of every member of %s what it means, unless its name does', (name) => {
    const members = Object.entries((published[name]?.['properties'] ?? {}) as Record<string, object>);
    const silent = members.filter(([member, schema]) => !PLAIN.has(member) && !('description' in schema));
    expect(silent.map(([member]) => member)).toEqual([]);
  });

  it('have no word for a member that is not there', () => {
    const known = Object.entries(published).flatMap(([name, schema]) =>
      Object.keys((schema['properties'] ?? {}) as object).flatMap((member) => [member, `${name}.${member}`]),
    );
    // Classes of the console, which this library does not know.
    const elsewhere =
      /^(CauseView|OperationView|kind|select|total|done|failed|services|headers|partition|position)\b/;
    const unused = Object.keys(MEMBER_WORDS).filter((key) => !known.includes(key) && !elsewhere.test(key));
    expect(unused).toEqual([]);
  });

  it('leave no mark of their making', () => {
    for (const all of [published, B.schemas('BODY')]) expect(JSON.stringify(all)).not.toMatch(/"x-/);
  });

  it.each(classes.filter(([name]) => name !== 'RecallAcknowledgementBody'))(
    'say of every field of %s whether it must be there',
    (_name, type) => {
      for (const [field, parts] of partsOf(type)) {
        const kinds = parts.map(({ kind }) => kind);
        expect([field, kinds.filter((kind) => kind === 'presence').length]).toEqual([field, 1]);
        expect([field, kinds.filter((kind) => kind === 'content').length]).toEqual([field, 1]);
      }
    },
  );
});
