import type { Operation, Parameter } from './document.js';
import type { ProblemResponses } from './problem-responses.js';
import { headersOfOpen } from './response-headers.js';

const JSON_TYPE = 'application/json';

interface OpenText {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
}

const open = (
  words: OpenText,
  responses: Operation['responses'],
  parameters?: readonly Parameter[],
): { readonly get: Operation } => ({
  get: {
    ...words,
    tags: ['hub'],
    security: [],
    ...(parameters !== undefined && { parameters }),
    responses,
  },
});

const STATUS = {
  type: 'object',
  required: ['status'],
  properties: { status: { type: 'string', enum: ['ok', 'failing'] } },
};

/** Answered before everything that can refuse a request. */
const health = (description: string) => ({
  description,
  headers: headersOfOpen({ limited: false }),
  content: { [JSON_TYPE]: { schema: STATUS } },
});

/** `pageToo`: a browser, which asks for HTML, gets a page. */
const documentAs = (type: string, pageToo = false) => ({
  description: 'Done.',
  headers: headersOfOpen({ limited: true }),
  content: {
    [type]: { schema: { type: 'object' } },
    ...(pageToo && { 'text/html': { schema: { type: 'string' } } }),
  },
});

/** What is open to everyone, outside /v1. */
export const openPaths = (problems: ProblemResponses) => {
  const document = (words: OpenText) => open(words, { 200: documentAs(JSON_TYPE), ...problems.ofOpen() });
  const named = (name: string, words: OpenText, answer: ReturnType<typeof documentAs>) =>
    open(words, { 200: answer, ...problems.ofOpen('not-found') }, [
      { name, in: 'path', required: true, schema: { type: 'string' } },
    ]);
  return {
    '/health/live': open(
      {
        operationId: 'getLive',
        summary: 'Whether the hub runs',
        description: 'For whoever restarts it when it does not.',
      },
      { 200: health('It does.') },
    ),
    '/health/ready': open(
      {
        operationId: 'getReady',
        summary: 'Whether every service is ready',
        description: 'For whoever sends requests to it only while it is.',
      },
      { 200: health('Every service is.'), 503: health('At least one service is not.') },
    ),
    '/openapi.json': document({
      operationId: 'getOpenApi',
      summary: 'This document',
      description: 'OpenAPI 3.1 of every operation; `/docs` is its page.',
    }),
    '/asyncapi.json': document({
      operationId: 'getAsyncApi',
      summary: 'The events, as AsyncAPI 3',
      description: 'Every event of the feed with its schema and an example; `/docs/events` is its page.',
    }),
    '/problems/{slug}': named(
      'slug',
      {
        operationId: 'getProblem',
        summary: 'What a problem type means; a page for browsers',
        description: 'Where the `type` of a problem leads: what has happened, and what to do.',
      },
      documentAs(JSON_TYPE, true),
    ),
    '/schemas/{file}': named(
      'file',
      {
        operationId: 'getSchema',
        summary: '`dataschema` of an event',
        description: 'JSON Schema 2020-12 of the `data` of one type, complete in itself.',
      },
      documentAs('application/schema+json'),
    ),
  };
};
