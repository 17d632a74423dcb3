import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { waitFor } from '@tracepost/client';
import { secretOf } from '@tracepost/security';
import { ROOT } from '../src/index.js';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const TRACEPOST = resolve(ROOT, 'libs/client/dist/cli/main.js');

/** The real command line, as processes of their own, with a home folder of its own. */
export class CommandLine {
  constructor(
    private readonly url: string,
    private readonly home: string,
  ) {}

  /** Environment of a client of the development issuer. */
  as(clientId: string): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: this.home,
      XDG_CONFIG_HOME: resolve(this.home, 'config'),
      TRACEPOST_URL: this.url,
      TRACEPOST_CLIENT_ID: clientId,
      TRACEPOST_CLIENT_SECRET: secretOf(clientId),
    };
  }

  start(clientId: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
    return spawn(process.execPath, [TRACEPOST, ...args], {
      cwd: this.home,
      env: { ...this.as(clientId), ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }

  async run(
    clientId: string,
    args: readonly string[],
    { stdin = '', env = {} }: RunOptions = {},
  ): Promise<Ran> {
    const child = this.start(clientId, args, env);
    child.stdin?.end(stdin);
    return ended(child);
  }

  /** A line for the shell, in which `tracepost` is the command line. */
  shell(clientId: string, line: string): Promise<Ran> {
    const command = `tracepost() { "${process.execPath}" "${TRACEPOST}" "$@"; }; ${line}`;
    return ended(
      spawn('bash', ['-o', 'pipefail', '-c', command], { cwd: this.home, env: this.as(clientId) }),
    );
  }

  /** The answer as JSON. @throws Error unless the exit code is 0. */
  async json<T>(clientId: string, args: readonly string[], options?: RunOptions): Promise<T> {
    const { code, stdout, stderr } = await this.run(clientId, [...args, '--json'], options);
    if (code !== 0)
      throw new Error(`tracepost ${args.join(' ')} of ${clientId} ended with ${code}: ${stderr}`);
    return JSON.parse(stdout) as T;
  }

  /** What people see. @throws Error unless the exit code is 0. */
  async text(clientId: string, args: readonly string[], options?: RunOptions): Promise<string> {
    const { code, stdout, stderr } = await this.run(clientId, args, options);
    if (code !== 0)
      throw new Error(`tracepost ${args.join(' ')} of ${clientId} ended with ${code}: ${stderr}`);
    return stdout;
  }

  /** Asks again until `found` finds something: a view follows its owner by events. */
  until<T, R>(
    what: string,
    clientId: string,
    args: readonly string[],
    found: (answer: T) => R | undefined,
  ): Promise<R> {
    return waitFor(what, async () => found(await this.json<T>(clientId, args)));
  }
}

const ended = (child: ChildProcess): Promise<Ran> =>
  new Promise((done, fail) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', fail);
    child.once('close', (code) => done({ code, stdout, stderr }));
  });

/** Resolves with the first `count` lines of a process that goes on. */
export const firstLines = async (child: ChildProcess, count: number): Promise<string[]> => {
  const lines: string[] = [];
  if (child.stdout === null) throw new Error('its output is not piped');
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === count) break;
  }
  return lines;
};
