import { schemas } from '@tracepost/contracts';
import type { Route } from '@tracepost/service-kit';
import { openPaths } from './open-paths.js';
import { OPERATIONS, type OperationText } from './operations.js';
import { hasDryRun, HEADER_PARAMETERS, parametersOf } from './parameters.js';
import { problemResponses } from './problem-responses.js';
import { bodyOf } from './routes.js';

type Json = Readonly<Record<string, unknown>>;

const DESCRIPTION = `Message broker for cross-border firearm trace requests.

Roles stand in each operation; one of them is enough. What the caller is no party to is 404, never 403. Errors are problem
documents (RFC 9457) whose \`type\` is the address of a page here. Unknown members and parameters are refused; clients
ignore unknown members and codes of answers.`;

const pathOf = ({ path }: Route): string =>
  path
    .replaceAll('::', '\u0000')
    .replace(/:(\w+)/g, '{$1}')
    .replaceAll('\u0000', ':');

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A stream is text; `x-itemSchema` says what each event or line of it is (`itemSchema` in OpenAPI 3.2). */
const answerContent = ({ produces }: Route, { answer, items }: OperationText): Json =>
  Object.fromEntries(
    produces.map((type) => {
      if (type === 'application/json' && answer !== null) return [type, { schema: reference(answer) }];
      const item = items?.[type];
      const itemSchema = item === undefined ? {} : { 'x-itemSchema': reference(item) };
      return [type, { schema: { type: 'string' }, ...itemSchema }];
    }),
  );

const answerHeaders = (route: Route, { status }: OperationText): Json => {
  const isPage = route.parameters !== null && 'cursor' in route.parameters;
  const header = (name: string) => ({ $ref: `#/components/headers/${name}` });
  return {
    'X-Request-Id': header('RequestId'),
    ...(isPage ? { Link: header('Link') } : { ETag: header('ETag') }),
    ...(status !== undefined && { Location: header('Location') }),
    ...(route.idempotent && { 'Idempotency-Replayed': header('Replayed') }),
  };
};

const requestBody = (route: Route, body: string | null): Json => {
  if (body !== null) {
    return { requestBody: { required: true, content: { 'application/json': { schema: reference(body) } } } };
  }
  const streams = route.consumes.filter((type) => type !== 'application/json');
  if (streams.length === 0 || route.method !== 'POST') return {};
  const content = Object.fromEntries(streams.map((type) => [type, { schema: { type: 'string' } }]));
  return { requestBody: { required: true, content } };
};

const tagOf = (path: string): string => path.split('/')[2]?.split(':')[0] ?? 'hub';

const descriptionOf = ({ roles }: Route, { events }: OperationText): string =>
  [
    `Roles: ${(roles ?? []).join(', ')}.`,
    ...(events === undefined ? [] : [`Events: ${events.join(', ')}.`]),
  ].join(' ');

/** Stable and readable for generators: `postHopsByIdAnswers`. */
const operationIdOf = (method: string, path: string): string =>
  method.toLowerCase() +
  path
    .replace('/v1/', '')
    .replaceAll('{', 'by-')
    .split(/[/:}-]+/)
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

const operation = (route: Route, path: string): Json => {
  const text = OPERATIONS[`${route.method} ${path}`];
  if (text === undefined) throw new Error(`operations.ts says nothing of ${route.method} ${path}`);
  const body = bodyOf(route);
  return {
    operationId: operationIdOf(route.method, path),
    tags: [tagOf(path)],
    summary: text.summary,
    description: descriptionOf(route, text),
    'x-roles': route.roles ?? [],
    security: [{ bearer: [] }],
    parameters: parametersOf(route),
    ...requestBody(route, body),
    responses: {
      ...(hasDryRun(route) && {
        200: { description: 'What would be done (dryRun=true).', content: answerContent(route, text) },
      }),
      ...(route.method === 'PUT' && {
        201: {
          description: 'Created.',
          headers: answerHeaders(route, { ...text, status: 201 }),
          content: answerContent(route, text),
        },
      }),
      [text.status ?? 200]: {
        description: 'Done.',
        headers: answerHeaders(route, text),
        content: answerContent(route, text),
      },
      ...problemResponses(route, body !== null || route.consumes.length > 1, text),
    },
  };
};

/** Schemas that the paths reach. */
const reached = (roots: unknown): Json => {
  const all = schemas();
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (name === undefined || seen.has(name)) continue;
      if (all[name] === undefined) throw new Error(`there is no class ${name}`);
      seen.add(name);
      visit(all[name]);
    }
  };
  visit(roots);
  return Object.fromEntries(Object.entries(all).filter(([name]) => seen.has(name)));
};

const header = (description: string) => ({ description, schema: { type: 'string' } });

/** OpenAPI 3.1 of the whole hub: paths, roles and parameters from the routes, schemas from the contracts' classes. */
export const openApiDocument = (routes: readonly Route[]) => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = pathOf(route);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, path) };
  }
  const sorted = Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1)));
  const all = { ...sorted, ...openPaths };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tracepost',
      version: '1.0.0',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(Object.keys(sorted).map(tagOf))].map((name) => ({ name })).concat({ name: 'hub' }),
    paths: all,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'Access token of RFC 9068 for urn:tracepost:api with the claims participant and roles.',
        },
      },
      parameters: HEADER_PARAMETERS,
      headers: {
        RequestId: header('Names this request in logs and in the audit log.'),
        ETag: header('Strong; covers all that the answer shows to this caller.'),
        Link: header('The next page, rel="next".'),
        Location: header('Where the new thing is.'),
        Replayed: header('`true` when this is the answer to an earlier request with the same key.'),
      },
      schemas: reached(all),
    },
  };
};
