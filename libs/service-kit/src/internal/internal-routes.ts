import { createHash, timingSafeEqual } from 'node:crypto';
import type { Actor } from '@tracepost/contracts';
import type { Broker, Selection } from '@tracepost/messaging';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from '../observability/metrics.js';
import { notFound } from '../problems/problem.js';
import type { ServiceHost } from '../service/service-host.js';
import type { Settings } from '../service/settings.js';
import { healthOf } from './health.js';
import { operationsOf } from './operations.js';
import { timeOf } from './time.js';

/** Header that opens `/internal` to the hub's own processes; its value is `settings.internalToken`. */
export const INTERNAL_TOKEN_HEADER = 'tracepost-internal-token';

export interface InternalParts {
  readonly settings: Settings;
  readonly hosts: readonly ServiceHost[];
  readonly broker: Broker;
  readonly metrics: Metrics;
  readonly newId: () => string;
  readonly wakeConsumers: () => void;
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

interface ActBody {
  readonly select: Selection;
  readonly reason: string;
  readonly actor: Actor;
  /** Lets one redrive span services. */
  readonly id?: string;
}

type Query = { readonly limit?: string; readonly cursor?: string };

const pageOf = (request: FastifyRequest): { limit: number; cursor?: string } => {
  const { limit, cursor } = request.query as Query;
  return { limit: Math.min(200, Math.max(1, Number(limit ?? 50))), ...(cursor && { cursor }) };
};

/**
 * `/internal/<service>/...`: what the console asks of each service. Never served by the edge; without the token every
 * path is 404, as if it did not exist.
 */
export const useInternalRoutes = (fastify: FastifyInstance, parts: InternalParts): void => {
  const secret = hash(parts.settings.internalToken);
  fastify.register((scope, _options, done) => {
    scope.addHook('onRequest', async (request) => {
      const sent = request.headers[INTERNAL_TOKEN_HEADER];
      if (typeof sent !== 'string' || !timingSafeEqual(hash(sent), secret)) throw notFound();
    });
    for (const host of parts.hosts) addRoutes(scope, host, parts);
    done();
  });
};

const addRoutes = (scope: FastifyInstance, host: ServiceHost, parts: InternalParts): void => {
  const at = (path: string): string => `/internal/${host.name}/${path}`;
  const operations = operationsOf(host, parts);
  const time = timeOf(host, parts);
  const actOf = (request: FastifyRequest): ActBody => request.body as ActBody;
  const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;

  scope.get(at('health'), () =>
    healthOf([
      { name: 'database', needed: true, check: () => host.sql.query('select 1').then(() => true) },
      { name: 'broker', needed: false, check: () => Promise.resolve(parts.broker.healthy()) },
      { name: 'consumers', needed: true, check: () => Promise.resolve(host.healthy()) },
    ]),
  );
  scope.get(at('flows'), async () => ({ flows: await host.flows() }));
  scope.get(at('parked-keys'), (request) => operations.troubles.parkedKeys(host.sql, pageOf(request)));
  scope.get(at('dead-letters'), (request) => operations.troubles.deadLetters(host.sql, pageOf(request)));
  scope.get(at('causes'), async () => ({ items: await operations.troubles.causes(host.sql) }));
  scope.post(at('redrives'), (request) => {
    const { select, reason, actor, id } = actOf(request);
    return operations.acts.startRedrive(select, { actor, reason }, id);
  });
  scope.get(at('redrives/:id'), async (request) =>
    found(await operations.acts.redrive(host.sql, idOf(request))),
  );
  scope.post(at('redrives/:id/cancellation'), async (request) => {
    const { actor, reason } = actOf(request);
    return found(await operations.acts.cancelRedrive(idOf(request), { actor, reason }));
  });
  scope.post(at('discards'), (request) => {
    const { select, reason, actor, id } = actOf(request);
    return operations.acts.discard(select, { actor, reason }, id);
  });
  scope.get(at('quiescence'), () => operations.quiescence());
  scope.get(at('clock'), () => time.clock());
  scope.put(at('clock'), (request) => time.setOffset((request.body as { offset: number }).offset));
  scope.get(at('timers/next'), () => time.next());
  scope.post(at('timers/fire'), (request) => time.fire(new Date((request.body as { at: string }).at)));
};

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw notFound();
  return value;
};
