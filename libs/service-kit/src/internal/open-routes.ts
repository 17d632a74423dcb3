import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../observability/metrics.js';
import { notFound } from '../problems/problem.js';
import type { Settings } from '../service/settings.js';
import { healthOf, type HealthCheck } from './health.js';

export interface OpenParts {
  readonly settings: Settings;
  readonly metrics: Metrics;
  readonly checks: readonly HealthCheck[];
  /** The public reaches this process directly. */
  readonly edge: boolean;
}

/** /health/live, /health/ready and /metrics. */
export const useOpenRoutes = (
  fastify: FastifyInstance,
  { settings, metrics, checks, edge }: OpenParts,
): void => {
  // To answer at all is to live: the watchdog ends a process whose consumers stand still.
  fastify.get('/health/live', () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const health = await healthOf(checks);
    reply.status(health.status === 'ok' ? 200 : 503);
    return edge ? { status: health.status } : health;
  });
  fastify.get('/metrics', async (_request, reply) => {
    if (edge && settings.runMode !== 'development') throw notFound();
    reply.header('content-type', metrics.registry.contentType);
    return metrics.registry.metrics();
  });
};
