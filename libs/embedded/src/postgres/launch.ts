import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../free-port.js';
import { spawnServer, type Log, type ServerProcess } from '../process/server-process.js';
import type { Account } from './account.js';
import { serverEnvironment, serverSettings } from './settings.js';
import { endOrphan, killStrays } from './takeover.js';

export interface LaunchSpec {
  readonly postgres: string;
  readonly cluster: string;
  readonly account: Account | undefined;
  /** Absent: any free port. */
  readonly port: number | undefined;
  readonly durable: boolean;
  readonly log: Log;
}

// Crash recovery after heavy load takes its time; a server that says nothing for longer is stuck.
const startDeadlineMs = 180_000;

/** Starts the server and waits until it accepts connections. @throws Error with the server's last lines. */
export async function launch(spec: LaunchSpec): Promise<{ server: ServerProcess; port: number }> {
  const end = Date.now() + startDeadlineMs;
  for (;;) {
    await endOrphan(spec.cluster, spec.log);
    const port = spec.port ?? (await freePort());
    const attempt = await start(spec, port, end - Date.now());
    if (attempt.server !== undefined) return { server: attempt.server, port };
    const portTaken =
      spec.port === undefined && attempt.lines.includes('could not create any TCP/IP sockets');
    const memoryHeld = attempt.lines.includes('pre-existing shared memory block');
    if (memoryHeld) killStrays(spec.cluster);
    if (Date.now() > end || !(portTaken || memoryHeld)) {
      throw new Error(`PostgreSQL on ${spec.cluster} did not start:\n${attempt.lines}`);
    }
    await delay(50);
  }
}

async function start(
  spec: LaunchSpec,
  port: number,
  waitMs: number,
): Promise<{ server?: ServerProcess; lines: string }> {
  const lines: string[] = [];
  let announce: (ready: boolean) => void = () => undefined;
  const ready = new Promise<boolean>((resolve) => (announce = resolve));
  const log = (line: string): void => {
    if (lines.length < 40) lines.push(line);
    if (line.includes('database system is ready to accept connections')) announce(true);
    spec.log(line);
  };
  const server = await spawnServer({
    command: spec.postgres,
    args: ['-D', spec.cluster, ...serverSettings(port, spec.durable)],
    cwd: spec.cluster,
    env: serverEnvironment(),
    ...(spec.account && { account: { uid: spec.account.uid, gid: spec.account.gid } }),
    // SIGINT is PostgreSQL's fast shutdown: it ends sessions; SIGTERM would wait for every client to leave.
    stopSignal: 'INT',
    log,
  });
  const timer = setTimeout(() => announce(false), Math.max(waitMs, 1_000));
  void server.exited.then(() => announce(false));
  const accepted = await ready;
  clearTimeout(timer);
  if (accepted) {
    server.detach();
    return { server, lines: '' };
  }
  await server.stop(5_000);
  return { lines: lines.join('\n') };
}
