import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@tracepost/embedded';
import { startCluster, type ClusterOptions } from '../cluster/cluster.js';
import { standaloneProcess } from '../processes/standalone-process.js';
import type { NodeProcess } from '../processes/node-process.js';

export type Form = 'standalone' | 'cluster';

export type Instances = NonNullable<ClusterOptions['instances']>;

/** Something that can be killed in the middle of its work, and brought back as its supervisor would. */
export interface Victim {
  readonly name: string;
  /** Where it listens; null for a server that is no process of the hub. */
  readonly url: string | null;
  /** SIGKILL; false when it was not running. */
  kill(): boolean;
  /** Starts it again; resolves when it was started, not when it is ready. */
  revive(): Promise<void>;
}

export interface HubUnderTest {
  readonly url: string;
  readonly victims: readonly Victim[];
  /** Superuser's URL of the database: the ledger looks behind the API at the end. */
  databaseUrl(): string;
  /** Addresses of Kafka; none in the form whose broker is the database. */
  readonly kafkaBrokers: readonly string[];
  /** Resolves when every part runs and the hub says it is ready. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

const victimOf = (one: NodeProcess): Victim => ({
  name: one.name,
  url: one.url,
  kill: () => {
    const running = one.running;
    if (running) one.kill('SIGKILL');
    return running;
  },
  revive: async () => {
    await one.exited;
    one.start();
  },
});

const startStandalone = async (
  dataDir: string,
  onLine: (name: string, line: string) => void,
): Promise<HubUnderTest> => {
  const hub = standaloneProcess({ dataDir, port: await freePort(), onLine });
  hub.start();
  await hub.ready();
  const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const postmaster = (): string[] => (existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : []);
  // The process keeps its own database alive: nobody outside starts it again.
  const database: Victim = {
    name: 'postgres',
    url: null,
    kill: () => {
      const pid = Number(postmaster()[0]);
      if (!hub.running || !Number.isSafeInteger(pid) || pid <= 0) return false;
      try {
        process.kill(pid, 'SIGKILL');
        return true;
      } catch {
        return false;
      }
    },
    revive: () => Promise.resolve(),
  };
  return {
    url: hub.url,
    victims: [victimOf(hub), database],
    kafkaBrokers: [],
    databaseUrl: () => {
      const password = readFileSync(join(dataDir, 'postgres', 'password'), 'utf8').trim();
      return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${postmaster()[3]}/tracepost`;
    },
    ready: async () => {
      hub.start();
      await hub.ready();
    },
    stop: () => hub.stop(),
  };
};

const startWholeCluster = async (
  dataDir: string,
  onLine: (name: string, line: string) => void,
  instances: Instances,
): Promise<HubUnderTest> => {
  const cluster = await startCluster({ dataDir, port: 0, onLine, logLevel: 'error', instances });
  const server = (name: string, one: { kill(): void; restart(): Promise<void> }): Victim => ({
    name,
    url: null,
    kill: () => {
      one.kill();
      return true;
    },
    revive: () => one.restart(),
  });
  return {
    url: cluster.url,
    victims: [
      ...cluster.processes.map(victimOf),
      server('postgres', cluster.postgres),
      server('kafka', cluster.kafka),
    ],
    databaseUrl: () => cluster.postgres.url(),
    kafkaBrokers: cluster.kafka.brokers,
    ready: async () => {
      for (const one of cluster.processes) one.start();
      await Promise.all(cluster.processes.map((one) => one.ready()));
    },
    stop: () => cluster.stop(),
  };
};

/** Starts the hub in one of its forms on an empty data folder; `instances`: processes of each service in the cluster form. */
export const startHub = (
  form: Form,
  dataDir: string,
  onLine: (name: string, line: string) => void,
  instances: Instances = { routing: 2 },
): Promise<HubUnderTest> =>
  form === 'standalone' ? startStandalone(dataDir, onLine) : startWholeCluster(dataDir, onLine, instances);
