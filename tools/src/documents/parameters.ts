import type { Parameter, Route } from '@tracepost/service-kit';

const schemaOf = (parameter: Parameter): object => {
  switch (parameter.kind) {
    case 'text':
      return { type: 'string', maxLength: parameter.maxLength };
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

/** Path, query and header parameters of a route, as the kit checks them. */
export const parametersOf = (route: Route): object[] => {
  const inPath = [...route.path.replaceAll('::', '').matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(route.parameters ?? {}).map(([name, parameter]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(parameter),
  }));
  const isRead = route.method === 'GET';
  const isAction = route.method === 'POST' && inPath.length > 0;
  return [
    ...inPath,
    ...inQuery,
    ...(route.idempotent ? [header(hasDryRun(route) ? 'IdempotencyKeyUnlessDry' : 'IdempotencyKey')] : []),
    ...(isAction ? [header('IfMatch')] : []),
    ...(route.method === 'PUT' ? [header('IfMatchOrNone')] : []),
    ...(isRead && inPath.length > 0 ? [header('IfNoneMatch')] : []),
    ...(isRead ? [header('Purpose')] : []),
    header('Language'),
  ];
};

const text = { type: 'string' } as const;

const KEY_HELP =
  'A new one for each command, the same one when you repeat it: the first answer comes again, with Idempotency-Replayed.';
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  schema: { ...text, pattern: '^"?[A-Za-z0-9._~-]{1,64}"?$' },
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
    schema: text,
  },
  IfMatchOrNone: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description:
      'ETag of what you replace; to create, send If-None-Match: * instead. One of both is mandatory.',
    schema: text,
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'ETag that you have: 304 when nothing has changed.',
    schema: text,
  },
  Purpose: {
    name: 'Tracepost-Purpose',
    in: 'header',
    required: false,
    description: 'Intended use of what you read, for the log; default: the intended use of the trace.',
    schema: text,
  },
  Language: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'Language of texts: en fr es pt ar. Codes never change.',
    schema: text,
  },
} as const;
