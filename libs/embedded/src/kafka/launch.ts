import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endProcess } from '../process/end-process.js';
import { identify, isAlive, type ProcessIdentity } from '../process/identity.js';
import { spawnServer, type Log, type ServerProcess } from '../process/server-process.js';
import { answersMetadata } from './ask-metadata.js';
import { loggingArgument, propertiesFile, type JavaCommand } from './broker-files.js';

// A cold JVM on a busy machine takes tens of seconds, log recovery after a crash some more.
const startDeadlineMs = 300_000;

/** Starts the broker configured in `folder` and waits until it answers. @throws Error with the broker's last lines. */
export async function launch(
  folder: string,
  port: number,
  command: JavaCommand,
  log: Log,
): Promise<ServerProcess> {
  const lines: string[] = [];
  const server = await spawnServer({
    command: command.java,
    args: [
      // The quick compiler only: a broker that lives for minutes does not earn back what the thorough one costs.
      ...['-Xms128m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
      ...['-XX:-UsePerfData', '-Djava.awt.headless=true'],
      ...[loggingArgument(folder), '-cp', command.classPath, 'kafka.Kafka', propertiesFile(folder)],
    ],
    cwd: folder,
    env: process.env,
    stopSignal: 'TERM',
    log: (line) => {
      if (lines.push(line) > 40) lines.shift();
      log(line);
    },
  });
  writeFileSync(record(folder), JSON.stringify(identify(server.pid) ?? {}));
  for (const end = Date.now() + startDeadlineMs; server.running && Date.now() < end; await delay(50)) {
    if (await answersMetadata(port, 2_000)) {
      server.detach();
      return server;
    }
  }
  const why = server.running ? `does not answer after ${startDeadlineMs} ms` : 'ended';
  await server.stop(10_000);
  throw new Error(`Kafka in ${folder} ${why}:\n${lines.join('\n')}`);
}

/** Ends the broker that an earlier, killed owner left running in `folder`; the caller holds the folder's lock. */
export async function endOrphan(folder: string, log: Log): Promise<void> {
  const orphan = recorded(folder);
  if (orphan === undefined || !isAlive(orphan)) return;
  log(`ending Kafka process ${orphan.pid}, left in ${folder} by a process that was killed`);
  await endProcess(orphan.pid, [
    ['SIGTERM', 20_000],
    ['SIGKILL', 5_000],
  ]);
}

const record = (folder: string): string => join(folder, 'server.json');

function recorded(folder: string): ProcessIdentity | undefined {
  try {
    const found = JSON.parse(readFileSync(record(folder), 'utf8')) as Partial<ProcessIdentity>;
    return found.pid !== undefined && found.born !== undefined
      ? { pid: found.pid, born: found.born }
      : undefined;
  } catch {
    return undefined;
  }
}
