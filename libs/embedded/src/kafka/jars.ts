import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { waitForLock } from '../process/lock.js';
import type { Log } from '../process/server-process.js';
import { KafkaUnavailable } from './kafka-unavailable.js';

// The same place seen from src/kafka and from dist/kafka.
const home = fileURLToPath(new URL('../../../../deploy/kafka/', import.meta.url));
const fetchDeadlineMs = 600_000;

/**
 * Kafka's class path. The jars named in deploy/kafka/pom.xml are fetched once by Maven into deploy/kafka/libs, and
 * again when that file changes; processes that need them at the same time wait for one fetch.
 * @throws KafkaUnavailable when they are not there and Maven cannot fetch them.
 */
export async function kafkaClassPath(log: Log): Promise<string> {
  const pom = join(home, 'pom.xml');
  const libs = join(home, 'libs');
  const wanted = createHash('sha256').update(readFileSync(pom)).digest('hex');
  const marker = join(libs, 'complete');
  if (!isComplete(marker, wanted)) {
    mkdirSync(libs, { recursive: true });
    const lock = await waitForLock(join(libs, 'fetch.lock'), fetchDeadlineMs);
    try {
      if (!isComplete(marker, wanted)) await fetchJars(pom, libs, log);
      writeFileSync(marker, wanted);
    } finally {
      lock.release();
    }
  }
  return join(libs, '*');
}

function isComplete(marker: string, wanted: string): boolean {
  try {
    return readFileSync(marker, 'utf8') === wanted;
  } catch {
    return false;
  }
}

async function fetchJars(pom: string, libs: string, log: Log): Promise<void> {
  log(`fetching Kafka's jars with Maven into ${libs}, once`);
  for (const name of readdirSync(libs)) if (name.endsWith('.jar')) rmSync(join(libs, name));
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-Dlibs=${libs}`];
  const options = { timeout: fetchDeadlineMs, shell: process.platform === 'win32' };
  await promisify(execFile)('mvn', args, options).catch(
    (cause: NodeJS.ErrnoException & { stdout?: string }) => {
      const why =
        cause.code === 'ENOENT' ? 'is not installed' : `failed: ${(cause.stdout ?? '').slice(-2_000)}`;
      throw new KafkaUnavailable(`Maven, which fetches its jars, ${why}`, { cause });
    },
  );
}
