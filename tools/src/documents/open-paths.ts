const text = { type: 'string' } as const;

const open = (operationId: string, summary: string, type: string, schema: object, parameter?: string) => ({
  get: {
    operationId,
    tags: ['hub'],
    summary,
    security: [],
    ...(parameter !== undefined && {
      parameters: [{ name: parameter, in: 'path', required: true, schema: text }],
    }),
    responses: {
      200: { description: 'Done.', content: { [type]: { schema } } },
      ...(parameter !== undefined && {
        404: {
          description: 'There is no such thing.',
          'x-problems': ['not-found'] as const,
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
        },
      }),
    },
  },
});

const STATUS = {
  type: 'object',
  required: ['status'],
  properties: { status: { type: 'string', enum: ['ok', 'failing'] } },
};
const JSON_TYPE = 'application/json';

const ready = open('getReady', 'Whether every service is ready', JSON_TYPE, STATUS);

/** What is open to everyone, outside /v1. */
export const openPaths = {
  '/health/live': open('getLive', 'Whether the hub runs', JSON_TYPE, STATUS),
  '/health/ready': {
    get: {
      ...ready.get,
      responses: {
        ...ready.get.responses,
        503: { description: 'At least one service is not.', content: { [JSON_TYPE]: { schema: STATUS } } },
      },
    },
  },
  '/openapi.json': open('getOpenApi', 'This document', JSON_TYPE, { type: 'object' }),
  '/asyncapi.json': open('getAsyncApi', 'The events, as AsyncAPI 3', JSON_TYPE, { type: 'object' }),
  '/problems/{slug}': open(
    'getProblem',
    'What a problem type means; a page for browsers',
    JSON_TYPE,
    { type: 'object' },
    'slug',
  ),
  '/schemas/{file}': open(
    'getSchema',
    '`dataschema` of an event',
    'application/schema+json',
    { type: 'object' },
    'file',
  ),
};
