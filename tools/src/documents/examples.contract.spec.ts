import { dataSchema, Story, type CloudEvent } from '@tracepost/contracts';
import { describe, expect, it } from '@jest/globals';
import { SchemaChecker } from '../../test/documents/schema-checker.js';
import { documents } from './documents.js';
import type { OpenApi, Operation } from './document.js';
import { OPERATION_EXAMPLES } from './examples/operation-examples.js';

interface Media {
  readonly schema?: unknown;
  readonly 'x-itemSchema'?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

const document = documents()['openapi.json'] as OpenApi & { readonly components: { schemas: object } };
const checker = new SchemaChecker(document);

const OPERATIONS = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
  ),
);

const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line !== '');

/** The `data` of each event of a stream. */
const streamed = (text: string): unknown[] =>
  linesOf(text)
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice('data: '.length)) as unknown);

/** The values in a text that holds many; a table or a workbook has none that a schema describes. */
const valuesIn = (type: string, text: string): unknown[] => {
  if (type === 'text/event-stream') return streamed(text);
  return type === 'application/x-ndjson' ? linesOf(text).map((line) => JSON.parse(line) as unknown) : [];
};

const itemFaults = (type: string, text: string, { 'x-itemSchema': items }: Media): string[] =>
  valuesIn(type, text).flatMap((value) => (items === undefined ? [] : checker.faults(items, value)));

const contentFaults = (where: string, content: Readonly<Record<string, unknown>> = {}): string[] =>
  Object.entries(content).flatMap(([type, media]) => {
    const { schema, examples = {} } = media as Media;
    const all = Object.entries(examples);
    if (all.length === 0) return [`${where} ${type}: no example`];
    return all.flatMap(([name, { value }]) => {
      const faults = checker.faults(schema, value);
      const further = typeof value === 'string' ? itemFaults(type, value, media as Media) : [];
      return [...faults, ...further].map((fault) => `${where} ${type} ${name}: ${fault}`);
    });
  });

const parameterFaults = (all: Operation['parameters'] = []): string[] =>
  all
    .filter(({ $ref }) => $ref === undefined)
    .flatMap(({ name, example, schema }) =>
      example === undefined
        ? [`parameter ${name}: no example`]
        : checker.faults(schema, example).map((fault) => `parameter ${name}: ${fault}`),
    );

describe('the examples of openapi.json', () => {
  it.each(OPERATIONS)('of %s are there for each body and parameter, and conform', (key, operation) => {
    const answers = Object.entries(operation.responses).flatMap(([status, { content }]) =>
      contentFaults(status, content),
    );
    expect([
      ...parameterFaults(operation.parameters),
      ...contentFaults('request', operation.requestBody?.content),
      ...answers,
    ]).toEqual([]);
  });

  it.each(OPERATIONS)('of %s are all in the document', (key, operation) => {
    const { request, responses } = OPERATION_EXAMPLES[key] ?? { request: {}, responses: {} };
    const kept = (examples: object, content: object = {}) =>
      Object.keys(examples).filter((type) => !Object.hasOwn(content, type));
    expect(kept(request, operation.requestBody?.content)).toEqual([]);
    for (const [status, examples] of Object.entries(responses))
      expect([status, kept(examples, operation.responses[status]?.content)]).toEqual([status, []]);
  });

  it('are of operations that exist', () => {
    const keys: string[] = OPERATIONS.map(([key]) => key);
    expect(Object.keys(OPERATION_EXAMPLES).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('of what operations share conform too', () => {
    const { parameters, headers, responses = {} } = document.components;
    const faults = [
      ...parameterFaults(Object.values(parameters)),
      ...Object.entries(headers).flatMap(([name, { example, schema }]) =>
        checker.faults(schema, example).map((fault) => `header ${name}: ${fault}`),
      ),
      ...Object.entries(responses).flatMap(([name, { content }]) => contentFaults(name, content)),
    ];
    expect(faults).toEqual([]);
  });

  it('have one problem for each type that an answer can be, with its status', () => {
    const all = [...OPERATIONS.map(([, { responses }]) => responses), document.components.responses ?? {}];
    const problems = all.flatMap((responses) =>
      Object.values(responses).flatMap(({ 'x-problems': slugs, content }) => {
        if (slugs === undefined) return [];
        const { examples = {} } = (content?.['application/problem+json'] ?? {}) as Media;
        return [[[...slugs].sort(), Object.keys(examples).sort()]];
      }),
    );
    expect(problems.length).toBeGreaterThan(0);
    for (const [slugs, told] of problems) expect(told).toEqual(slugs);
  });

  it('tell one story: every id is of its day', () => {
    const ids = JSON.stringify(document).match(
      /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
    );
    const days = new Set(
      (ids ?? []).map((id) =>
        new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toISOString().slice(0, 10),
      ),
    );
    expect([...days]).toEqual([Story.STORY_DAY]);
  });
});

describe('an example of an event', () => {
  const { value } = ((
    document.paths['/v1/events']?.['get']?.responses['200']?.content?.['application/json'] as Media
  ).examples ?? {})['page'] ?? { value: undefined };

  it.each((value as { items: CloudEvent[] }).items.map((event) => [event.type, event] as const))(
    'of %s has the data that its own schema describes',
    (type, { data }) => {
      const text = JSON.stringify(dataSchema(type)).replaceAll('#/$defs/', '#/components/schemas/');
      const {
        $defs: schemas = {},
        $id: _id,
        ...schema
      } = JSON.parse(text) as Readonly<Record<string, unknown>>;
      expect(new SchemaChecker({ components: { schemas } }).faults(schema, data)).toEqual([]);
    },
  );
});
