import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AUDIT_ENTRIES, decodeAuditEntry, decodeEvent, setValidationClock } from '@tracepost/contracts';
import { PortStrategy, type Broker, type ConsumerEntry } from '@tracepost/messaging';
import { createSealing, createTokenVerifier } from '@tracepost/security';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { Gate } from '../http/gate.js';
import { RateLimit } from '../http/rate-limit.js';
import { RouteTable } from '../http/route-table.js';
import { createAdapter, useHooks } from '../http/server.js';
import type { HealthCheck } from '../internal/health.js';
import { useInternalRoutes } from '../internal/internal-routes.js';
import { useOpenRoutes } from '../internal/open-routes.js';
import { createLogger, nestLogger } from '../observability/logger.js';
import { Metrics } from '../observability/metrics.js';
import { ProblemFilter } from '../problems/problem-filter.js';
import { consumersOf, controllersOf } from './controllers.js';
import { idSource } from './new-id.js';
import { openBroker } from './open-broker.js';
import { PatientSubscriber } from './patient-subscriber.js';
import { openServiceDatabase, provisionServices } from './prepare-database.js';
import { untilItWorks } from './retry.js';
import type { ServiceDefinition } from './service-definition.js';
import { ServiceHost } from './service-host.js';
import type { Settings } from './settings.js';
import { shutDown } from './shut-down.js';

export interface RunExtras {
  /** Adds routes of its own to the server (the development issuer, an edge's proxy); its hooks run before the hub's own. */
  readonly configure?: (fastify: FastifyInstance) => void | Promise<void>;
  /** Further conditions of /health/ready, such as the other processes of the hub. */
  readonly checks?: readonly HealthCheck[];
  /** True where the public reaches this process directly: health shows no checks, metrics are for development only. */
  readonly edge?: boolean;
  readonly logger?: Logger;
  /** Ends waiting for a database that is away at start. */
  readonly signal?: AbortSignal;
}

export interface RunningServices {
  /** `http://host:port` without a trailing slash. */
  readonly url: string;
  /** False when work stands still (watchdog): the process should end and be started again. */
  healthy(): boolean;
  /** Orderly end: what was accepted is kept, what runs is finished within the deadline. May be called again. */
  close(): Promise<void>;
}

/** Age of the oldest unpublished message at which the outbox counts as failing. */
const OUTBOX_AGE_SECONDS = 60;

@Module({})
class HubModule {}

/**
 * Runs services in this process: databases and migrations, one HTTP server for all, their consumers, relays and timers.
 * Waits for a database that is away; a broker that is away is waited for in the background.
 */
export const runServices = async (
  definitions: readonly ServiceDefinition[],
  settings: Settings,
  extras: RunExtras = {},
): Promise<RunningServices> => {
  const names = definitions.map(({ name }) => name);
  const logger = extras.logger ?? createLogger(names.join('+'), settings.logLevel);
  const newId = idSource();
  const metrics = new Metrics();
  await untilItWorks(
    'provisioning the database',
    () => provisionServices(names, settings),
    logger,
    extras.signal,
  );
  const broker = openBroker(settings, names[0] ?? 'hub', logger);
  const subscriber = new PatientSubscriber(broker, logger);
  const sealing = createSealing(settings.sealingKey);
  const hosts: ServiceHost[] = [];
  for (const definition of definitions) {
    const open = () => openServiceDatabase(definition, settings);
    const dataSource = await untilItWorks(
      `opening the database of ${definition.name}`,
      open,
      logger,
      extras.signal,
    );
    hosts.push(
      new ServiceHost(definition, {
        settings,
        dataSource,
        broker,
        subscriber,
        sealing,
        newId,
        logger,
        metrics,
      }),
    );
  }
  // Every service of a process has the same business time.
  setValidationClock(() => hosts[0]?.runtime.clock.now() ?? new Date());
  const modules = definitions.map((definition, at) => definition.module((hosts[at] as ServiceHost).runtime));
  const adapter = createAdapter(newId, logger);
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: HubModule, imports: modules },
    adapter,
    {
      bodyParser: false,
      logger: nestLogger(logger),
      abortOnError: false,
    },
  );
  const fastify = adapter.getInstance<FastifyInstance>();
  const standing = { ready: false };
  let gate: Gate | null = null;
  await extras.configure?.(fastify);
  useHooks(fastify, { gate: () => gate, logger, metrics });
  useOpenRoutes(fastify, {
    settings,
    metrics,
    edge: extras.edge === true,
    checks: checksOf(hosts, broker, standing, extras),
  });
  const strategy = joinConsumers(app, modules, hosts, { subscriber, logger, metrics });
  useInternalRoutes(fastify, {
    settings,
    hosts,
    broker,
    metrics,
    newId,
    wakeConsumers: () => strategy.wake(),
  });
  app.useGlobalFilters(new ProblemFilter(logger));
  app.connectMicroservice({ strategy }, { inheritAppConfig: true });
  await app.init();
  gate = new Gate({
    routes: routesOf(app, modules, hosts),
    verify: createTokenVerifier(settings.auth),
    rateLimit: new RateLimit(settings.http.rateLimit),
    participantsOf: (service) => hostOf(hosts, service).participants,
  });
  metrics.watch(
    hosts.map((host) => ({
      service: host.name,
      flows: () => host.flows(),
      outboxAge: async () => (await host.relay.unpublished()).oldestUnpublishedSeconds,
    })),
  );
  for (const host of hosts)
    await untilItWorks(`preparing ${host.name}`, () => host.prepare(), logger, extras.signal);
  await app.startAllMicroservices();
  for (const host of hosts) await host.start();
  await app.listen(settings.http.port, settings.http.host);
  standing.ready = true;
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://${settings.http.host}:${port}`;
  logger.info({ url, services: names }, 'listening');
  let closed: Promise<void> | undefined;
  return {
    url,
    healthy: () => strategy.healthy() && hosts.every((host) => host.healthy()),
    close: () =>
      (closed ??= shutDown({
        app,
        hosts,
        broker,
        standing,
        logger,
        deadlineMs: settings.shutdownDeadlineMs,
      })),
  };
};

const hostOf = (hosts: readonly ServiceHost[], name: string): ServiceHost => {
  const host = hosts.find((candidate) => candidate.name === name);
  if (host === undefined) throw new Error(`no service ${name} in this process`);
  return host;
};

const routesOf = (
  app: NestFastifyApplication,
  modules: readonly DynamicModule[],
  hosts: readonly ServiceHost[],
): RouteTable =>
  RouteTable.of(
    modules.flatMap((module, at) =>
      controllersOf(app, module).map((controller) => ({ service: hosts[at]?.name ?? '', controller })),
    ),
  );

const joinConsumers = (
  app: NestFastifyApplication,
  modules: readonly DynamicModule[],
  hosts: readonly ServiceHost[],
  parts: { subscriber: PatientSubscriber; logger: Logger; metrics: Metrics },
): PortStrategy => {
  const consumers = new Map<string, ConsumerEntry>();
  modules.forEach((module, at) => {
    const host = hosts[at] as ServiceHost;
    const topics = new Map<string, Set<string>>();
    for (const { consumer, topic } of controllersOf(app, module).flatMap(consumersOf)) {
      topics.set(consumer, (topics.get(consumer) ?? new Set()).add(topic));
    }
    for (const [consumer, ofConsumer] of topics) {
      if (consumers.has(consumer)) throw new Error(`two services have a consumer named ${consumer}`);
      host.consumes({ consumer, topics: [...ofConsumer] });
      consumers.set(consumer, {
        schema: host.name,
        transactions: host.unitOfWork as ConsumerEntry['transactions'],
        decode: (delivery) =>
          delivery.topic === AUDIT_ENTRIES ? decodeAuditEntry(delivery) : decodeEvent(delivery),
      });
    }
  });
  return new PortStrategy({
    subscriber: parts.subscriber,
    consumers,
    logger: parts.logger,
    metrics: parts.metrics.consumers,
  });
};

const checksOf = (
  hosts: readonly ServiceHost[],
  broker: Broker,
  standing: { readonly ready: boolean },
  extras: RunExtras,
): HealthCheck[] => [
  { name: 'started', needed: true, check: () => Promise.resolve(standing.ready) },
  ...hosts.map((host) => ({
    name: `database of ${host.name}`,
    needed: true,
    check: () => host.sql.query('select 1').then(() => true),
  })),
  ...hosts.map((host) => ({
    name: `outbox of ${host.name}`,
    needed: false,
    check: async () => (await host.relay.unpublished()).oldestUnpublishedSeconds < OUTBOX_AGE_SECONDS,
  })),
  // With seeded participants, a service that does not know them yet would refuse everybody.
  ...hosts.map((host) => ({
    name: `participants of ${host.name}`,
    needed: host.runtime.settings.seedDemo,
    check: () => host.knowsParticipants(),
  })),
  // Told and not needed: while the broker is away, requests are still accepted into the outbox.
  { name: 'broker', needed: false, check: () => Promise.resolve(broker.healthy()) },
  ...(extras.checks ?? []),
];
