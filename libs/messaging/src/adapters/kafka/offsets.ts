import type { Admin } from 'kafkajs';

export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  readonly lag: number;
}

/** Asks the broker how far groups are behind, over one admin connection. */
export class Offsets {
  constructor(private readonly admin: () => Promise<Admin>) {}

  async lagOf(group: string, topics: readonly string[]): Promise<PartitionLag[]> {
    if (topics.length === 0) return [];
    const admin = await this.admin();
    const committed = await admin.fetchOffsets({ groupId: group, topics: [...topics] });
    const lags = await Promise.all(
      topics.map(async (topic) => {
        const own = committed.find((entry) => entry.topic === topic)?.partitions ?? [];
        const at = new Map(own.map(({ partition, offset }) => [partition, Number(offset)]));
        const ends = await admin.fetchTopicOffsets(topic);
        return ends.map(({ partition, low, high }) => {
          const position = Math.max(at.get(partition) ?? -1, Number(low));
          return { topic, partition, lag: Math.max(0, Number(high) - position) };
        });
      }),
    );
    return lags.flat();
  }
}
