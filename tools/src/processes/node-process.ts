import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { waitFor } from '@tracepost/client';
import { systemEnvironment } from '../environment.js';
import { guard } from '@tracepost/embedded';

/** The project's root folder, from this file's place in tools/dist/processes (or tools/src/processes). */
export const ROOT = resolve(import.meta.dirname, '..', '..', '..');

export interface NodeProcessOptions {
  /** Name shown before each line. */
  readonly name: string;
  /** Path of the program below the project's root: `services/intake/dist/main.js`. */
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  /** Address that answers 200 on /health/ready when the process is ready. */
  readonly url: string;
  readonly onLine: (name: string, line: string) => void;
  readonly nodeFlags?: readonly string[];
}

/** Milliseconds given to a process that was asked to end, before it is killed. */
const STOP_MS = 20_000;
/** On a machine that is busy with other things a whole cluster needs minutes. */
const READY_MS = 400_000;

/** One Node process of the hub: started, watched, stopped or killed, and started again as it was. */
export class NodeProcess {
  #child: ChildProcess | null = null;
  #exited: Promise<number | null> = Promise.resolve(null);

  constructor(private readonly options: NodeProcessOptions) {}

  get name(): string {
    return this.options.name;
  }

  get url(): string {
    return this.options.url;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get running(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Resolves when the process has ended, with its exit code (null: by a signal). */
  get exited(): Promise<number | null> {
    return this.#exited;
  }

  start(): void {
    if (this.running) return;
    const { name, script, env, onLine, nodeFlags } = this.options;
    const flags = ['--enable-source-maps', '--disable-warning=TimeoutNegativeWarning', ...(nodeFlags ?? [])];
    const child = spawn(process.execPath, [...flags, resolve(ROOT, script)], {
      cwd: ROOT,
      env: { ...systemEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C reaches this process only, which then stops the others in order.
      detached: true,
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => onLine(name, line));
    }
    // However this process ends, the other is told to end too.
    const dismiss = child.pid === undefined ? () => undefined : guard(child.pid, 'TERM');
    this.#exited = new Promise((done) =>
      child.once('exit', (code) => {
        dismiss();
        done(code);
      }),
    );
  }

  /** Resolves when /health/ready answers 200. @throws Error when the process ends first or it takes nearly seven minutes. */
  async ready(): Promise<void> {
    await waitFor(
      `${this.name} to be ready`,
      async () => {
        if (!this.running)
          throw new Error(`${this.name} ended with exit code ${this.#child?.exitCode ?? '(signal)'}`);
        const response = await fetch(`${this.url}/health/ready`).catch(() => null);
        await response?.arrayBuffer();
        return response?.ok ? true : undefined;
      },
      READY_MS,
    );
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): void {
    this.#child?.kill(signal);
  }

  /** Asks the process to end and waits; kills it after 20 s. */
  async stop(): Promise<void> {
    if (!this.running) return;
    this.kill('SIGTERM');
    const timer = setTimeout(() => this.kill('SIGKILL'), STOP_MS);
    await this.#exited;
    clearTimeout(timer);
  }
}
