const M = 0x5bd1e995;

/**
 * MurmurHash2 with Kafka's seed, over UTF-8 bytes, as a signed 32-bit number. Source: `Utils.murmur2` of Apache Kafka,
 * so that any Kafka client puts a key where we do.
 */
export const murmur2 = (data: Buffer): number => {
  const length = data.length;
  let hash = 0x9747b28c ^ length;
  const whole = length - (length % 4);
  for (let at = 0; at < whole; at += 4) {
    let k = Math.imul(data.readInt32LE(at), M);
    k ^= k >>> 24;
    hash = Math.imul(hash, M) ^ Math.imul(k, M);
  }
  const rest = length % 4;
  if (rest === 3) hash ^= (data[whole + 2] ?? 0) << 16;
  if (rest >= 2) hash ^= (data[whole + 1] ?? 0) << 8;
  if (rest >= 1) hash = Math.imul(hash ^ (data[whole] ?? 0), M);
  hash = Math.imul(hash ^ (hash >>> 13), M);
  return hash ^ (hash >>> 15);
};

/** Shards of every outbox and partitions of every topic: one number, so that one relay writes all of a key. */
export const SHARDS = 64;

/** The partition (0 .. partitions - 1) of a key; final, because a key must never move. */
export const partitionOf = (key: string, partitions: number = SHARDS): number =>
  (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;
