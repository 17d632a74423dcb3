/** Doubling wait in milliseconds before attempt `failures + 1`, never more than `most`. */
export const backoff = (failures: number, first: number, most: number): number =>
  Math.min(most, first * 2 ** Math.min(20, failures - 1));
