import { context, isSpanContextValid, trace } from '@opentelemetry/api';
import { INTENDED_USE } from '@tracepost/contracts';
import type { FastifyRequest } from 'fastify';
import { Problem, type FieldFault } from '../problems/problem.js';
import type { Route } from './route-table.js';

const headerFault = (header: string, message: string, remedy: string): Problem =>
  new Problem('parameter-invalid', `The header ${header} cannot be used.`, {
    errors: [{ header, code: 'FORMAT', message, remedy }],
  });

const missing = (header: string, remedy: string): { readonly errors: readonly FieldFault[] } => ({
  errors: [{ header, code: 'REQUIRED', message: 'This header is missing.', remedy }],
});

const one = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

/** The Idempotency-Key without its quotes; null where the route takes none. @throws Problem */
export const idempotencyKeyOf = (request: FastifyRequest, route: Route): string | null => {
  if (!route.idempotent) return null;
  if ((request.query as Record<string, unknown>).dryRun === 'true' && route.parameters?.dryRun) return null;
  const sent = one(request, 'idempotency-key');
  if (sent === undefined || sent === '') {
    throw new Problem(
      'idempotency-key-missing',
      'Every POST that stores something needs an Idempotency-Key.',
      missing('Idempotency-Key', 'Send a new key, such as a UUID, for each command.'),
    );
  }
  const key = /^"?([A-Za-z0-9._~-]{1,64})"?$/.exec(sent)?.[1];
  if (key === undefined || sent.startsWith('"') !== sent.endsWith('"')) {
    throw headerFault(
      'Idempotency-Key',
      'This is no key.',
      'Send 1 to 64 characters of A-Z a-z 0-9 . _ ~ - (a UUID will do).',
    );
  }
  return key;
};

/** `Tracepost-Purpose: <intended use>[; ref="text"]`: the intended use, or null. @throws Problem */
export const purposeOf = (request: FastifyRequest, needed: boolean): string | null => {
  const sent = one(request, 'tracepost-purpose');
  if (sent === undefined) {
    if (needed) {
      const members = missing('Tracepost-Purpose', `Send one of ${INTENDED_USE.join(', ')}.`);
      throw new Problem('purpose-missing', 'This disclosure has to be justified.', members);
    }
    return null;
  }
  const purpose = /^([A-Z_]+)\s*(;\s*ref="[^"]{0,200}"\s*)?$/.exec(sent.trim())?.[1];
  if (purpose === undefined || !INTENDED_USE.some((use) => use === purpose)) {
    throw headerFault(
      'Tracepost-Purpose',
      'This is no intended use.',
      `Send one of ${INTENDED_USE.join(', ')}.`,
    );
  }
  return purpose;
};

const ETAGS = /^(\*|(W\/)?"[\x21\x23-\x7e\x80-\xff]*"(\s*,\s*(W\/)?"[\x21\x23-\x7e\x80-\xff]*")*)$/;

/** Checks If-Match and If-None-Match; PUT and DELETE need one of them. @throws Problem */
export const checkPreconditionHeaders = (request: FastifyRequest): void => {
  for (const name of ['if-match', 'if-none-match'] as const) {
    const sent = one(request, name);
    if (sent !== undefined && !ETAGS.test(sent.trim())) {
      throw headerFault(
        name === 'if-match' ? 'If-Match' : 'If-None-Match',
        'This is no ETag.',
        'Send the ETag as you got it, quoted.',
      );
    }
  }
  if (request.method !== 'PUT' && request.method !== 'DELETE') return;
  const creates = request.method === 'PUT' && one(request, 'if-none-match')?.trim() === '*';
  if (one(request, 'if-match') === undefined && !creates) {
    throw new Problem(
      'precondition-required',
      'Send If-Match with the ETag of what you have seen; to create by PUT send If-None-Match: *.',
      missing('If-Match', 'Get the resource and send its ETag, or If-None-Match: * to create it.'),
    );
  }
};

/** Media type of the body without parameters, and whether it may be read. @throws Problem */
export const checkMediaType = (request: FastifyRequest, route: Route): void => {
  if (request.method !== 'POST' && request.method !== 'PUT') return;
  const refuse = (detail: string): never => {
    throw new Problem('unsupported-media-type', detail, { accepted: route.consumes });
  };
  const encoding = one(request, 'content-encoding') ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') refuse('Send the body without Content-Encoding.');
  const sent = one(request, 'content-type');
  const length = one(request, 'content-length');
  const empty =
    request.headers['transfer-encoding'] === undefined && (length === undefined || length === '0');
  if (sent === undefined) {
    if (!empty) refuse(`Name the media type of the body: ${route.consumes.join(', ')}.`);
    return;
  }
  const [type = '', ...parameters] = sent
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (!route.consumes.includes(type)) refuse(`The body may be ${route.consumes.join(', ')}.`);
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (type === 'application/json' && charset !== undefined && charset !== 'utf-8') {
    refuse('JSON is sent in UTF-8 only.');
  }
};

const TRACEPARENT = /^[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

/** W3C trace context: of the span that serves the request where spans are made, else the caller's own. */
export const traceparentOf = (request: FastifyRequest): string | null => {
  const span = trace.getSpan(context.active())?.spanContext();
  if (span && isSpanContextValid(span)) {
    return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, '0')}`;
  }
  const sent = one(request, 'traceparent');
  return sent !== undefined && TRACEPARENT.test(sent) ? sent : null;
};
