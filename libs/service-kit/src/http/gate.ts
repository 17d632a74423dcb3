import { LANGUAGE } from '@tracepost/contracts';
import type { TokenClaims, TokenVerifier } from '@tracepost/security';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ParticipantDirectory } from '../participants/participant-directory.js';
import { notFound, Problem } from '../problems/problem.js';
import { authenticate, authorise } from './authenticate.js';
import type { Caller } from './caller.js';
import { exchangeOf, rememberExchange } from './exchange.js';
import { negotiate, negotiateLanguage } from './negotiate.js';
import { hasControl, readParameters } from './parameters.js';
import type { RateLimit } from './rate-limit.js';
import {
  checkMediaType,
  checkPreconditionHeaders,
  idempotencyKeyOf,
  purposeOf,
  traceparentOf,
} from './request-headers.js';
import type { Route, RouteTable } from './route-table.js';

/** Characters of a URL; more is 414. */
const URL_LIMIT = 4_096;

/** No id or name has a control character, and the database takes no NUL. */
const namesNothing = ({ params }: FastifyRequest): boolean =>
  Object.values((params ?? {}) as Record<string, string>).some(hasControl);

export interface GateParts {
  readonly routes: RouteTable;
  readonly verify: TokenVerifier;
  readonly rateLimit: RateLimit;
  /** The copy of participants of the service that owns a route. */
  readonly participantsOf: (service: string) => ParticipantDirectory;
}

/** The checks of a request that need no body, in the order of the contract; the first that fails answers. */
export class Gate {
  constructor(private readonly parts: GateParts) {}

  /** @throws Problem */
  async check(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const route = this.parts.routes.find(request.method, request.routeOptions.url);
    if (route === null && !request.is404) return;
    const claims = await authenticate(request, this.parts.verify);
    this.#limit(request, reply, claims);
    const path = request.url.split('?')[0] ?? '';
    if (this.parts.routes.isReserved(path)) throw notFound();
    if (route === null) throw this.#nothingHere(request, path);
    if (namesNothing(request)) throw notFound();
    const caller = route.roles === null ? null : await this.#caller(request, route, claims);
    const mediaType = negotiate(request.headers.accept, route.produces);
    if (mediaType === null) {
      throw new Problem('not-acceptable', `The answer may be ${route.produces.join(', ')}.`);
    }
    checkMediaType(request, route);
    if (request.url.length > URL_LIMIT) {
      throw new Problem('too-large', `The URL may have ${URL_LIMIT} characters.`, {
        status: 414,
        limit: URL_LIMIT,
      });
    }
    checkPreconditionHeaders(request);
    const idempotencyKey = idempotencyKeyOf(request, route);
    const purpose = purposeOf(request, route.purposeNeeded);
    const parameters =
      route.parameters === null
        ? {}
        : readParameters(route.parameters, request.query as Record<string, unknown>);
    rememberExchange(request, {
      route,
      caller: caller && { ...caller, purpose },
      parameters,
      mediaType,
      idempotencyKey,
    });
  }

  #limit(request: FastifyRequest, reply: FastifyReply, claims: TokenClaims | Problem): void {
    const client = claims instanceof Problem ? `address ${request.ip}` : `client ${claims.client}`;
    const { allowed, remaining, retryAfter } = this.parts.rateLimit.take(client);
    reply.headers(this.parts.rateLimit.headers(remaining));
    if (allowed) return;
    throw new Problem(
      'rate-limited',
      'Too many requests in this second.',
      {},
      { 'retry-after': String(retryAfter) },
    );
  }

  #nothingHere(request: FastifyRequest, path: string): Problem {
    const methods = this.parts.routes.methodsAt(path);
    if (methods.length === 0) return notFound();
    const allow = methods.join(', ');
    return new Problem(
      'method-not-allowed',
      `${request.method} is not possible here; possible: ${allow}.`,
      {},
      { allow },
    );
  }

  async #caller(request: FastifyRequest, route: Route, claims: TokenClaims | Problem): Promise<Caller> {
    if (claims instanceof Problem) throw claims;
    const { kind, roles } = await authorise(
      claims,
      route.roles ?? [],
      this.parts.participantsOf(route.service),
    );
    const caller: Caller = {
      participant: claims.participant,
      kind,
      client: claims.client,
      subject: claims.subject,
      roles,
      expires: claims.expires,
      requestId: request.id,
      purpose: null,
      language: negotiateLanguage(request.headers['accept-language'], LANGUAGE),
      traceparent: traceparentOf(request),
    };
    rememberExchange(request, { ...exchangeOf(request), route, caller });
    return caller;
  }
}
