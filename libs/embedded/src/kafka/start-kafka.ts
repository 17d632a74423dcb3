import { mkdirSync, realpathSync } from 'node:fs';
import { freePort } from '../free-port.js';
import { ownFolder } from '../process/lock.js';
import { OwnedServer } from '../process/owned-server.js';
import type { Log, ServerProcess } from '../process/server-process.js';
import { ensureFormatted, writeBrokerFiles, type JavaCommand } from './broker-files.js';
import { kafkaClassPath } from './jars.js';
import { findJava } from './java.js';
import { endOrphan, launch } from './launch.js';

export interface KafkaOptions {
  /** Made when it is not there, used again when it is. */
  readonly dataDir: string;
  /** 0 or absent: any free port, another one each time. */
  readonly port?: number;
  readonly log?: Log;
}

/** A one-node Kafka on 127.0.0.1 that ends with this process. */
export interface EmbeddedKafka {
  readonly brokers: string[];
  readonly port: number;
  /** Orderly end; the data folder is free. May be called again. */
  stop(): Promise<void>;
  /** SIGKILL, as a crash would do; for fault tests. `restart()` brings it back, `stop()` frees the data folder. */
  kill(): void;
  /** Ends the broker if it runs and starts it on the same port and data; also after `kill()` and `stop()`. */
  restart(): Promise<void>;
}

const stopDeadlineMs = 30_000;
const attempts = 5;

/**
 * Starts Apache Kafka (KRaft, one node) on this machine's Java and waits until it answers; a broker left on `dataDir`
 * by a process that was killed is ended first.
 * @throws KafkaUnavailable without Java 17, or when its jars are not there and Maven cannot fetch them.
 * @throws Error when a living process uses `dataDir`, or the broker does not start (with the broker's own lines).
 */
export async function startKafka(options: KafkaOptions): Promise<EmbeddedKafka> {
  const { log = () => undefined } = options;
  const command = { java: await findJava(), classPath: await kafkaClassPath(log) };
  mkdirSync(options.dataDir, { recursive: true });
  const folder = realpathSync(options.dataDir);
  const lock = ownFolder(folder);
  try {
    await endOrphan(folder, log);
    const { server, port } = await firstLaunch(folder, command, options.port || undefined, log);
    const relaunch = () => launch(folder, port, command, log);
    const spec = { folder, stopDeadlineMs, keepAlive: false, log, launch: relaunch };
    return new RunningKafka(port, new OwnedServer(spec, server, lock));
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface Launched {
  readonly server: ServerProcess;
  readonly port: number;
}

/** Between our looking for a free port and the broker's listening another process may take it. */
async function firstLaunch(
  folder: string,
  command: JavaCommand,
  fixed: number | undefined,
  log: Log,
): Promise<Launched> {
  for (let attempt = 1; ; attempt += 1) {
    const port = fixed ?? (await freePort());
    writeBrokerFiles(folder, { client: port, controller: await freePort() });
    await ensureFormatted(folder, command);
    try {
      return { server: await launch(folder, port, command, log), port };
    } catch (error) {
      if (attempt === attempts || !String(error).includes('Address already in use')) throw error;
    }
  }
}

class RunningKafka implements EmbeddedKafka {
  constructor(
    readonly port: number,
    private readonly server: OwnedServer,
  ) {}

  get brokers(): string[] {
    return [`127.0.0.1:${this.port}`];
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  kill(): void {
    this.server.kill();
  }

  restart(): Promise<void> {
    return this.server.restart();
  }
}
