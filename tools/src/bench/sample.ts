import type { Meter } from './cpu.js';
import type { Pauses } from './pauses.js';

/** What one piece of work did. */
export interface Work {
  readonly operations: number;
  /** Of the operations only, without what settles after them. */
  readonly milliseconds: number;
  readonly latenciesMs?: readonly number[];
}

/** One round of one contender. */
export interface Sample {
  readonly operations: number;
  readonly milliseconds: number;
  readonly latenciesMs: readonly number[];
  /** CPU milliseconds by part; null where it could not be read. */
  readonly cpuMs: Readonly<Record<string, number | null>>;
  /** The machine's own pauses in the same time. */
  readonly pausesMs: readonly number[];
}

/** Runs `work` with the meters read before it and after it. */
export const sampled = async (
  pauses: Pauses,
  meters: readonly Meter[],
  work: () => Promise<Work>,
): Promise<Sample> => {
  await pauses.take();
  const before = meters.map((meter) => meter.read());
  const { operations, milliseconds, latenciesMs = [] } = await work();
  if (operations === 0) throw new Error('nothing was done in a whole round');
  const cpuMs = Object.fromEntries(
    meters.map((meter, at) => [meter.name, difference(before[at] ?? null, meter.read())]),
  );
  return { operations, milliseconds, latenciesMs, cpuMs, pausesMs: await pauses.take() };
};

const difference = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : after - before;
