import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/index.js';

/** One method of one path of docs/api/openapi.json, with what the matrices ask of it. */
export interface DocumentRoute {
  /** `POST /v1/hops/{id}/answers`. */
  readonly key: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Null: open to everyone. */
  readonly roles: readonly string[] | null;
  /** Names of the query parameters. */
  readonly query: readonly string[];
  /** The query parameters with their schemas. */
  readonly parameters: readonly Parameter[];
  /** Names of the headers that it documents, in lower case. */
  readonly headers: readonly string[];
  /** Null: it takes no Idempotency-Key. */
  readonly idempotencyKey: 'mandatory' | 'unless dry' | null;
  readonly hasBody: boolean;
  /** Answers pages. */
  readonly isCollection: boolean;
  /** Its path names one thing. */
  readonly isOne: boolean;
}

interface Parameter {
  readonly name: string;
  readonly schema: {
    readonly type?: string;
    readonly format?: string;
    readonly enum?: readonly string[];
    readonly maxLength?: number;
  };
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
}
interface Operation {
  readonly 'x-roles'?: readonly string[];
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: object;
}
interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

const openApi = JSON.parse(readFileSync(join(ROOT, 'docs/api/openapi.json'), 'utf8')) as OpenApi;

const resolved = (parameter: Parameter | { readonly $ref: string }): Parameter => {
  if (!('$ref' in parameter)) return parameter;
  const found = openApi.components.parameters[parameter.$ref.split('/').at(-1) ?? ''];
  if (!found) throw new Error(`openapi.json has no ${parameter.$ref}`);
  return found;
};

const routeOf = (path: string, method: string, operation: Operation): DocumentRoute => {
  const parameters = (operation.parameters ?? []).map(resolved);
  const names = (place: Parameter['in']): string[] =>
    parameters.filter((one) => one.in === place).map(({ name }) => name);
  const key = parameters.find(({ name }) => name === 'Idempotency-Key');
  const query = names('query');
  return {
    key: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase() as DocumentRoute['method'],
    path,
    roles: operation['x-roles'] ?? null,
    query,
    parameters: parameters.filter((one) => one.in === 'query'),
    headers: names('header').map((name) => name.toLowerCase()),
    idempotencyKey: key === undefined ? null : key.required === true ? 'mandatory' : 'unless dry',
    hasBody: operation.requestBody !== undefined,
    isCollection: method === 'get' && query.includes('cursor'),
    isOne: method === 'get' && /\{\w+\}$/.test(path),
  };
};

/** Every route of the committed document, in its order. */
export const ROUTES: readonly DocumentRoute[] = Object.entries(openApi.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => routeOf(path, method, operation)),
);

/** Those that need a token. */
export const GUARDED: readonly DocumentRoute[] = ROUTES.filter(({ roles }) => roles !== null);
