import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound, type Settings } from '@tracepost/service-kit';
import type { WatchedService } from '../app/ports.js';
import { joinMetrics } from '../domain/join-metrics.js';
import { hubServices } from './hub-services.js';
import { ownAddress } from './own-address.js';

/** The edge says so of every request that it passes on. */
const FROM_EDGE = 'x-forwarded-host';

type Answer = (services: readonly WatchedService[], reply: FastifyReply) => Promise<unknown>;

const ready: Answer = async (services, reply) => {
  const answers = await Promise.all(services.map((service) => service.ready().catch(() => false)));
  const ok = answers.every(Boolean);
  return reply.status(ok ? 200 : 503).send({ status: ok ? 'ok' : 'failing' });
};

const metrics: Answer = async (services, reply) => {
  const texts = await Promise.all(
    services.map(async (service) => ({
      process: service.name,
      text: await service.metrics().catch(() => ''),
    })),
  );
  return reply.type('text/plain; version=0.0.4; charset=utf-8').send(joinMetrics(texts));
};

const hidden: Answer = () => Promise.reject(notFound());

/**
 * /health/ready and, in development, /metrics of the whole hub, for those who come through the edge; this process' own
 * port goes on telling of this process alone. Not needed where all services share one process.
 */
export const answerForTheWhole = (fastify: FastifyInstance, settings: Settings): void => {
  const services = hubServices(settings, () => ownAddress(fastify.server));
  const answers: Readonly<Record<string, Answer>> = {
    '/health/ready': ready,
    '/metrics': settings.runMode === 'development' ? metrics : hidden,
  };
  // After the hooks of every request, which give the answer its id and its headers.
  fastify.addHook('preHandler', async (request: FastifyRequest, reply) => {
    const answer = answers[request.url.split('?')[0] ?? ''];
    return answer && request.headers[FROM_EDGE] !== undefined ? await answer(services, reply) : undefined;
  });
};
