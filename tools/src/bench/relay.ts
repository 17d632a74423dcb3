import { KafkaBroker, PostgresBroker, Relay, type Broker, type OutboxMessage } from '@tracepost/messaging';
import { ownMeter } from './cpu.js';
import type { Comparison } from './figure.js';
import { messagesOf } from './messages.js';
import { benchDatabase, fill, PARTITIONS, SCHEMA, type BenchDatabase } from './outbox.js';
import type { Plan } from './plan.js';
import { rawSender } from './raw-kafka.js';
import { silent } from './silent.js';
import { rounds } from './rounds.js';
import { sampled, type Sample, type Work } from './sample.js';
import type { Stage } from './stage.js';

const BATCH = 500;
const TOPIC = 'bench.relay.events.v1';

/** The relay empties an outbox into the broker. @throws Error when the broker has another number of messages after it. */
const relayAll = async (database: BenchDatabase, broker: Broker, count: number): Promise<Work> => {
  const backlog = async (): Promise<number> => (await broker.lag('bench.nobody', [TOPIC]))[0]?.lag ?? 0;
  const before = await backlog();
  const all = Promise.withResolvers<void>();
  let published = 0;
  const relay = new Relay({
    sql: database.sql,
    schema: SCHEMA,
    logger: silent,
    batch: BATCH,
    publisher: {
      publish: async (messages) => {
        await broker.publish(messages);
        published += messages.length;
        if (published >= count) all.resolve();
      },
    },
  });
  const began = performance.now();
  relay.start();
  await all.promise;
  // Stopping finishes the batch at hand: its rows leave the outbox.
  await relay.stop();
  const milliseconds = performance.now() - began;
  const { pending } = await relay.unpublished();
  const arrived = (await backlog()) - before;
  if (pending !== 0 || arrived !== count)
    throw new Error(`of ${count} events ${pending} are still in the outbox and ${arrived} at the broker`);
  return { operations: count, milliseconds };
};

/** The least that PostgreSQL itself must do: one statement moves 500 rows from one table to another. */
const PLAIN = `
create table plain_outbox (like ${SCHEMA}.outbox including all);
create table plain_log (like broker.log including all);`;
const MOVE = `
with moved as (
  delete from plain_outbox where ord in (select ord from plain_outbox order by ord limit ${BATCH}) returning *
)
insert into plain_log (topic, partition, position, id, key, headers, body, at)
select topic, shard, ord, id, key, headers, body, now() from moved`;

const moveAll = async ({ pool }: BenchDatabase): Promise<Work> => {
  const began = performance.now();
  let operations = 0;
  for (;;) {
    const { rowCount } = await pool.query(MOVE);
    if (!rowCount) return { operations, milliseconds: performance.now() - began };
    operations += rowCount;
  }
};

const fillPlain = async (database: BenchDatabase, messages: readonly OutboxMessage[]): Promise<void> => {
  await fill(database, messages);
  await database.pool.query(
    `truncate plain_outbox, plain_log; insert into plain_outbox overriding system value select * from ${SCHEMA}.outbox`,
  );
};

/** Events from an outbox into the PostgreSQL adapter. */
export const measurePostgresRelay = async (stage: Stage, plan: Plan): Promise<Comparison> => {
  const database = await benchDatabase(stage, 'relay_postgres');
  await database.pool.query(PLAIN);
  const broker = new PostgresBroker({ connection: { connectionString: database.url }, logger: silent });
  stage.onStop(() => broker.close());
  await broker.ensureTopics([{ name: TOPIC, partitions: PARTITIONS }]);
  const meters = [ownMeter('Node'), stage.postgresMeter];
  const ours = async (count: number): Promise<Sample> => {
    await fill(database, messagesOf(TOPIC, count));
    return await sampled(stage.pauses, meters, () => relayAll(database, broker, count));
  };
  const ceiling = async (): Promise<Sample> => {
    await fillPlain(database, messagesOf(TOPIC, plan.events));
    return await sampled(stage.pauses, meters, () => moveAll(database));
  };
  await ours(plan.events / 2);
  return {
    name: 'relay an event, PostgreSQL adapter',
    unit: 'event',
    ceilingIs: 'one SQL statement moves 500 rows',
    kind: 'work',
    ...(await rounds(plan.rounds, () => ours(plan.events), ceiling)),
  };
};

/** Events from an outbox into Kafka; `brokers` as host:port. */
export const measureKafkaRelay = async (
  stage: Stage,
  plan: Plan,
  brokers: readonly string[],
): Promise<Comparison> => {
  const database = await benchDatabase(stage, 'relay_kafka');
  const broker = new KafkaBroker({ brokers, clientId: 'bench', logger: silent });
  stage.onStop(() => broker.close());
  const plainTopic = `${TOPIC}.plain`;
  await broker.ensureTopics([TOPIC, plainTopic].map((name) => ({ name, partitions: PARTITIONS })));
  const sendAll = await rawSender(stage, brokers, BATCH);
  const meters = [ownMeter('Node'), stage.postgresMeter, stage.kafkaMeter];
  const ours = async (count: number): Promise<Sample> => {
    await fill(database, messagesOf(TOPIC, count));
    return await sampled(stage.pauses, meters, () => relayAll(database, broker, count));
  };
  const ceiling = (count: number): Promise<Sample> => {
    const messages = messagesOf(plainTopic, count);
    return sampled(stage.pauses, [ownMeter('Node'), stage.kafkaMeter], () => sendAll(messages));
  };
  await ours(plan.events / 2);
  await ceiling(plan.events / 2);
  return {
    name: 'relay an event, Kafka adapter',
    unit: 'event',
    ceilingIs: 'bare kafkajs sends batches of 500, no outbox',
    kind: 'work',
    ...(await rounds(
      plan.rounds,
      () => ours(plan.events),
      () => ceiling(plan.events),
    )),
  };
};
