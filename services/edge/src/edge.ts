import { randomUUID } from 'node:crypto';
import replyFrom from '@fastify/reply-from';
import { context, propagation } from '@opentelemetry/api';
import type { ServiceName } from '@tracepost/contracts';
import {
  answerProblem,
  answerUnreadable,
  commonHeaders,
  MOST_HEADER_BYTES,
  notFound,
  Problem,
  problemOf,
  requestIdFrom,
} from '@tracepost/service-kit';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { serveDevelopmentIssuer } from './development-issuer.js';
import { ownerOf } from './owner-of.js';

export interface EdgeOptions {
  readonly host: string;
  readonly port: number;
  /** Address of each service's port, without a trailing slash. */
  readonly targets: Readonly<Record<ServiceName, string>>;
  /** Set in development: serves the token issuer below /oidc. `signingKey` in PEM lets tokens outlive a restart. */
  readonly developmentIssuer: { readonly issuer: string; readonly signingKey: string | null } | null;
}

export interface Edge {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Headers that end here, of requests and of answers: of one connection only (RFC 9110, section 7.6.1), or answered by this
 * process (it says 100 Continue itself). The client behind the edge refuses to send most of them, and curl sends `Expect`
 * with every larger body.
 */
const NOT_PASSED = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
]);

const passedOn = <T>(headers: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_PASSED.has(name)));

const unavailable = (): Problem =>
  new Problem('unavailable', 'The service behind this path does not answer; ask again.');

const refuse = (problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  void reply.headers(commonHeaders(request.id));
  answerProblem(problem, request, reply);
  return reply;
};

/** One address in front of the services: passes each path to its owner, streams both ways, serves nothing internal. */
export const startEdge = async (options: EdgeOptions): Promise<Edge> => {
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    clientErrorHandler: answerUnreadable(randomUUID),
    // As the services: a URL within it is theirs to judge.
    http: { maxHeaderSize: MOST_HEADER_BYTES },
    routerOptions: { maxParamLength: MOST_HEADER_BYTES },
    requestIdHeader: false,
    genReqId: requestIdFrom(randomUUID),
    // A path that cannot be decoded is the path of nothing.
    frameworkErrors: (_error, request, reply) => void refuse(notFound(), request, reply),
  });
  app.setErrorHandler((error, request, reply) => void refuse(problemOf(error), request, reply));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  // No time limit on bodies: an events stream is quiet for as long as nothing happens.
  await app.register(replyFrom, {
    undici: { connections: 256, pipelining: 1, bodyTimeout: 0, headersTimeout: 60_000 },
  });

  if (options.developmentIssuer) {
    serveDevelopmentIssuer(app, options.developmentIssuer.issuer, options.developmentIssuer.signingKey);
  }

  app.all('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const owner = ownerOf(path);
    if (owner === null) return refuse(notFound(), request, reply);
    // The query goes along by itself, byte by byte: only a path is looked at as one.
    return reply.from(`${options.targets[owner]}${path}`, {
      rewriteRequestHeaders: (_request, headers) => {
        const passed = { ...passedOn(headers), 'x-forwarded-host': request.headers.host };
        // The owner's span becomes the child of the edge's; where no spans are made, what the caller sent goes on as it is.
        propagation.inject(context.active(), passed);
        return passed;
      },
      // Whether the caller's connection stays open is between the caller and this process.
      rewriteHeaders: passedOn,
      onError: (failed) => void refuse(unavailable(), request, failed as FastifyReply),
    });
  });
  const url = await app.listen({ host: options.host, port: options.port });
  return { url, close: () => app.close() };
};
