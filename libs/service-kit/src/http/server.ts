import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { IncomingMessage } from 'node:http';
import { context } from '@opentelemetry/api';
import { getRPCMetadata } from '@opentelemetry/core';
import { useBodyParsers } from '../body/json-body-parser.js';
import type { Metrics } from '../observability/metrics.js';
import { notFound } from '../problems/problem.js';
import { commonHeaders, sendProblem } from '../problems/render.js';
import { exchangeOf } from './exchange.js';
import type { Gate } from './gate.js';
import { requestIdFrom } from './request-id.js';
import { answerUnreadable, MOST_HEADER_BYTES } from './unreadable.js';

class HubAdapter extends FastifyAdapter {
  /** A route that took the reply over (an event stream) has answered already. */
  override reply(
    ...[reply, ...answer]: Parameters<FastifyAdapter['reply']>
  ): ReturnType<FastifyAdapter['reply']> {
    return 'sent' in reply && reply.sent ? reply : super.reply(reply, ...answer);
  }
}

/** Fastify as this hub needs it; `newId` makes request ids. */
export const createAdapter = (newId: () => string, logger: Logger): FastifyAdapter =>
  new HubAdapter({
    loggerInstance: logger,
    // One line a request is ours, with the route and not the URL.
    logController: new LogController({ disableRequestLogging: true }),
    // While closing, connections that are open are still served, once, and then closed.
    return503OnClosing: false,
    frameworkErrors: (error: Error & { code?: string }, request: FastifyRequest, reply: FastifyReply) => {
      reply.headers(commonHeaders(request.id));
      // A path that cannot be decoded is the path of nothing, as at the edge.
      sendProblem(error.code === 'FST_ERR_BAD_URL' ? notFound() : error, request, reply, logger);
    },
    clientErrorHandler: answerUnreadable(newId),
    http: { maxHeaderSize: MOST_HEADER_BYTES },
    // A long segment is no other fault than a long URL: the gate judges both.
    routerOptions: { maxParamLength: MOST_HEADER_BYTES },
    requestIdHeader: false,
    genReqId: requestIdFrom(newId),
    // `/v1/routes%3Aexplain` is `/v1/routes:explain`; Fastify's router keeps an encoded colon apart.
    rewriteUrl: ({ url = '/' }: IncomingMessage) => {
      const [path = '', ...query] = url.split('?');
      return [path.replaceAll(/%3a/gi, ':'), ...query].join('?');
    },
  });

export interface ServerParts {
  /** Null until the routes are known. */
  readonly gate: () => Gate | null;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** Hooks around every request: its id, the headers of every answer, the gate, one log line and one measurement. */
export const useHooks = (fastify: FastifyInstance, { gate, logger, metrics }: ServerParts): void => {
  useBodyParsers(fastify);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(commonHeaders(request.id));
    const span = getRPCMetadata(context.active());
    if (span && request.routeOptions.url) span.route = request.routeOptions.url;
    try {
      await gate()?.check(request, reply);
    } catch (error) {
      sendProblem(error, request, reply, logger);
      return reply;
    }
    return undefined;
  });
  fastify.addHook('onResponse', async (request, reply) => {
    report(request, reply, logger, metrics);
  });
};

/** Routes and ids only: a URL may carry what somebody should not have put there. */
const report = (request: FastifyRequest, reply: FastifyReply, logger: Logger, metrics: Metrics): void => {
  const { route, caller } = exchangeOf(request);
  const path = route?.path ?? (request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown'));
  const { method } = request;
  const status = reply.statusCode;
  const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
  metrics.request(
    { service: route?.service ?? 'kit', method, route: path, status: String(status) },
    milliseconds / 1_000,
  );
  const fields = { requestId: request.id, method, route: path, status, milliseconds };
  if (caller) logger.info({ ...fields, participant: caller.participant, client: caller.client }, 'answered');
  else logger.debug(fields, 'answered');
};
