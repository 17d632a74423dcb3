import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { EXAMPLES } from '../examples/index.js';
// Every class of the contract is to be known before the schemas are collected.
import './classes.js';
import { REF } from '../validation/field.js';
import { IN_BODIES, type Schema } from '../validation/rule.js';
import { describeMember } from './words/describe.js';

type Schemas = Readonly<Record<string, Schema>>;

/** BODY: closed, as requests are checked. ANSWER: open, for inside v1 answers only get more members. */
type Use = 'BODY' | 'ANSWER';

/** Takes what only bodies add in, or leaves it out, at every depth. */
const settled = (value: unknown, use: Use): unknown => {
  if (Array.isArray(value)) return value.map((item) => settled(item, use));
  if (typeof value !== 'object' || value === null) return value;
  const { [IN_BODIES]: added, ...rest } = value as Schema;
  const own = use === 'BODY' ? { ...rest, ...(added as Schema | undefined) } : rest;
  return Object.fromEntries(Object.entries(own).map(([name, member]) => [name, settled(member, use)]));
};

/** The generator knows only optional by decorator; what a field says of itself stands in `x-required`. */
const mended = (name: string, schema: Schema, use: Use): Schema => {
  const required: string[] = [];
  const properties = Object.fromEntries(
    Object.entries((schema['properties'] ?? {}) as Schemas).map(([property, raw]) => {
      const { 'x-required': isRequired, ...rest } = raw;
      if (isRequired === true) required.push(property);
      const description = describeMember(name, property, rest['description'] as string | undefined);
      return [property, settled({ ...rest, ...(description !== undefined && { description }) }, use)];
    }),
  );
  return {
    type: 'object',
    properties,
    ...(use === 'BODY' ? { additionalProperties: false } : {}),
    ...(required.length > 0 ? { required: required.sort() } : {}),
    ...(Object.hasOwn(EXAMPLES, name) ? { examples: [EXAMPLES[name]] } : {}),
  };
};

/** A class without fields leaves no metadata. */
const EMPTY: Schemas = { RecallAcknowledgementBody: { type: 'object', properties: {} } };

/** What classes have in common; no message is one of these. */
const BASES = new Set(['TraceHead', 'Page']);

/**
 * JSON Schema 2020-12 (as OpenAPI 3.1 and AsyncAPI 3 take it) of every class with fields that has been imported, by class
 * name, sorted; references as `#/components/schemas/<name>`. Those of bodies refuse unknown members.
 */
export const schemas = (use: Use = 'ANSWER'): Schemas => {
  const raw = validationMetadatasToSchemas({ refPointerPrefix: REF }) as unknown as Schemas;
  return Object.fromEntries(
    Object.entries({ ...EMPTY, ...raw })
      .filter(([name]) => !BASES.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => [name, mended(name, schema, use)]),
  );
};
