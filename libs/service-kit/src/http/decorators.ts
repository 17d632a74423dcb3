import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ROLE, type Role } from '@tracepost/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpCall } from './endpoint.js';
import { PAGE_PARAMETERS, type ParameterSpec } from './parameters.js';
import { exchangeOf } from './exchange.js';

/** Metadata keys of the decorators below, on controllers and their methods; the method's wins. */
export const META = {
  roles: 'tracepost:roles',
  open: 'tracepost:open',
  computation: 'tracepost:computation',
  idempotent: 'tracepost:idempotent',
  consumes: 'tracepost:consumes',
  produces: 'tracepost:produces',
  parameters: 'tracepost:parameters',
  purposeNeeded: 'tracepost:purpose',
} as const;

/** "any but agency" of the contract. */
export const ANY_BUT_AGENCY: readonly Role[] = ROLE.filter((role) => role !== 'agency');

/** Which roles may call; one of them is enough. `'any'`: any role that counts for the participant's kind. */
export const Roles = (...roles: readonly (Role | 'any')[]) =>
  SetMetadata(META.roles, roles.includes('any') ? ROLE : roles);

/** No token needed: health, documents, pages. Parameters are then checked only if declared. */
export const Open = () => SetMetadata(META.open, true);

/** A POST that stores nothing: takes no Idempotency-Key, answers 200. */
export const Computation = () => SetMetadata(META.computation, true);

/** The Idempotency-Key is mandatory; implied for POST unless `@Computation()` or `?dryRun=true`. */
export const Idempotent = () => SetMetadata(META.idempotent, true);

/** Media types of the body, default `application/json`; others are 415. A type other than JSON arrives as a stream in `request.body`. */
export const Consumes = (...types: readonly string[]) => SetMetadata(META.consumes, types);

/** Media types of the answer, the default first, `application/json` if absent; what matches none is 406. */
export const Produces = (...types: readonly string[]) => SetMetadata(META.produces, types);

/** Query parameters by name; unknown or malformed ones are 400. */
export const Parameters = (spec: ParameterSpec) => SetMetadata(META.parameters, spec);

/** The filters of a page, with `limit` and `cursor` added. */
export const Paged = (filters: ParameterSpec = {}) => Parameters({ ...filters, ...PAGE_PARAMETERS });

/** `Tracepost-Purpose` is mandatory (else purpose-missing). */
export const PurposeNeeded = () => applyDecorators(SetMetadata(META.purposeNeeded, true));

/** The exchange, after every check that needs no body. */
export const Http = createParamDecorator((_data: unknown, context: ExecutionContext): HttpCall => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const { caller, parameters, mediaType } = exchangeOf(request);
  if (caller === null) throw new Error(`${request.routeOptions.url} is open: it has no caller for @Http()`);
  return { request, reply: http.getResponse<FastifyReply>(), caller, parameters, mediaType };
});

const NIL = '00000000-0000-0000-0000-000000000000';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A path parameter that is a UUID in lower case. What has another form cannot exist: the nil UUID stands for it, so that
 * the answer is the same 404, at the same place in the order of checks, as for an id that does not exist.
 */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): string => {
  const params = context.switchToHttp().getRequest<FastifyRequest>().params as Record<
    string,
    string | undefined
  >;
  const id = params[name ?? 'id'] ?? '';
  return UUID.test(id) ? id : NIL;
});
