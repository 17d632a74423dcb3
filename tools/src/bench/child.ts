import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Milliseconds given to a child that was asked to end. */
const STOP_MS = 5_000;

/** A program of this folder in a process of its own: one question at a time over the channel, ends with its parent. */
export class Child {
  readonly #child: ChildProcess;

  constructor(script: string) {
    this.#child = fork(join(import.meta.dirname, script), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // A group of its own would outlive Ctrl-C; in ours it ends by the closed channel at the latest.
      execArgv: ['--enable-source-maps'],
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** @throws Error when the child ends instead of answering. */
  async ask<A>(question: unknown): Promise<A> {
    const ended = new AbortController();
    const answer = once(this.#child, 'message', { signal: ended.signal });
    const exit = once(this.#child, 'exit', { signal: ended.signal }).then(([code]) => {
      throw new Error(`a process of the benchmark ended with exit code ${String(code)}`);
    });
    try {
      this.#child.send(question as object);
      return ((await Promise.race([answer, exit])) as [A])[0];
    } finally {
      ended.abort();
      await Promise.allSettled([answer, exit]);
    }
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, 'exit');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOP_MS);
    if (this.#child.connected) this.#child.disconnect();
    await exit;
    clearTimeout(timer);
  }
}
