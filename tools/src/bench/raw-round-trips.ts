import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import type { Stage } from './stage.js';

/** Sends one message and resolves to the milliseconds until it was received. */
export type RoundTrip = () => Promise<number>;

/** From sending NOTIFY on one connection to hearing it on another. */
export const rawNotify = async (stage: Stage, databaseUrl: string): Promise<RoundTrip> => {
  const [sender, listener] = [0, 1].map(() => new pg.Client({ connectionString: databaseUrl })) as [
    pg.Client,
    pg.Client,
  ];
  await Promise.all([sender.connect(), listener.connect()]);
  stage.onStop(async () => void (await Promise.all([sender.end(), listener.end()])));
  let heard: (at: number) => void = () => undefined;
  listener.on('notification', () => heard(performance.now()));
  await listener.query('listen bench');
  return async () => {
    const received = new Promise<number>((done) => (heard = done));
    const sent = performance.now();
    await sender.query(`select pg_notify('bench', $1)`, [randomUUID()]);
    return (await received) - sent;
  };
};

/** From sending with kafkajs to its `eachMessage`. */
export const rawKafka = async (
  stage: Stage,
  brokers: readonly string[],
  topic: string,
): Promise<RoundTrip> => {
  const kafka = new Kafka({ brokers: [...brokers], clientId: 'bench-plain', logLevel: logLevel.ERROR });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  const consumer = kafka.consumer({ groupId: `bench-${randomUUID()}` });
  await Promise.all([producer.connect(), consumer.connect()]);
  stage.onStop(async () => {
    await consumer.disconnect();
    await producer.disconnect();
  });
  const waiting = new Map<string, (at: number) => void>();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachMessage: ({ message }) => {
      waiting.get(String(message.key))?.(performance.now());
      return Promise.resolve();
    },
  });
  const body = 'x'.repeat(1024);
  return async () => {
    const key = randomUUID();
    const received = new Promise<number>((done) => waiting.set(key, done));
    const sent = performance.now();
    await producer.send({ topic, acks: -1, messages: [{ key, value: body }] });
    const at = await received;
    waiting.delete(key);
    return at - sent;
  };
};
