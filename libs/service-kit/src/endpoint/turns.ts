/**
 * Lets calls with one key through one after the other within this process, so that repetitions of a slow command wait in
 * memory and not each on a connection of the pool. The lock in the database is what counts between processes.
 */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  constructor(private readonly longestWaitMs: number) {}

  /** Runs `work` when the call before has ended; after the longest wait `late` is thrown instead. */
  async take<T>(key: string, work: () => Promise<T>, late: () => Error): Promise<T> {
    const before = this.#last.get(key);
    if (before && !(await endsWithin(this.longestWaitMs, before))) throw late();
    const result = work();
    const ended = result.then(nothing, nothing);
    this.#last.set(key, ended);
    void ended.then(() => {
      if (this.#last.get(key) === ended) this.#last.delete(key);
    });
    return result;
  }
}

const nothing = (): void => undefined;

const endsWithin = (ms: number, work: Promise<void>): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    void work.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
