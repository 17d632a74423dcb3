import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { IncomingMessage } from 'node:http';
import { useBodyParsers } from '../body/json-body-parser.js';
import type { Metrics } from '../observability/metrics.js';
import { sendProblem } from '../problems/render.js';
import { exchangeOf } from './exchange.js';
import type { Gate } from './gate.js';

const MOST_HEADER_BYTES = 32_768;
const REQUEST_ID = /^[\x21-\x7e]{1,64}$/;

/** Fastify as this hub needs it; `newId` makes request ids. */
export const createAdapter = (newId: () => string): FastifyAdapter =>
  new FastifyAdapter({
    http: { maxHeaderSize: MOST_HEADER_BYTES },
    routerOptions: { maxParamLength: 500 },
    requestIdHeader: false,
    genReqId: (request: IncomingMessage) => {
      const sent = request.headers['x-request-id'];
      return typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : newId();
    },
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
    reply.headers({
      'x-request-id': request.id,
      'cache-control': 'no-store',
      vary: 'Authorization, Accept, Accept-Language',
    });
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
