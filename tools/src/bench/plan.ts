/** How much of everything a run does. */
export interface Plan {
  readonly rounds: number;
  /** Milliseconds of load in one round of `accept`. */
  readonly acceptMs: number;
  /** Milliseconds of load before the first round: a cold runtime is not what is measured. */
  readonly warmUpMs: number;
  /** Events of one round of `relay`. */
  readonly events: number;
  /** Messages of one round of `latency`. */
  readonly messages: number;
  /** Milliseconds in which new traces are begun in one round of `traces`. */
  readonly tracesMs: number;
  /** Traces on their way at once. */
  readonly parallel: number;
}

export const WHOLE: Plan = {
  rounds: 3,
  acceptMs: 4_000,
  warmUpMs: 4_000,
  events: 10_000,
  messages: 100,
  tracesMs: 6_000,
  parallel: 16,
};

/** A smoke test: the figures are worth nothing. */
export const QUICK: Plan = {
  rounds: 1,
  acceptMs: 700,
  warmUpMs: 300,
  events: 1_000,
  messages: 15,
  tracesMs: 1_000,
  parallel: 4,
};

export const MEASUREMENT = ['accept', 'relay', 'latency', 'traces'] as const;
export type Measurement = (typeof MEASUREMENT)[number];
