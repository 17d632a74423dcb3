// Exits 0 when tests can have a real Kafka on this machine, else says what is missing and exits 1.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findKafka } from '@tracepost/embedded';

const dataDir = mkdtempSync(join(tmpdir(), 'tracepost-kafka-'));
try {
  const kafka = await findKafka({ dataDir });
  await kafka.stop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
