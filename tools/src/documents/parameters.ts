import { CLEAN, INTENDED_USE, PARTICIPANT_ID } from '@tracepost/contracts';
import type { Parameter as Declared, Route } from '@tracepost/service-kit';
import type { Parameter } from './document.js';
import { isResource } from './response-headers.js';

const schemaOf = (parameter: Declared): object => {
  switch (parameter.kind) {
    case 'text':
      return { type: 'string', maxLength: parameter.maxLength, pattern: CLEAN };
    case 'pattern':
      return { type: 'string', maxLength: parameter.maxLength, pattern: parameter.form.source };
    case 'enum':
      return { type: 'string', enum: parameter.values };
    case 'integer':
      return { type: 'integer', minimum: parameter.min, maximum: parameter.max };
    case 'boolean':
      return { type: 'boolean' };
    case 'instant':
      return { type: 'string', format: 'date-time' };
    case 'date':
      return { type: 'string', format: 'date' };
  }
};

const header = (name: string) => ({ $ref: `#/components/parameters/${name}` });

/** The POST may be tried without storing anything. */
export const hasDryRun = ({ parameters }: Route): boolean => parameters !== null && 'dryRun' in parameters;

/** By name; what has another form is the name of nothing: 404. */
const pathSchema = (path: string, name: string): object => {
  if (path.startsWith('/v1/participants/')) return PARTICIPANT_ID.schema;
  return name === 'id'
    ? { type: 'string', format: 'uuid' }
    : { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$' };
};

/** Path, query and header parameters of a route, as the kit checks them; `own` are headers of this route alone. */
export const parametersOf = (route: Route, own: readonly OwnHeader[]): Parameter[] => {
  const inPath = [...route.path.replaceAll('::', '').matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: pathSchema(route.path, name),
  }));
  const inQuery = Object.entries(route.parameters ?? {}).map(([name, parameter]) => ({
    name,
    in: 'query',
    required: false,
    // A blank text is an absent one.
    allowEmptyValue: true,
    schema: schemaOf(parameter),
  }));
  const isRead = route.method === 'GET';
  const isAction = route.method === 'POST' && inPath.length > 0;
  return [
    ...inPath,
    ...inQuery,
    ...(route.idempotent ? [header(hasDryRun(route) ? 'IdempotencyKeyUnlessDry' : 'IdempotencyKey')] : []),
    ...(isAction ? [header('IfMatch')] : []),
    ...(route.method === 'PUT' ? [header('IfMatchOrNone'), header('IfNoneMatchAny')] : []),
    ...(isRead && isResource(route) ? [header('IfNoneMatch')] : []),
    ...(isRead ? [header('Purpose')] : []),
    ...own.map(header),
    header('Language'),
    header('RequestId'),
  ];
};

const text = { type: 'string' } as const;

/** RFC 9110: `*`, or entity tags. */
const TAG = '(W/)?"[!#-~]*"';
const ETAGS = { ...text, pattern: `^(\\*|${TAG}(, ?${TAG})*)$` };

const KEY_HELP =
  'A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed.';
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  schema: { ...text, pattern: '^([A-Za-z0-9._~-]{1,64}|"[A-Za-z0-9._~-]{1,64}")$' },
} as const;

/** The headers that `parametersOf` refers to. */
export const HEADER_PARAMETERS = {
  IdempotencyKey: { ...IDEMPOTENCY_KEY, required: true, description: KEY_HELP },
  IdempotencyKeyUnlessDry: {
    ...IDEMPOTENCY_KEY,
    required: false,
    description: `${KEY_HELP} Mandatory unless dryRun=true.`,
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'ETag of what you decided on: 412 when it has changed since.',
    schema: ETAGS,
  },
  IfMatchOrNone: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description:
      'ETag of what you replace; to create, send If-None-Match: * instead. One of both is mandatory.',
    schema: ETAGS,
  },
  IfNoneMatchAny: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: '`*` to create: 412 when it is there already.',
    schema: { ...text, const: '*' },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'ETag that you have: 304 when nothing has changed.',
    schema: ETAGS,
  },
  Purpose: {
    name: 'Tracepost-Purpose',
    in: 'header',
    required: false,
    description: 'Intended use of what you read, for the log; default: the intended use of the trace.',
    schema: { ...text, pattern: `^(${INTENDED_USE.join('|')})( *; *ref="[^"]{0,200}")?$` },
  },
  Language: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'Language of texts: en fr es pt ar. Codes never change.',
    schema: text,
  },
  RequestId: {
    name: 'X-Request-Id',
    in: 'header',
    required: false,
    description: 'Your name for this request, up to 64 visible ASCII characters; else the hub makes one.',
    schema: text,
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description: 'Of a stream: the `id` after which it goes on.',
    schema: text,
  },
} as const;

/** Headers that a route may have besides those that all of its kind have. */
export type OwnHeader = 'LastEventId';
