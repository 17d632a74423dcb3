import { afterEach, describe, expect, it } from '@jest/globals';
import { findKafka } from './find-kafka.js';
import { findJava } from './java.js';

const before = { ...process.env };

afterEach(() => {
  process.env = { ...before };
});

describe('findKafka', () => {
  it('takes the brokers named by KAFKA_BROKERS and starts nothing', async () => {
    process.env['KAFKA_BROKERS'] = 'one:9092, two:9092,';
    const found = await findKafka({ dataDir: '/nonexistent/kafka' });
    expect(found).toMatchObject({ brokers: ['one:9092', 'two:9092'], origin: 'environment' });
    await found.stop();
  });
});

describe('findJava', () => {
  it('says what is missing and what to do', async () => {
    process.env['JAVA_HOME'] = '/nonexistent/java';
    const failure = await findJava().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'KafkaUnavailable', code: 'kafka_unavailable' });
    expect(String(failure)).toContain('there is no Java (tried /nonexistent/java/bin/java)');
    expect(String(failure)).toContain(
      'Set KAFKA_BROKERS to a running Kafka, or start Docker, or install Java 17',
    );
  });
});
