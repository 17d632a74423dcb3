import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Broker } from '@tracepost/messaging';
import type { Logger } from 'pino';
import { flushTelemetry } from '../observability/flush-telemetry.js';
import type { ServiceHost } from './service-host.js';

const SWEEP_MS = 50;

export interface Running {
  readonly app: NestFastifyApplication;
  readonly hosts: readonly ServiceHost[];
  readonly broker: Broker;
  readonly standing: { ready: boolean };
  readonly logger: Logger;
  readonly deadlineMs: number;
}

/**
 * The one order in which a process ends: not ready, HTTP finished, consumers drained and their offsets kept, relays,
 * broker, pools last. A step that fails is logged and the next one follows.
 */
export const shutDown = async ({
  app,
  hosts,
  broker,
  standing,
  logger,
  deadlineMs,
}: Running): Promise<void> => {
  const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    await work().catch((error: unknown) =>
      logger.error({ err: error, step: name }, 'a step of the shutdown failed'),
    );
  };
  standing.ready = false;
  logger.info({}, 'shutting down');
  const server = app.getHttpServer();
  // A request in flight when closing begins leaves its keep-alive socket open until it times out.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const cut = setTimeout(() => {
    logger.warn({ deadlineMs }, 'requests in flight are cut off');
    server.closeAllConnections();
  }, deadlineMs / 2);
  // Nest ends HTTP first and the messaging strategy, which drains the consumers, after it.
  await step('http and consumers', () => app.close());
  clearInterval(sweep);
  clearTimeout(cut);
  await step('timers and participants', () => Promise.all(hosts.map((host) => host.stopIntake())));
  await step('relays', () => Promise.all(hosts.map((host) => host.relay.stop())));
  await step('broker', () => broker.close());
  await step('pools', () => Promise.all(hosts.map((host) => host.closePool())));
  await step('telemetry', flushTelemetry);
  logger.info({}, 'shut down');
};
