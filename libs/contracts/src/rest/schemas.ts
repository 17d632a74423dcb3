import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { EXAMPLES } from '../examples/index.js';
// Every class of the contract is to be known before the schemas are collected.
import './classes.js';
import { REF } from '../validation/field.js';
import type { Schema } from '../validation/rule.js';

type Schemas = Readonly<Record<string, Schema>>;

/** The generator knows only optional by decorator; what a field says of itself stands in `x-required`. */
const mended = (name: string, schema: Schema): Schema => {
  const required: string[] = [];
  const properties = Object.fromEntries(
    Object.entries((schema['properties'] ?? {}) as Schemas).map(([property, raw]) => {
      const { 'x-required': isRequired, ...rest } = raw;
      if (isRequired === true) required.push(property);
      return [property, rest];
    }),
  );
  return {
    type: 'object',
    properties,
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
 * name, sorted; references as `#/components/schemas/<name>`.
 */
export const schemas = (): Schemas => {
  const raw = validationMetadatasToSchemas({ refPointerPrefix: REF }) as unknown as Schemas;
  return Object.fromEntries(
    Object.entries({ ...EMPTY, ...raw })
      .filter(([name]) => !BASES.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => [name, mended(name, schema)]),
  );
};
