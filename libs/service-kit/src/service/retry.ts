import { setTimeout as delay } from 'node:timers/promises';
import { causeOf } from '@tracepost/messaging';
import type { Logger } from 'pino';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

/** Does `work` until it succeeds, with growing waits and a log line for each failure. Rejects only when `signal` aborts. */
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
      logger.warn({ ...causeOf(error), retryInMs: wait }, `${what} failed, it will be tried again`);
      await delay(wait, undefined, signal && { signal });
    }
  }
};
