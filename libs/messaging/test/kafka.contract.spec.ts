import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka } from '@tracepost/embedded';
import { testKafka } from '@tracepost/testing';
import { KafkaBroker } from '../src/adapters/kafka/kafka-broker.js';
import { conformance } from '../src/conformance/suite.js';
import type { Breakable, Harness } from '../src/conformance/harness.js';
import { quiet } from '../src/conformance/stage.js';

/** The least that a Kafka broker grants by default (group.min.session.timeout.ms). */
const SESSION_MS = 6_000;

const connect = (brokers: readonly string[]): KafkaBroker =>
  new KafkaBroker({ brokers, clientId: 'conformance', logger: quiet, sessionMs: SESSION_MS, drainMs: 3_000 });

const breakable = async (): Promise<Breakable> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tracepost-broker-'));
  const server = await startKafka({ dataDir });
  return {
    connect: () => connect(server.brokers),
    kill: () => server.kill(),
    restart: () => server.restart(),
    close: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const open = async (): Promise<Harness> => {
  const { brokers, prefix } = await testKafka();
  return {
    name: 'kafka',
    prefix,
    sessionMs: SESSION_MS,
    connect: () => connect(brokers),
    breakable,
    close: () => Promise.resolve(),
  };
};

conformance('The Kafka adapter', open, ['oldestAt', 'forgetsKeys']);
