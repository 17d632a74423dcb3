import { randomUUID } from 'node:crypto';
import { runServers } from './run-servers.js';
import type { KafkaAddress } from './servers.js';

export interface TestKafka extends KafkaAddress {
  /** Put before the names of topics and groups: the broker is shared by every spec of the run. */
  readonly prefix: string;
}

/**
 * The run's Kafka, started by the first call (about 10 s).
 * @throws KafkaUnavailable when this machine cannot have one.
 */
export async function testKafka(): Promise<TestKafka> {
  return { ...(await runServers().kafka()), prefix: `t${randomUUID().slice(0, 8)}.` };
}
