import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
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

  it('have an example of every body', () => {
    const bodies = classes.map(([name]) => name).filter((name) => name.endsWith('Body'));
    expect(bodies.filter((name) => !Object.hasOwn(EXAMPLES, name))).toEqual([]);
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
