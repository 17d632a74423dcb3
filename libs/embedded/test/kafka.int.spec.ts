import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { startKafka, type EmbeddedKafka } from '../src/index.js';
import { noneWith, otherProcess, processesWith } from './processes.js';

const dataDir = mkdtempSync(join(tmpdir(), 'tracepost-embedded-kafka-'));
const topic = 'embedded.spec';
let server: EmbeddedKafka;

const client = (): Kafka =>
  new Kafka({ brokers: server.brokers, logLevel: logLevel.NOTHING, retry: { retries: 20 } });

async function produce(value: string): Promise<void> {
  const producer = client().producer();
  await producer.connect();
  await producer.send({ topic, acks: -1, messages: [{ value }] });
  await producer.disconnect();
}

async function consume(count: number): Promise<string[]> {
  const consumer = client().consumer({ groupId: `reader-${randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const values: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const eachMessage = async ({ message }: { message: { value: Buffer | null } }): Promise<void> => {
      if (values.push(String(message.value)) === count) resolve();
    };
    consumer.run({ eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return values;
}

beforeAll(async () => {
  server = await startKafka({ dataDir });
});

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});

describe('startKafka', () => {
  it('takes a message and gives it back as soon as it is started', async () => {
    const admin = client().admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }] });
    await admin.disconnect();
    await produce('first');
    expect(await consume(1)).toEqual(['first']);
  });

  it('makes no topic that nobody created', async () => {
    const admin = client().admin();
    await admin.connect();
    await expect(admin.fetchTopicMetadata({ topics: ['unknown.topic'] })).rejects.toThrow(
      'does not host this topic',
    );
    await admin.disconnect();
  });

  it('keeps its port and messages over a restart and over SIGKILL', async () => {
    const { port } = server;
    await server.restart();
    await produce('second');
    server.kill();
    await server.restart();
    await produce('third');
    expect(server.port).toBe(port);
    expect(await consume(3)).toEqual(['first', 'second', 'third']);
  });

  it('leaves no process behind after stop, and uses the folder again on another port', async () => {
    await Promise.all([server.stop(), server.stop()]);
    await noneWith(join(dataDir, 'server.properties'));
    server = await startKafka({ dataDir });
    expect(await consume(3)).toEqual(['first', 'second', 'third']);
  });

  it('takes over the folder when its owner and the guard were killed', async () => {
    await server.stop();
    const { child } = await otherProcess(
      `await embedded.startKafka({ dataDir: ${JSON.stringify(dataDir)} });
       console.log('started'); setInterval(() => undefined, 1000);`,
    );
    const [orphan] = processesWith(join(dataDir, 'server.properties'));
    for (const pid of processesWith(`guard TERM ${orphan}`)) process.kill(pid, 'SIGKILL');
    child.kill('SIGKILL');
    server = await startKafka({ dataDir });
    expect(processesWith(join(dataDir, 'server.properties'))).toHaveLength(1);
    expect(processesWith(join(dataDir, 'server.properties'))).not.toContain(orphan);
  });
});
