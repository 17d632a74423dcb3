/** Business time: due dates, deferrals, expiry, timestamps of events. Never token life, leases or retries (api.md section 5). */
export interface Clock {
  now(): Date;
}

/** A business clock whose offset lies in the database, where other processes move it too. */
export interface SharedClock extends Clock {
  /** SQL expression of the offset in milliseconds. */
  readonly offsetSql: string;
  /** Takes over what was read there; never goes back. */
  follow(offsetMs: number): void;
}

/** Real time plus an offset that only grows: the development clock. */
export class OffsetClock implements Clock {
  #offset: number;
  #movedAt = Number.NEGATIVE_INFINITY;

  constructor(
    offsetMs = 0,
    private readonly real: () => number = Date.now,
  ) {
    this.#offset = offsetMs;
  }

  now(): Date {
    return new Date(this.real() + this.#offset);
  }

  /** Milliseconds ahead of real time. */
  get offset(): number {
    return this.#offset;
  }

  /** Milliseconds of real time since the offset last grew; infinite when it never has. */
  get still(): number {
    return this.real() - this.#movedAt;
  }

  /** Never goes back: a smaller offset changes nothing. */
  advanceTo(offsetMs: number): void {
    if (offsetMs <= this.#offset) return;
    this.#offset = offsetMs;
    this.#movedAt = this.real();
  }
}
