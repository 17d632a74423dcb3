/** Business time: due dates, deferrals, expiry, timestamps of events. Never token life, leases or retries (api.md section 5). */
export interface Clock {
  now(): Date;
}

/** Real time plus an offset that only grows: the development clock. */
export class OffsetClock implements Clock {
  #offset: number;

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

  set offset(ms: number) {
    this.#offset = ms;
  }
}
