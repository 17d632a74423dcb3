import { Problem } from '@tracepost/service-kit';

/** Each upload holds a connection until its last byte, so only so many run at once in a process. */
export class UploadSlots {
  #used = 0;

  constructor(private readonly most: number) {}

  /** @throws Problem overloaded */
  async use<R>(work: () => Promise<R>): Promise<R> {
    if (this.#used >= this.most) {
      throw new Problem('overloaded', 'Too many uploads run at once.', {}, { 'retry-after': '5' });
    }
    this.#used += 1;
    try {
      return await work();
    } finally {
      this.#used -= 1;
    }
  }
}
