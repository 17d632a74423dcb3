import type { ConnectionOptions } from 'node:tls';
import { Kafka, type Admin, type KafkaConfig, type Producer } from 'kafkajs';
import { partitionOf } from '../../partition-of.js';
import type { BrokerFeatures } from '../../ports/features.js';
import type { Logger } from '../../ports/logger.js';
import type { Message } from '../../ports/message.js';
import type { Broker, Lag, SubscribeOptions, Subscription } from '../../ports/ports.js';
import { kafkaLogger } from './kafka-logger.js';
import { toTopicMessages } from './kafka-messages.js';
import { KafkaSubscription } from './kafka-subscription.js';
import { Offsets } from './offsets.js';
import { Standstill } from './standstill.js';

export interface KafkaBrokerOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly logger: Logger;
  readonly ssl?: boolean | ConnectionOptions;
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  };
  /** How long a member that no longer answers keeps its partitions, in milliseconds; default 30,000. */
  readonly sessionMs?: number;
  /** Work that stands still so long makes the broker unhealthy; default 60,000 ms. */
  readonly stallMs?: number;
  /** How long closing waits for a batch at hand; default 20,000 ms. */
  readonly drainMs?: number;
  /** Copies of each partition of a topic that is created here; default the broker's. */
  readonly replicationFactor?: number;
}

/** The broker of the cluster: Apache Kafka. Everything of kafkajs stays behind this class. */
export class KafkaBroker implements Broker {
  readonly features: BrokerFeatures = { oldestAt: false, batchesSpanPartitions: true, forgetsKeys: false };
  readonly #kafka: Kafka;
  readonly #producer: Producer;
  readonly #offsets: Offsets;
  readonly #subscriptions = new Set<KafkaSubscription>();
  #connected: Promise<void> | undefined;
  #admin: Promise<Admin> | undefined;
  #publishing = true;

  constructor(private readonly options: KafkaBrokerOptions) {
    this.#kafka = new Kafka(configOf(options));
    this.#producer = this.#kafka.producer({
      allowAutoTopicCreation: false,
      // kafkajs' idempotent producer is experimental and of no use here: the inbox drops what comes twice.
      idempotent: false,
      maxInFlightRequests: 1,
      createPartitioner: () => (args) => partitionOf(String(args.message.key), args.partitionMetadata.length),
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5 },
    });
    this.#offsets = new Offsets(() => this.#connectedAdmin());
  }

  async publish(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    try {
      await this.#connect();
      await this.#producer.sendBatch({ acks: -1, timeout: 30_000, topicMessages: toTopicMessages(messages) });
      this.#publishing = true;
    } catch (error) {
      this.#publishing = false;
      throw error;
    }
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    const { logger, sessionMs = 30_000, stallMs = 60_000, drainMs = 20_000 } = this.options;
    const standstill = new Standstill(options.group, this.#offsets, logger, stallMs);
    const subscription = new KafkaSubscription(options, {
      kafka: this.#kafka,
      logger,
      standstill,
      sessionMs,
      drainMs,
    });
    this.#subscriptions.add(subscription);
    await subscription.open();
    return {
      healthy: () => subscription.healthy(),
      close: async () => {
        this.#subscriptions.delete(subscription);
        await subscription.close();
      },
    };
  }

  async ensureTopics(
    topics: readonly { readonly name: string; readonly partitions: number }[],
  ): Promise<void> {
    const admin = await this.#connectedAdmin();
    const known = new Set(await admin.listTopics());
    const missing = topics.filter(({ name }) => !known.has(name));
    if (missing.length === 0) return;
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map(({ name, partitions }) => ({
        topic: name,
        numPartitions: partitions,
        replicationFactor: this.options.replicationFactor ?? -1,
      })),
    });
    await this.#offsets.ready(missing.map(({ name }) => name));
  }

  async lag(group: string, topics: readonly string[]): Promise<Lag[]> {
    const lags = await this.#offsets.lagOf(group, topics);
    return [...topics].sort().map((topic) => ({
      topic,
      lag: lags.reduce((sum, partition) => sum + (partition.topic === topic ? partition.lag : 0), 0),
      oldestAt: null,
    }));
  }

  healthy(): boolean {
    return this.#publishing && [...this.#subscriptions].every((subscription) => subscription.healthy());
  }

  async close(): Promise<void> {
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.close()));
    await this.#producer.disconnect();
    const admin = await this.#admin?.catch(() => undefined);
    await admin?.disconnect();
  }

  #connect(): Promise<void> {
    this.#connected ??= this.#producer.connect().catch((error: unknown) => {
      this.#connected = undefined;
      throw error;
    });
    return this.#connected;
  }

  #connectedAdmin(): Promise<Admin> {
    this.#admin ??= this.#openAdmin().catch((error: unknown) => {
      this.#admin = undefined;
      throw error;
    });
    return this.#admin;
  }

  async #openAdmin(): Promise<Admin> {
    const admin = this.#kafka.admin({ retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 } });
    await admin.connect();
    return admin;
  }
}

const configOf = ({ brokers, clientId, logger, ssl, sasl }: KafkaBrokerOptions): KafkaConfig => ({
  brokers: [...brokers],
  clientId,
  connectionTimeout: 3_000,
  requestTimeout: 30_000,
  logCreator: kafkaLogger(logger),
  ...(ssl !== undefined && { ssl }),
  // One shape for three mechanisms; kafkajs types each apart.
  ...(sasl !== undefined && { sasl: { ...sasl } as NonNullable<KafkaConfig['sasl']> }),
});
