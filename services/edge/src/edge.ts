import { randomUUID } from 'node:crypto';
import replyFrom from '@fastify/reply-from';
import { context, propagation } from '@opentelemetry/api';
import { LANGUAGE, translate, type ServiceName } from '@tracepost/contracts';
import { negotiateLanguage, titleIn } from '@tracepost/service-kit';
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

const REQUEST_ID = /^[\x21-\x7e]{1,64}$/;
/** As the services: a URL within it is theirs to judge. */
const MOST_HEADER_BYTES = 32_768;

const PROBLEM = {
  404: { slug: 'not-found', detail: 'There is nothing at this address.' },
  503: { slug: 'unavailable', detail: 'The service behind this path does not answer; ask again.' },
} as const;

const problem = (request: FastifyRequest, reply: FastifyReply, status: 404 | 503): FastifyReply => {
  const { slug, detail } = PROBLEM[status];
  const language = negotiateLanguage(request.headers['accept-language'], LANGUAGE);
  if (status === 503) void reply.header('retry-after', '1');
  return reply
    .code(status)
    .headers({
      'cache-control': 'no-store',
      vary: 'Authorization, Accept, Accept-Language',
      'x-request-id': request.id,
    })
    .type('application/problem+json')
    .send({
      type: `/problems/${slug}`,
      title: titleIn(language, slug),
      status,
      detail: translate(detail, language),
      instance: request.url.split('?')[0],
      requestId: request.id,
    });
};

/** One address in front of the services: passes each path to its owner, streams both ways, serves nothing internal. */
export const startEdge = async (options: EdgeOptions): Promise<Edge> => {
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    http: { maxHeaderSize: MOST_HEADER_BYTES },
    routerOptions: { maxParamLength: MOST_HEADER_BYTES },
    requestIdHeader: false,
    genReqId: ({ headers }) => {
      const sent = headers['x-request-id'];
      return typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : randomUUID();
    },
    // A path that cannot be decoded is the path of nothing.
    frameworkErrors: (_error, request, reply) => void problem(request, reply, 404),
  });
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
    const owner = ownerOf(request.url);
    if (owner === null) return problem(request, reply, 404);
    return reply.from(`${options.targets[owner]}${request.url}`, {
      rewriteRequestHeaders: (_request, headers) => {
        const passed = { ...headers, 'x-forwarded-host': request.headers.host };
        // The owner's span becomes the child of the edge's; where no spans are made, what the caller sent goes on as it is.
        propagation.inject(context.active(), passed);
        return passed;
      },
      onError: (failed) => void problem(request, failed as FastifyReply, 503),
    });
  });
  const url = await app.listen({ host: options.host, port: options.port });
  return { url, close: () => app.close() };
};
