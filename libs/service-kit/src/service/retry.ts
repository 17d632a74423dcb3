import { setTimeout as delay } from 'node:timers/promises';
import { causeOf, refusalOf } from '@tracepost/messaging';
import type { Logger } from 'pino';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

/**
 * Does `work` until it succeeds, with growing waits and a log line for each failure. Rejects when `signal` aborts, and at
 * once with the database's own words when it refuses for good: a wrong password does not become right by waiting.
 */
export const untilItWorks = async <T>(
  what: string,
  work: () => Promise<T>,
  logger: Logger,
  signal?: AbortSignal,
): Promise<T> => {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      const refusal = refusalOf(error);
      if (refusal !== undefined) throw new Error(`${what} failed: ${refusal}`, { cause: error });
      logger.warn({ ...causeOf(error), retryInMs: wait }, `${what} failed, it will be tried again`);
      await delay(wait, undefined, signal && { signal });
    }
  }
};
