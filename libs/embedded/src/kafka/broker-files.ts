import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface BrokerPorts {
  readonly client: number;
  readonly controller: number;
}

export interface JavaCommand {
  readonly java: string;
  readonly classPath: string;
}

const logging = `status = error
appender.out.type = Console
appender.out.name = out
appender.out.layout.type = PatternLayout
appender.out.layout.pattern = %-5p %c{1} %m%n
rootLogger.level = warn
rootLogger.appenderRef.out.ref = out
# Closes a client twice at each start and warns about it.
logger.client.name = org.apache.kafka.clients.NetworkClient
logger.client.level = error
`;

export const propertiesFile = (folder: string): string => join(folder, 'server.properties');
export const loggingArgument = (folder: string): string =>
  `-Dlog4j2.configurationFile=${join(folder, 'log4j2.properties')}`;

/** Writes the broker's configuration: one node that is broker and controller, on loopback only. */
export function writeBrokerFiles(folder: string, ports: BrokerPorts): void {
  const listeners = `PLAINTEXT://127.0.0.1:${ports.client},CONTROLLER://127.0.0.1:${ports.controller}`;
  const properties = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    listeners,
    'advertised.listeners': listeners,
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'PLAINTEXT',
    'controller.listener.names': 'CONTROLLER',
    'controller.quorum.bootstrap.servers': `127.0.0.1:${ports.controller}`,
    // A properties file takes a backslash for an escape.
    'log.dirs': join(folder, 'log').replaceAll('\\', '/'),
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 8,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 8,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    // After a kill the controller refuses the broker until its former session has ended: 9 s by default.
    'broker.session.timeout.ms': 6_000,
    'broker.heartbeat.interval.ms': 500,
  };
  const lines = Object.entries(properties).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(propertiesFile(folder), lines.join(''));
  writeFileSync(join(folder, 'log4j2.properties'), logging);
}

/** Gives the log folder its cluster id, once. @throws Error with the tool's output. */
export async function ensureFormatted(folder: string, { java, classPath }: JavaCommand): Promise<void> {
  const marker = join(folder, 'formatted');
  if (existsSync(marker)) return;
  rmSync(join(folder, 'log'), { recursive: true, force: true });
  const clusterId = randomBytes(16).toString('base64url').replace(/^-/, '0');
  const jvm = [
    '-Xmx128m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    loggingArgument(folder),
    '-cp',
    classPath,
  ];
  const format = ['format', '-t', clusterId, '-c', propertiesFile(folder), '--standalone'];
  await promisify(execFile)(java, [...jvm, 'kafka.tools.StorageTool', ...format]);
  writeFileSync(marker, clusterId);
}
