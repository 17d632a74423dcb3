/** Notices work that stands still: there is something to do, and nothing has been done for `stallMs`. */
export class Watchdog {
  #since: number | undefined;

  constructor(
    private readonly stallMs: number,
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  /** Something was done, or there is nothing to do. */
  progress(): void {
    this.#since = undefined;
  }

  /** There is something to do. */
  behind(): void {
    this.#since ??= this.monotonic();
  }

  stalled(): boolean {
    return this.#since !== undefined && this.monotonic() - this.#since > this.stallMs;
  }
}
