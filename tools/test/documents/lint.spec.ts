import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from '@jest/globals';
import { createConfig, lint } from '@redocly/openapi-core';
import { ROOT } from '../../src/index.js';

type Types = Readonly<Record<string, { readonly properties: object }>>;

/** `x-itemSchema` leads to a schema, as `itemSchema` does in OpenAPI 3.2: the rules then follow it. */
const ITEM_SCHEMAS = {
  id: 'tracepost',
  typeExtension: {
    oas3: ({ MediaType, ...types }: Types) => ({
      ...types,
      MediaType: { ...MediaType, properties: { ...MediaType?.properties, 'x-itemSchema': 'Schema' } },
    }),
  },
};

/** What `recommended` leaves off and this document keeps. None of `recommended` is turned off. */
const FURTHER = [
  'array-parameter-serialization',
  'no-invalid-parameter-examples',
  'no-invalid-schema-examples',
  'no-required-schema-properties-undefined',
  'operation-4xx-problem-details-rfc7807',
  'operation-description',
  'operation-singular-tag',
  'operation-tag-defined',
  'parameter-description',
  'spec-strict-refs',
];

/** Health is answered before everything that can refuse a request: it has no 4xx. */
const EXCEPTIONS = ['live', 'ready'].map(
  (path) =>
    `operation-4xx-response at #/paths/~1health~1${path}/get/responses: Operation must have at least one \`4XX\` response.`,
);

describe('openapi.json', () => {
  it('breaks no rule of its field', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      plugins: [ITEM_SCHEMAS],
      rules: Object.fromEntries(FURTHER.map((rule) => [rule, 'error'])),
    });
    const problems = await lint({ ref: join(ROOT, 'docs/api/openapi.json'), config });
    const told = problems.map(
      ({ ruleId, message, location: [at] }) => `${ruleId} at ${at?.pointer}: ${message}`,
    );
    expect(told.sort()).toEqual(EXCEPTIONS);
  });
});

describe('asyncapi.json', () => {
  it('leaves its parser nothing to say, not even a hint', async () => {
    const text = readFileSync(join(ROOT, 'docs/api/asyncapi.json'), 'utf8');
    expect(await new Parser().validate(text)).toEqual([]);
  });
});
