import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE } from '@tracepost/contracts';
import { freePort } from '@tracepost/embedded';
import pg from 'pg';
import { startCluster } from '../cluster/cluster.js';
import { standaloneProcess } from '../processes/standalone-process.js';
import { processMeter, treeMeter, type Meter } from './cpu.js';
import { kafkaPidOf, postmasterOf, type Stage } from './stage.js';

/** A whole hub in one of its forms. */
export interface MeasuredHub {
  readonly url: string;
  /** Every process of it, the servers too. */
  readonly meters: readonly Meter[];
  /** Messages that wait in the outboxes of all services. */
  outboxes(): Promise<number>;
}

/** What the services say at this level is serious; PostgreSQL and Kafka tell of every ordinary end as well. */
const onLine = (name: string, line: string): void => {
  const server = name === 'postgres' || name === 'kafka' || line.startsWith('postgres: ');
  if (!server) console.error(`${name} | ${line}`);
};
const ENV = { HTTP_RATE_LIMIT: '1000000' };

const outboxesOf = async (stage: Stage, databaseUrl: string): Promise<() => Promise<number>> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  // The hub ends its database before this pool ends.
  pool.on('error', () => undefined);
  stage.onStop(() => pool.end());
  const counts = SERVICE.map((service) => `(select count(*) from ${service}.outbox)`).join(' + ');
  return async () => Number((await pool.query<{ n: string }>(`select ${counts} as n`)).rows[0]?.n);
};

export const startStandalone = async (stage: Stage): Promise<MeasuredHub> => {
  const dataDir = join(stage.dataDir, 'standalone');
  const postgresDir = join(dataDir, 'postgres');
  const hub = standaloneProcess({ dataDir, port: await freePort(), onLine, logLevel: 'error', env: ENV });
  stage.onStop(() => hub.stop());
  hub.start();
  await hub.ready();
  const password = readFileSync(join(postgresDir, 'password'), 'utf8').trim();
  const port = readFileSync(join(postgresDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3];
  const databaseUrl = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/tracepost`;
  return {
    url: hub.url,
    meters: [processMeter('Node', () => hub.pid), treeMeter('PostgreSQL', () => postmasterOf(postgresDir))],
    outboxes: await outboxesOf(stage, databaseUrl),
  };
};

/** @throws KafkaUnavailable when this machine has no Java for it. */
export const startMeasuredCluster = async (stage: Stage): Promise<MeasuredHub> => {
  const dataDir = join(stage.dataDir, 'cluster');
  const cluster = await stage.begin(startCluster({ dataDir, port: 0, onLine, logLevel: 'error', env: ENV }));
  return {
    url: cluster.url,
    meters: [
      ...cluster.processes.map((one) => processMeter(one.name, () => one.pid)),
      treeMeter('PostgreSQL', () => postmasterOf(join(dataDir, 'postgres'))),
      processMeter('Kafka', () => kafkaPidOf(join(dataDir, 'kafka'))),
    ],
    outboxes: await outboxesOf(stage, cluster.postgres.url()),
  };
};
