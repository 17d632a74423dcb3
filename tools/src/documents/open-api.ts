import type { Route } from '@tracepost/service-kit';
import type { Operation } from './document.js';
import { openPaths } from './open-paths.js';
import { OPERATIONS, type OperationText } from './operations.js';
import { hasDryRun, HEADER_PARAMETERS, parametersOf } from './parameters.js';
import { ProblemResponses } from './problem-responses.js';
import { withSchemas } from './components.js';
import { ANSWER_HEADERS, headersOf, notModified } from './response-headers.js';
import { bodyOf } from './routes.js';

type Json = Readonly<Record<string, unknown>>;

const DESCRIPTION = `Message broker for cross-border firearm trace requests.

A country that has recovered a firearm sends a **trace request**. The hub reads its markings, finds the country that may know
the owner, and opens a **hop**: that participant is asked. It reads its inbox, acknowledges, asks back, answers. An answer that
names a further country becomes an **onward referral**, which the requester approves. At the end the requester closes the
**trace** with its outcome.

- **Token.** \`Authorization: Bearer\` with an access token of your issuer (RFC 9068). \`x-roles\` of each operation are its
  roles; one of them is enough. What you are no party to is 404, never 403.
- **Repeat safely.** Each POST that stores something takes an \`Idempotency-Key\`: the same key gets the first answer again.
- **Decide on what you read.** \`If-Match\` with the \`ETag\` of a resource makes a command fail (412) when it has changed.
- **Errors** are problem documents (RFC 9457); \`type\` is the address of a page that says what to do, \`errors\` points at
  each member, a conflict with the state (409) tells in \`legal\` what is possible instead.
- **Pages** go on with \`next\` until it is null, the same filters repeated.
- **Only additions** inside v1: ignore members, codes and event types of answers that you do not know. Unknown members and
  parameters of requests are refused.

The examples tell one case: Brazil seizes a Glock 17 with a US import mark; the United States answer that it was exported to
Paraguay, and Paraguay knows the dealer.`;

/** A route's path as OpenAPI writes it. */
export const pathOf = ({ path }: Route): string =>
  path
    .replaceAll('::', '\u0000')
    .replace(/:(\w+)/g, '{$1}')
    .replaceAll('\u0000', ':');

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A stream is text; `x-itemSchema` says what each event or line of it is (`itemSchema` in OpenAPI 3.2). */
const answerContent = (
  { produces }: Route,
  { answer, items }: OperationText,
): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    produces.map((type) => {
      if (type === 'application/json' && answer !== null) return [type, { schema: reference(answer) }];
      const item = items?.[type];
      const itemSchema = item === undefined ? {} : { 'x-itemSchema': reference(item) };
      return [type, { schema: { type: 'string' }, ...itemSchema }];
    }),
  );

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

const operation = (route: Route, path: string, problems: ProblemResponses): Operation => {
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
    parameters: parametersOf(route, text.headers ?? []),
    ...requestBody(route, body),
    responses: {
      ...(hasDryRun(route) && {
        200: {
          description: 'What would be done (dryRun=true).',
          headers: headersOf(route, 'DRY'),
          content: answerContent(route, text),
        },
      }),
      ...(route.method === 'PUT' && {
        201: {
          description: 'Created.',
          headers: headersOf(route, 201),
          content: answerContent(route, text),
        },
      }),
      [text.status ?? 200]: {
        description: 'Done.',
        headers: headersOf(route, text.status),
        content: answerContent(route, text),
      },
      ...notModified(route),
      ...problems.of(route, body !== null || route.consumes.length > 1, text),
    },
  };
};

/** OpenAPI 3.1 of the whole hub: paths, roles and parameters from the routes, schemas from the contracts' classes. */
export const openApiDocument = (routes: readonly Route[]) => {
  const problems = new ProblemResponses();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = pathOf(route);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, path, problems) };
  }
  const sorted = Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1)));
  const all = { ...sorted, ...openPaths(problems) };
  const { paths: complete, ...shared } = withSchemas(all, problems.components);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tracepost',
      version: '1.0.0',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The hub that serves this document.' }],
    paths: complete,
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
      headers: ANSWER_HEADERS,
      ...shared,
    },
  };
};
