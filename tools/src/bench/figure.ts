import type { Sample } from './sample.js';
import { median, percentile } from './statistics.js';

/** Both contenders of one measurement, round by round: `ours[n]` and `ceiling[n]` ran one after the other. */
export interface Comparison {
  readonly name: string;
  /** What is counted: `request`, `event`, `trace`. */
  readonly unit: string;
  readonly ceilingIs: string;
  readonly ours: readonly Sample[];
  readonly ceiling: readonly Sample[];
  /** `latency`: the work is idle on purpose, so CPU and throughput say nothing about it. */
  readonly kind: 'work' | 'latency';
  /** Our side with nothing to do, one operation a second: what its polls and timers cost. */
  readonly idle?: Sample;
}

export interface Side {
  /** Microseconds of CPU per operation by part; null where it could not be read. */
  readonly cpuUs: Readonly<Record<string, number | null>>;
  readonly perSecond: number;
  /** p50, p90, p99 in milliseconds of all rounds together; null where none were taken. */
  readonly latency: readonly [number, number, number] | null;
}

export interface Figure {
  readonly comparison: Comparison;
  readonly ours: Side;
  readonly ceiling: Side;
  /** Median of the rounds' own ratios of throughput. */
  readonly ratio: number;
  /** p99 and greatest of the control loop's pauses during our rounds, in milliseconds. */
  readonly pauses: readonly [number, number];
}

const SHARES = [0.5, 0.9, 0.99] as const;

const sideOf = (samples: readonly Sample[]): Side => {
  const parts = Object.keys(samples[0]?.cpuMs ?? {});
  const latencies = samples.flatMap((sample) => sample.latenciesMs);
  return {
    cpuUs: Object.fromEntries(parts.map((part) => [part, cpuOf(samples, part)])),
    perSecond: median(samples.map(speedOf)),
    latency:
      latencies.length === 0
        ? null
        : (SHARES.map((share) => percentile(latencies, share)) as [number, number, number]),
  };
};

const cpuOf = (samples: readonly Sample[], part: string): number | null => {
  const each = samples.map(({ cpuMs, operations }) => {
    const ms = cpuMs[part] ?? null;
    return ms === null ? null : (ms * 1000) / operations;
  });
  return each.every((one) => one !== null) ? median(each) : null;
};

const speedOf = ({ operations, milliseconds }: Sample): number => (operations * 1000) / milliseconds;

/** Medians over the rounds. @throws Error without rounds. */
export const figureOf = (comparison: Comparison): Figure => {
  const { ours, ceiling } = comparison;
  const pauses = ours.flatMap((sample) => sample.pausesMs);
  return {
    comparison,
    ours: sideOf(ours),
    ceiling: sideOf(ceiling),
    ratio: median(
      ours.map((sample, round) => {
        const control = ceiling[round];
        if (control === undefined) throw new Error(`round ${round + 1} has no control`);
        return speedOf(sample) / speedOf(control);
      }),
    ),
    pauses: pauses.length === 0 ? [0, 0] : [percentile(pauses, 0.99), percentile(pauses, 1)],
  };
};
