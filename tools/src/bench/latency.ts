import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  KafkaBroker,
  PgOutbox,
  PostgresBroker,
  Relay,
  startConsumer,
  type Broker,
  type OutboxMessage,
} from '@tracepost/messaging';
import type { Comparison } from './figure.js';
import { messagesOf } from './messages.js';
import { benchDatabase, PARTITIONS, SCHEMA, type BenchDatabase } from './outbox.js';
import type { Plan } from './plan.js';
import { rawKafka } from './raw-kafka.js';
import { rawNotify, type RoundTrip } from './raw-notify.js';
import { silent } from './silent.js';
import { rounds } from './rounds.js';
import { sampled, type Sample } from './sample.js';
import type { Stage } from './stage.js';

const TOPIC = 'bench.latency.events.v1';

/** Longest wait for one message, in milliseconds. */
const LOST_MS = 10_000;

/** One message after another, with a pause of chance length between them so that no poll is met in step. */
const idleRound = (stage: Stage, trip: RoundTrip, count: number): Promise<Sample> =>
  sampled(stage.pauses, [], async () => {
    const latenciesMs: number[] = [];
    const began = performance.now();
    for (let n = 0; n < count; n += 1) {
      latenciesMs.push(await Promise.race([trip(), lost()]));
      await delay(5 + Math.random() * 45);
    }
    return { operations: count, milliseconds: performance.now() - began, latenciesMs };
  });

const lost = async (): Promise<never> => {
  await delay(LOST_MS, undefined, { ref: false });
  throw new Error(`a message did not arrive within ${LOST_MS} ms`);
};

/** From the acknowledged commit to the handler's call, through outbox, relay, broker, consumer and inbox. */
const ourTrip = async (stage: Stage, { sql }: BenchDatabase, broker: Broker): Promise<RoundTrip> => {
  await broker.ensureTopics([{ name: TOPIC, partitions: PARTITIONS }]);
  const relay = new Relay({ sql, schema: SCHEMA, publisher: broker, logger: silent });
  const outbox = new PgOutbox(SCHEMA, () => relay.wake());
  const waiting = new Map<string, (at: number) => void>();
  const consumer = await startConsumer({
    consumer: `bench.${randomUUID()}`,
    topics: [TOPIC],
    subscriber: broker,
    transactions: sql,
    schema: SCHEMA,
    decode: (delivery) => delivery.id,
    handle: (ids) => {
      const at = performance.now();
      for (const id of ids) waiting.get(id)?.(at);
      return Promise.resolve();
    },
    logger: silent,
  });
  relay.start();
  stage.onStop(async () => {
    await consumer.close();
    await relay.stop();
    await broker.close();
  });
  return async () => {
    const [message] = messagesOf(TOPIC, 1) as [OutboxMessage];
    const handled = new Promise<number>((done) => waiting.set(message.id, done));
    await sql.run((tx) => outbox.add(tx, [message]));
    const committed = performance.now();
    outbox.wake();
    const at = await handled;
    waiting.delete(message.id);
    return Math.max(0, at - committed);
  };
};

const compare = async (
  stage: Stage,
  plan: Plan,
  ours: RoundTrip,
  raw: RoundTrip,
): Promise<Pick<Comparison, 'ours' | 'ceiling' | 'unit' | 'kind'>> => {
  // The first message waits for the group to form.
  for (const trip of [ours, raw]) for (let n = 0; n < 5; n += 1) await trip();
  const pairs = await rounds(
    plan.rounds,
    () => idleRound(stage, ours, plan.messages),
    () => idleRound(stage, raw, plan.messages),
  );
  return { unit: 'message', kind: 'latency', ...pairs };
};

export const measurePostgresLatency = async (stage: Stage, plan: Plan): Promise<Comparison> => {
  const database = await benchDatabase(stage, 'latency_postgres');
  const broker = new PostgresBroker({ connection: { connectionString: database.url }, logger: silent });
  return {
    name: 'commit to handler, idle, PostgreSQL adapter',
    ceilingIs: 'NOTIFY to LISTEN, two connections',
    ...(await compare(
      stage,
      plan,
      await ourTrip(stage, database, broker),
      await rawNotify(stage, database.url),
    )),
  };
};

export const measureKafkaLatency = async (
  stage: Stage,
  plan: Plan,
  brokers: readonly string[],
): Promise<Comparison> => {
  const database = await benchDatabase(stage, 'latency_kafka');
  const broker = new KafkaBroker({ brokers, clientId: 'bench', logger: silent });
  const rawTopic = `${TOPIC}.plain`;
  await broker.ensureTopics([{ name: rawTopic, partitions: PARTITIONS }]);
  return {
    name: 'commit to handler, idle, Kafka adapter',
    ceilingIs: 'kafkajs send to eachMessage, acks all',
    ...(await compare(
      stage,
      plan,
      await ourTrip(stage, database, broker),
      await rawKafka(stage, brokers, rawTopic),
    )),
  };
};
