import { randomUUID } from 'node:crypto';
import type { OutboxMessage } from '@tracepost/messaging';
import { Kafka, logLevel } from 'kafkajs';
import type { RoundTrip } from './raw-notify.js';
import type { Work } from './sample.js';
import type { Stage } from './stage.js';

const connectTo = (brokers: readonly string[]): Kafka =>
  new Kafka({ brokers: [...brokers], clientId: 'bench-plain', logLevel: logLevel.NOTHING });

/** Sends messages with kafkajs alone, `batch` at a time, each batch acknowledged by all replicas. */
export const rawSender = async (
  stage: Stage,
  brokers: readonly string[],
  batch: number,
): Promise<(messages: readonly OutboxMessage[]) => Promise<Work>> => {
  const producer = connectTo(brokers).producer({ allowAutoTopicCreation: false, maxInFlightRequests: 1 });
  await producer.connect();
  stage.onStop(() => producer.disconnect());
  return async (messages) => {
    const began = performance.now();
    for (let at = 0; at < messages.length; at += batch) {
      const part = messages.slice(at, at + batch);
      await producer.send({
        topic: part[0]?.topic ?? '',
        acks: -1,
        messages: part.map(({ key, body, headers }) => ({ key, value: body, headers })),
      });
    }
    return { operations: messages.length, milliseconds: performance.now() - began };
  };
};

/** From sending with kafkajs to its `eachMessage`. */
export const rawKafka = async (
  stage: Stage,
  brokers: readonly string[],
  topic: string,
): Promise<RoundTrip> => {
  const kafka = connectTo(brokers);
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
