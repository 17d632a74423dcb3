import { freePort } from '../free-port.js';
import type { Log } from '../process/server-process.js';

export interface DockerKafka {
  readonly brokers: string[];
  stop(): Promise<void>;
}

const image = 'apache/kafka:4.1.1';

/** A one-node Kafka in a container, or undefined when no container engine answers. */
export async function startDockerKafka(log: Log): Promise<DockerKafka | undefined> {
  // Loaded only here: it is large, and most runs of this package never need it.
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import('testcontainers');
  const client = await getContainerRuntimeClient().catch((error: unknown) => {
    log(`no container engine: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  });
  if (client === undefined) return undefined;
  const host = client.info.containerRuntime.host;
  // The broker tells clients its address, so the outer port must be known before it starts.
  const port = await freePort();
  const container = await new GenericContainer(image)
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment(environment(host, port))
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  return { brokers: [`${host}:${port}`], stop: async () => void (await container.stop()) };
}

function environment(host: string, port: number): Record<string, string> {
  return {
    KAFKA_NODE_ID: '1',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_LISTENERS: 'PLAINTEXT://0.0.0.0:9092,CONTROLLER://127.0.0.1:9093',
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${host}:${port}`,
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@127.0.0.1:9093',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
  };
}
