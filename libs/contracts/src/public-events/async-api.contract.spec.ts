import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { asyncApiDocument, dataSchema } from './async-api.js';
import { PUBLIC_DATA } from './public-data.js';

const TYPES = Object.keys(PUBLIC_DATA);

describe('the AsyncAPI document', () => {
  it.each(Object.entries(asyncApiDocument().components.messages))(
    'has an example of %s that conforms to its payload',
    (_name, { payload, examples }) => {
      const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
      addFormats.default(ajv);
      ajv.addVocabulary(['components', 'schemas']);
      const { schemas } = asyncApiDocument().components;
      const check = ajv.compile({ ...payload, components: { schemas } });
      for (const example of examples) expect(check(example.payload) ? [] : check.errors).toEqual([]);
    },
  );

  it('has one message for each public type', () => {
    const names = Object.values(asyncApiDocument().components.messages).map(({ name }) => name);
    expect(names).toEqual(TYPES);
    expect(Object.keys(asyncApiDocument().components.messages)).toHaveLength(TYPES.length);
  });

  it('holds no schema of a request', () => {
    expect(Object.keys(asyncApiDocument().components.schemas)).not.toContain('TraceRequestBody');
  });
});

describe('a data schema', () => {
  it.each(TYPES)('of %s is complete in itself', (type) => {
    const schema = dataSchema(type);
    expect(schema).toMatchObject({ $id: `/schemas/${type}.json` });
  });

  it('of an unknown type is none', () => {
    expect(dataSchema('org.tracepost.itinerary.routed.v1')).toBeNull();
  });
});
