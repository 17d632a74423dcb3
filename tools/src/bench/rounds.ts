import type { Sample } from './sample.js';

/** Ours, ceiling, ours, ceiling: both meet the same good and bad minutes of the machine. */
export const rounds = async (
  count: number,
  ours: () => Promise<Sample>,
  ceiling: () => Promise<Sample>,
): Promise<{ readonly ours: readonly Sample[]; readonly ceiling: readonly Sample[] }> => {
  const pairs = { ours: [] as Sample[], ceiling: [] as Sample[] };
  for (let round = 0; round < count; round += 1) {
    pairs.ours.push(await ours());
    pairs.ceiling.push(await ceiling());
  }
  return pairs;
};
