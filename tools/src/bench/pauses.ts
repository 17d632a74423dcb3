import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The control loop beside every measurement: by how many milliseconds an idle thread was woken too late. */
export class Pauses {
  readonly #worker = new Worker(join(import.meta.dirname, 'pause-worker.js'));

  /** What was seen since the last call, about a hundred values a second. */
  async take(): Promise<number[]> {
    const answer = once(this.#worker, 'message');
    this.#worker.postMessage('take');
    return ((await answer) as [number[]])[0];
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
