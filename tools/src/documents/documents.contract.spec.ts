import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { committed, documents } from './documents.js';
import { OPERATIONS } from './operations.js';
import { apiRoutes } from './routes.js';

const made = documents();
const openApi = made['openapi.json'] as {
  paths: Record<string, Record<string, { 'x-roles'?: string[]; operationId: string; requestBody?: object }>>;
  components: { schemas: Record<string, Record<string, unknown>>; responses: Record<string, unknown> };
};

/** Schemas that `roots` lead to, also through shared responses. */
const reachedFrom = (roots: unknown): ReadonlySet<string> => {
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, kind, name = ''] of JSON.stringify(value).matchAll(
      /#\/components\/(schemas|responses)\/(\w+)/g,
    )) {
      if (seen.has(name)) continue;
      if (kind === 'schemas') seen.add(name);
      visit(openApi.components[kind as 'schemas' | 'responses'][name]);
    }
  };
  visit(roots);
  return seen;
};

describe('the documents of the contract', () => {
  it.each(Object.keys(made))('%s is committed as the code makes it (else: npm run openapi)', (name) => {
    for (const { path, text } of committed(name, made[name] ?? {})) {
      expect(readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8')).toBe(text);
    }
  });

  it('openapi.json is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(openApi));
    expect(result).toEqual({ valid: true });
  });

  it('openapi.json has every route, with its roles, and no other', () => {
    const told = Object.entries(openApi.paths)
      .filter(([path]) => path.startsWith('/v1/'))
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(
          ([method, { 'x-roles': roles = [] }]) => `${method.toUpperCase()} ${path} ${roles.join()}`,
        ),
      );
    const coded = apiRoutes().map(
      ({ method, path, roles }) =>
        `${method} ${path
          .replace('::', '\u0000')
          .replace(/:(\w+)/g, '{$1}')
          .replace('\u0000', ':')} ${(roles ?? []).join()}`,
    );
    expect(told.sort()).toEqual(coded.sort());
  });

  it('no operation is described that does not exist', () => {
    const paths = Object.entries(openApi.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(Object.keys(OPERATIONS).filter((key) => !paths.includes(key))).toEqual([]);
  });

  it('bodies are closed, and answers open, at every depth', () => {
    const { schemas } = openApi.components;
    const closed = (name: string): boolean => schemas[name]?.['additionalProperties'] === false;
    const operations = Object.values(openApi.paths).flatMap((methods) => Object.values(methods));
    const bodies = reachedFrom(operations.map(({ requestBody }) => requestBody ?? null));
    const answers = reachedFrom(operations.map(({ requestBody: _requestBody, ...rest }) => rest));
    expect([...bodies].filter((name) => !closed(name))).toEqual([]);
    expect([...answers].filter(closed)).toEqual([]);
    expect([bodies.has('Firearm'), answers.has('FirearmView')]).toEqual([true, true]);
  });
});
