import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { guard } from './guard.js';

/** Receives what a server writes, one line at a time. */
export type Log = (line: string) => void;

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly account?: { readonly uid: number; readonly gid: number };
  /** The signal that asks for an orderly end. */
  readonly stopSignal: 'INT' | 'TERM';
  readonly log: Log;
}

/** A child process that ends with this process. */
export interface ServerProcess {
  readonly pid: number;
  readonly running: boolean;
  /** Fulfilled with a description when the process is gone; never rejected. */
  readonly exited: Promise<string>;
  /** From now on the child alone no longer keeps this process alive. */
  detach(): void;
  /** Orderly end; SIGKILL after `deadlineMs`. May be called again. */
  stop(deadlineMs: number): Promise<void>;
  kill(): void;
}

/** @throws Error when the command cannot be started. */
export async function spawnServer(spec: ServerCommand): Promise<ServerProcess> {
  const child = spawn(spec.command, [...spec.args], {
    cwd: spec.cwd,
    env: spec.env,
    ...spec.account,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group: Ctrl+C reaches us only, and we end the servers when our own work has drained.
    detached: true,
    windowsHide: true,
  });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', spec.log);
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => resolve(child.pid ?? 0));
  });
  const dismiss = guard(pid, spec.stopSignal);
  let running = true;
  // 'close', not 'exit': the last lines tell why it ended, and they come before 'close'.
  const exited = new Promise<string>((resolve) => {
    child.once('exit', () => {
      running = false;
      dismiss();
    });
    child.once('close', (code, signal) =>
      resolve(signal === null ? `exit code ${code}` : `signal ${signal}`),
    );
  });
  const streams = [child.stdout, child.stderr] as unknown as { ref(): void; unref(): void }[];
  return {
    pid,
    get running() {
      return running;
    },
    exited,
    detach: () => [child, ...streams].forEach((handle) => handle.unref()),
    stop: async (deadlineMs) => {
      [child, ...streams].forEach((handle) => handle.ref());
      child.kill(`SIG${spec.stopSignal}`);
      const timer = setTimeout(() => child.kill('SIGKILL'), deadlineMs);
      await exited;
      clearTimeout(timer);
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
