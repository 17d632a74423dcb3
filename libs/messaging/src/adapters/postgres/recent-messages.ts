import type { Delivery } from '../../ports/message.js';

interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly position: number;
}

/** Bytes that headers, ids and objects add to a body in memory, roughly. */
const OVERHEAD_BYTES = 2_048;

/**
 * The messages that this process has read last, up to so many bytes: its groups read the same partitions one shortly
 * after the other, and a committed message never changes. Positions of a partition are dense.
 */
export class RecentMessages {
  /** Oldest first, by topic, partition and position. */
  readonly #messages = new Map<string, Delivery>();
  #bytes = 0;

  constructor(private readonly mostBytes = 48 * 1024 * 1024) {}

  /** Those that follow this place without a gap, `most` at most. */
  after({ topic, partition, position }: Place, most: number): Delivery[] {
    const found: Delivery[] = [];
    while (found.length < most) {
      const next = this.#messages.get(`${topic}/${partition}/${position + found.length + 1}`);
      if (next === undefined) break;
      found.push(next);
    }
    return found;
  }

  keep(messages: readonly Delivery[]): void {
    for (const message of messages) {
      const name = `${message.topic}/${message.partition}/${message.position}`;
      if (this.#messages.has(name)) continue;
      this.#messages.set(name, message);
      this.#bytes += sizeOf(message);
    }
    for (const [name, message] of this.#messages) {
      if (this.#bytes <= this.mostBytes) return;
      this.#messages.delete(name);
      this.#bytes -= sizeOf(message);
    }
  }

  clear(): void {
    this.#messages.clear();
    this.#bytes = 0;
  }
}

const sizeOf = ({ body }: Delivery): number => body.length + OVERHEAD_BYTES;
