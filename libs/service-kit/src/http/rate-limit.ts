interface Bucket {
  tokens: number;
  /** Milliseconds of a monotonic clock. */
  at: number;
}

/** Most clients remembered; the one idle longest is forgotten first, which only ever gives it a full bucket. */
const MOST_CLIENTS = 20_000;

/** Token bucket for each client: `perSecond` requests a second, as many at once. In memory, so a limit of each process. */
export class RateLimit {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly perSecond: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes one token. `remaining` is what is left; `allowed` false means wait `retryAfter` seconds (1 or more). */
  take(client: string): { allowed: boolean; remaining: number; retryAfter: number } {
    const now = this.now();
    const bucket = this.#buckets.get(client) ?? { tokens: this.perSecond, at: now };
    bucket.tokens = Math.min(this.perSecond, bucket.tokens + ((now - bucket.at) / 1_000) * this.perSecond);
    bucket.at = now;
    const allowed = bucket.tokens >= 1;
    if (allowed) bucket.tokens -= 1;
    this.#buckets.delete(client);
    this.#buckets.set(client, bucket);
    this.#forget();
    return { allowed, remaining: Math.floor(bucket.tokens), retryAfter: 1 };
  }

  /** Headers of the IETF draft 10 (draft-ietf-httpapi-ratelimit-headers). */
  headers(remaining: number): Record<string, string> {
    return {
      'ratelimit-policy': `"default";q=${this.perSecond};w=1`,
      ratelimit: `"default";r=${remaining};t=1`,
    };
  }

  #forget(): void {
    const oldest = this.#buckets.keys().next();
    if (this.#buckets.size > MOST_CLIENTS && !oldest.done) this.#buckets.delete(oldest.value);
  }
}
