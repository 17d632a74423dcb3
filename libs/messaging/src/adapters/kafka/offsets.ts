import { setTimeout as delay } from 'node:timers/promises';
import kafkajs, { type Admin } from 'kafkajs';

// CommonJS without named exports that Node can see.
const { KafkaJSProtocolError } = kafkajs;

export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  readonly lag: number;
}

/** Asks the broker how far groups are behind, over one admin connection. */
export class Offsets {
  constructor(private readonly admin: () => Promise<Admin>) {}

  /** Resolves when the leader of every partition answers. */
  async ready(topics: readonly string[]): Promise<void> {
    const admin = await this.admin();
    for (const topic of topics) await whenReady(() => admin.fetchTopicOffsets(topic));
  }

  async lagOf(group: string, topics: readonly string[]): Promise<PartitionLag[]> {
    if (topics.length === 0) return [];
    const admin = await this.admin();
    const committed = await whenReady(() => admin.fetchOffsets({ groupId: group, topics: [...topics] }));
    const lags = await Promise.all(
      topics.map(async (topic) => {
        const own = committed.find((entry) => entry.topic === topic)?.partitions ?? [];
        const at = new Map(own.map(({ partition, offset }) => [partition, Number(offset)]));
        const ends = await whenReady(() => admin.fetchTopicOffsets(topic));
        return ends.map(({ partition, low, high }) => {
          const position = Math.max(at.get(partition) ?? -1, Number(low));
          return { topic, partition, lag: Math.max(0, Number(high) - position) };
        });
      }),
    );
    return lags.flat();
  }
}

const ATTEMPTS = 50;

/** Asks again, for some 10 s, while leaders or coordinators are being chosen; kafkajs' admin does not. */
const whenReady = async <R>(ask: () => Promise<R>): Promise<R> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof KafkaJSProtocolError && error.retriable) || attempt === ATTEMPTS) throw error;
      await delay(200);
    }
  }
};
