import { setTimeout as delay } from 'node:timers/promises';
import { HubUnreachable } from './hub-unreachable.js';
import { ProblemError } from './problem-error.js';

export interface RetryPolicy {
  /** Most tries of one call. */
  readonly tries: number;
  /** Milliseconds before the second try, doubled each time; what the hub says in Retry-After goes before. */
  readonly firstPauseMs: number;
  /** Told before each pause. */
  readonly onRetry?: ((reason: Error, pauseMs: number) => void) | undefined;
}

const RETRIED = new Set([429, 502, 503, 504]);
/** Seconds: whoever is told to wait longer is told so at once. */
const LONGEST_WAIT = 60;

/** Whether the same call may succeed a little later. */
export const isPassing = (error: unknown, patient = false): error is Error =>
  error instanceof HubUnreachable ||
  (error instanceof ProblemError &&
    (error.retryAfter ?? 0) <= LONGEST_WAIT &&
    (RETRIED.has(error.status) ||
      error.slug === 'idempotency-key-in-progress' ||
      (patient && error.status === 404 && error.retryAfter !== null)));

export const pauseAfter = (error: Error, attempt: number, { firstPauseMs }: RetryPolicy): number => {
  const asked = error instanceof ProblemError ? (error.retryAfter ?? 0) * 1000 : 0;
  return asked || firstPauseMs * 2 ** (attempt - 1);
};

/** Does `work` until it succeeds, fails for good, or has been tried often enough. */
export const retrying = async <T>(
  policy: RetryPolicy,
  { signal, patient }: { readonly signal?: AbortSignal | undefined; readonly patient?: boolean | undefined },
  work: () => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= policy.tries || signal?.aborted || !isPassing(error, patient)) throw error;
      const pause = pauseAfter(error, attempt, policy);
      policy.onRetry?.(error, pause);
      await delay(pause, undefined, signal && { signal });
    }
  }
};
