import type { Log } from '../process/server-process.js';
import { startDockerKafka } from './docker-kafka.js';
import { startKafka } from './start-kafka.js';

export interface FoundKafka {
  readonly brokers: string[];
  /** How it was had: given by KAFKA_BROKERS, started in a container, or started on this machine's Java. */
  readonly origin: 'environment' | 'docker' | 'java';
  /** Ends what was started here; nothing for `environment`. May be called again. */
  stop(): Promise<void>;
}

export interface FindKafkaOptions {
  /** Used when Kafka must run on this machine's Java. */
  readonly dataDir: string;
  readonly log?: Log;
}

/**
 * A Kafka for tests: the one named by KAFKA_BROKERS (host:port, comma separated), else a container, else this
 * machine's Java.
 * @throws KafkaUnavailable when none of them is to be had.
 */
export async function findKafka({ dataDir, log = () => undefined }: FindKafkaOptions): Promise<FoundKafka> {
  const given = (process.env['KAFKA_BROKERS'] ?? '').split(',').map((broker) => broker.trim());
  const brokers = given.filter((broker) => broker !== '');
  if (brokers.length > 0) return { brokers, origin: 'environment', stop: () => Promise.resolve() };
  const docker = await startDockerKafka(log);
  if (docker !== undefined) return { ...docker, origin: 'docker' };
  const kafka = await startKafka({ dataDir, log });
  return { brokers: kafka.brokers, origin: 'java', stop: () => kafka.stop() };
}
