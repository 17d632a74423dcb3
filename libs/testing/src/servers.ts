import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findKafka, startPostgres, type FoundKafka } from '@tracepost/embedded';

/** What a test needs to reach the run's PostgreSQL as its superuser. */
export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

export interface KafkaAddress {
  readonly brokers: string[];
  readonly origin: FoundKafka['origin'];
}

/** The servers of one test run, each started when it is first asked for. */
export interface Servers {
  postgres(): Promise<PostgresAddress>;
  /** @throws KafkaUnavailable when this machine cannot have one. */
  kafka(): Promise<KafkaAddress>;
  /** Stops what was started and deletes its data. */
  stop(): Promise<void>;
}

/** Servers owned by this process. */
export function ownServers(): Servers {
  const stops: (() => Promise<void>)[] = [];
  const postgres = once(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'tracepost-test-postgres-'));
    const server = await startPostgres({ dataDir, durable: false });
    stops.push(() => server.stop().then(() => remove(dataDir)));
    return { host: server.host, port: server.port, user: server.user, password: server.password };
  });
  const kafka = once(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'tracepost-test-kafka-'));
    const found = await findKafka({ dataDir }).catch((error: unknown) => {
      remove(dataDir);
      throw error;
    });
    stops.push(() => found.stop().then(() => remove(dataDir)));
    return { brokers: found.brokers, origin: found.origin };
  });
  const stop = async (): Promise<void> => {
    await Promise.allSettled([postgres.settled(), kafka.settled()]);
    await Promise.all(stops.splice(0).map((end) => end()));
  };
  return { postgres: postgres.get, kafka: kafka.get, stop };
}

interface Once<T> {
  get(): Promise<T>;
  settled(): Promise<unknown>;
}

function once<T>(start: () => Promise<T>): Once<T> {
  let started: Promise<T> | undefined;
  return { get: () => (started ??= start()), settled: () => Promise.resolve(started) };
}

function remove(dataDir: string): void {
  // The folder may be a link: see makeDataFolder in @tracepost/embedded.
  const real = realpathSync(dataDir);
  rmSync(real, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
