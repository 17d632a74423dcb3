import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ROOT } from '../../src/index.js';

interface Content {
  readonly schema?: object;
}
export interface DocumentedHeader {
  readonly required?: boolean;
  readonly schema: object;
}
export interface DocumentedResponse {
  readonly headers?: Readonly<Record<string, DocumentedHeader>>;
  readonly content?: Readonly<Record<string, Content>>;
  readonly 'x-problems'?: readonly string[];
}
type Referable<T> = T | { readonly $ref: string };
export interface Operation {
  readonly responses: Readonly<Record<string, Referable<DocumentedResponse>>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** `docs/api/openapi.json`, as everybody reads it. */
export const DOCUMENT = JSON.parse(readFileSync(join(ROOT, 'docs/api/openapi.json'), 'utf8')) as Document;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(DOCUMENT, 'openapi');

/** Compiled once: a suite holds thousands of answers to the same schemas. */
const checks = new WeakMap<object, ValidateFunction>();

const checkOf = (schema: object): ValidateFunction => {
  const known = checks.get(schema);
  if (known) return known;
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as object;
  const check = ajv.compile(absolute);
  checks.set(schema, check);
  return check;
};

/** What `value` breaks of a schema of the document; empty when it fits. */
export const misfits = (schema: object, value: unknown): readonly string[] => {
  const check = checkOf(schema);
  return check(value) ? [] : (check.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
};

/** The thing itself where only its name is given. */
export const resolved = <T extends object>(thing: Referable<T>): T => {
  if (!('$ref' in thing)) return thing;
  return String(thing.$ref)
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], DOCUMENT) as T;
};

const patterns = Object.keys(DOCUMENT.paths).map((path) => ({
  path,
  form: new RegExp(`^${path.replaceAll(/[.:]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The operation that answers a method at a path; HEAD is GET. Null where the document has none. */
export const operationAt = (method: string, address: string): Operation | null => {
  const path = (address.split('?')[0] ?? '').replaceAll(/%3a/gi, ':');
  // A fixed path wins over one with a name in it.
  const fitting = patterns
    .filter(({ form }) => form.test(path))
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length);
  const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
  return (
    fitting.map((one) => DOCUMENT.paths[one.path]?.[verb]).find((operation) => operation !== undefined) ??
    null
  );
};
