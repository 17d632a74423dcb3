import { setTimeout as delay } from 'node:timers/promises';
import { isTransient } from '../failure.js';

/** Does something with items as a whole: it succeeds with all of them or changes nothing. */
export type Attempt<I> = (items: readonly I[]) => Promise<void>;

/** Tries again after each of the delays (milliseconds) while the failure is transient. Aborts with the signal. */
export const retrying =
  <I>(delays: readonly number[], signal: AbortSignal, onRetry: (error: unknown) => void) =>
  (attempt: Attempt<I>): Attempt<I> =>
  async (items) => {
    for (const wait of delays) {
      try {
        return await attempt(items);
      } catch (error) {
        if (!isTransient(error) || signal.aborted) throw error;
        onRetry(error);
        await delay(wait, undefined, { signal });
      }
    }
    await attempt(items);
  };

/**
 * Halves what fails until the one item at fault is found, in order; `giveUp` settles that one. What failed as a whole
 * for a transient reason has used up its retries.
 */
export const halving =
  <I>(
    retry: (delays: readonly number[]) => (attempt: Attempt<I>) => Attempt<I>,
    delays: readonly number[],
    giveUp: (item: I, error: unknown) => Promise<void>,
  ) =>
  (attempt: Attempt<I>): Attempt<I> => {
    const settle = async (items: readonly I[], left: readonly number[]): Promise<void> => {
      try {
        await retry(left)(attempt)(items);
      } catch (error) {
        const [first] = items;
        if (first === undefined || (error as Error).name === 'AbortError') throw error;
        if (items.length === 1) return await giveUp(first, error);
        const rest = isTransient(error) ? [] : left;
        const half = items.length >> 1;
        await settle(items.slice(0, half), rest);
        await settle(items.slice(half), rest);
      }
    };
    return (items) => settle(items, delays);
  };
