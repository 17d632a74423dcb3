import { describe, expect, it } from '@jest/globals';
import { murmur2, partitionOf } from './partition-of.js';

describe('murmur2', () => {
  // Vectors of org.apache.kafka.common.utils.UtilsTest#testMurmur2.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('hashes %j as Kafka does', (text, hash) => {
    expect(murmur2(Buffer.from(text))).toBe(hash);
  });
});

describe('partitionOf', () => {
  it('stays within the partitions and spreads keys over all of them', () => {
    const hit = new Set(Array.from({ length: 5000 }, (_, n) => partitionOf(`key-${n}`)));
    expect([Math.min(...hit), Math.max(...hit), hit.size]).toEqual([0, 63, 64]);
  });
});
