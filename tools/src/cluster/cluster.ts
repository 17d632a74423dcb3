import { join } from 'node:path';
import { SERVICE, type ServiceName } from '@tracepost/contracts';
import {
  freePort,
  startKafka,
  startPostgres,
  type EmbeddedKafka,
  type EmbeddedPostgres,
} from '@tracepost/embedded';
import { NodeProcess } from '../processes/node-process.js';
import { secretsOf } from '@tracepost/security';

export interface ClusterOptions {
  readonly dataDir: string;
  /** Port of the edge; 0 takes a free one. */
  readonly port: number;
  readonly onLine: (name: string, line: string) => void;
  /** Level of the services' logs. */
  readonly logLevel?: string;
  /** Further settings of every process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Processes of each service; 1 by default. Only the first of each is behind the edge. */
  readonly instances?: Partial<Readonly<Record<ServiceName, number>>>;
}

/** The cluster form on one machine: one process a service, Kafka, PostgreSQL, one address in front. */
export interface Cluster {
  readonly url: string;
  readonly processes: readonly NodeProcess[];
  readonly postgres: EmbeddedPostgres;
  readonly kafka: EmbeddedKafka;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Loaded first: it makes spans of what is loaded after it, where an exporter is configured (OTEL_*), and nothing else. */
const TELEMETRY = './libs/service-kit/dist/observability/telemetry.js';

/** Starts everything and resolves when the edge answers ready. What had started is stopped when a part does not start. */
export const startCluster = async (options: ClusterOptions): Promise<Cluster> => {
  const { dataDir, onLine } = options;
  const secrets = secretsOf(dataDir);
  const log = (name: string) => (line: string) => onLine(name, line);
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), log: log('postgres') });
    stops.push(() => postgres.stop());
    const kafka = await startKafka({ dataDir: join(dataDir, 'kafka'), log: log('kafka') });
    stops.push(() => kafka.stop());

    const edgePort = options.port || (await freePort());
    const publicUrl = `http://${HOST}:${edgePort}`;
    const ports = new Map<ServiceName, number>();
    for (const service of SERVICE) ports.set(service, await freePort());
    const address = (service: ServiceName): string => `http://${HOST}:${ports.get(service)}`;
    const common: Record<string, string> = {
      RUN_MODE: 'development',
      AUTH_DEV_ISSUER: 'on',
      CLOCK_ADJUSTABLE: 'on',
      SEED_DEMO: 'on',
      HTTP_HOST: HOST,
      PUBLIC_URL: publicUrl,
      DATABASE_URL: `postgres://${HOST}:${postgres.port}/${postgres.database}`,
      DATABASE_ADMIN_URL: postgres.url(),
      DATABASE_PASSWORD: secrets.databasePassword,
      MESSAGING: 'kafka',
      KAFKA_BROKERS: kafka.brokers.join(','),
      // On one machine no network keeps a living process silent: a killed one is replaced soon.
      KAFKA_SESSION_SECONDS: '10',
      AUTH_ISSUER: `${publicUrl}/oidc`,
      AUTH_JWKS_URI: `${publicUrl}/oidc/jwks`,
      SEALING_KEY: secrets.sealingKey,
      CURSOR_SECRET: secrets.cursorSecret,
      INTERNAL_TOKEN: secrets.internalToken,
      AUDIT_SIGNING_KEY: secrets.auditSigningKey,
      INTERNAL_URLS: SERVICE.map((service) => `${service}=${address(service)}`).join(','),
      LOG_LEVEL: options.logLevel ?? 'info',
      ...options.env,
    };
    const edge = new NodeProcess({
      name: 'edge',
      script: 'services/edge/dist/main.js',
      env: {
        ...common,
        OTEL_SERVICE_NAME: 'edge',
        HTTP_PORT: String(edgePort),
        AUTH_DEV_SIGNING_KEY: secrets.signingKey,
      },
      url: publicUrl,
      onLine,
      nodeFlags: ['--import', TELEMETRY],
    });
    const services: NodeProcess[] = [];
    for (const service of SERVICE) {
      for (let copy = 1; copy <= (options.instances?.[service] ?? 1); copy += 1) {
        const port = copy === 1 ? Number(ports.get(service)) : await freePort();
        services.push(
          new NodeProcess({
            name: copy === 1 ? service : `${service}-${copy}`,
            script: `services/${service}/dist/main.js`,
            env: { ...common, OTEL_SERVICE_NAME: service, HTTP_PORT: String(port) },
            url: `http://${HOST}:${port}`,
            onLine,
            nodeFlags: ['--import', TELEMETRY],
          }),
        );
      }
    }
    const processes = [edge, ...services];
    stops.push(async () => void (await Promise.all(processes.map((one) => one.stop()))));
    for (const one of processes) one.start();
    await Promise.all(services.map((one) => one.ready()));
    await edge.ready();
    return { url: publicUrl, processes, postgres, kafka, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
