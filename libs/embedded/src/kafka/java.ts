import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { KafkaUnavailable } from './kafka-unavailable.js';

const oldestJava = 17;

/** The `java` command: JAVA_HOME's, else the one on the path. @throws KafkaUnavailable when there is none or it is too old. */
export async function findJava(): Promise<string> {
  const home = process.env['JAVA_HOME'];
  const java = home ? join(home, 'bin', 'java') : 'java';
  const answer = await promisify(execFile)(java, ['-version']).catch((cause: unknown) => {
    throw new KafkaUnavailable(`there is no Java (tried ${java})`, { cause });
  });
  const text = `${answer.stderr}${answer.stdout}`;
  const major = Number(/version "(\d+)/.exec(text)?.[1] ?? 0);
  if (major < oldestJava) throw new KafkaUnavailable(`${java} is Java ${major}, Kafka 4 needs ${oldestJava}`);
  return java;
}
