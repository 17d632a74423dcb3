/** Milliseconds by which the contenders are moved apart after an instance, at least and at most. */
const STEP_MS = 4;
const LONGEST_STEP_MS = 256;
/** Farthest that they are ever apart, in milliseconds. */
const FARTHEST_MS = 1_500;

/**
 * Keeps two contenders at the point where either may win: whoever came first starts a little later the next time, and
 * the more so the oftener it won in a row. So both orders happen whatever the machine does, and most instances are
 * played where it is closest.
 */
export class Staircase {
  #lead = 0;
  #last: string | null = null;
  #step = STEP_MS;

  constructor(private readonly names: readonly string[]) {}

  /** Milliseconds after which each contender starts; `chance` draws 0 <= x < 1. */
  offsets(spreadMs: number, chance: () => number): Readonly<Record<string, number>> {
    const starts = this.names.map((_name, at) => chance() * spreadMs + (at === 0 ? 0 : this.#lead));
    const earliest = Math.min(...starts);
    return Object.fromEntries(this.names.map((name, at) => [name, (starts[at] ?? 0) - earliest]));
  }

  /** Null: the replies do not tell. */
  wasFirst(name: string | null): void {
    if (name === null) return;
    this.#step = name === this.#last ? Math.min(this.#step * 2, LONGEST_STEP_MS) : STEP_MS;
    this.#last = name;
    const moved = this.#lead + (name === this.names[0] ? -this.#step : this.#step);
    this.#lead = Math.max(-FARTHEST_MS, Math.min(FARTHEST_MS, moved));
  }
}
