import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import addFormats from 'ajv-formats';
import { EXAMPLES, STORY_REQUEST } from '../examples/index.js';
import { partsOf } from '../validation/field.js';
import type { DtoClass } from '../validation/rule.js';
import * as B from './index.js';

const published = B.schemas();
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
addFormats.default(ajv);
ajv.addVocabulary(['components']);
ajv.addSchema({ $id: 'all', components: { schemas: published } });
const conforms = (name: string, value: unknown): string[] => {
  const check = ajv.compile({ $ref: `all#/components/schemas/${name}` });
  return check(value) ? [] : (check.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
};
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

  it('say what one field asks of another', () => {
    expect(published['Serial']).toMatchObject({
      properties: { raw: { description: expect.stringContaining('forbidden for NONE') } },
    });
  });

  it('leave no mark of their making', () => {
    expect(JSON.stringify(published)).not.toContain('x-required');
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
