import { setTimeout as delay } from 'node:timers/promises';

export interface EventuallyOptions {
  readonly timeoutMs?: number;
  readonly everyMs?: number;
}

/**
 * Asks `check` again and again until it neither throws nor answers false or null, and tells its answer.
 * Nothing (undefined) is an answer: a check may be made of expectations only.
 * @throws Error after `timeoutMs` (180 s unless told), with the last failure as cause.
 */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { timeoutMs = 180_000, everyMs = 50 }: EventuallyOptions = {},
): Promise<Exclude<T, false | null>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const outcome = await attempt(check);
    if ('value' in outcome) return outcome.value;
    if (Date.now() >= end) {
      const message = `not so after ${timeoutMs} ms: ${outcome.cause.message}`;
      throw new Error(message, { cause: outcome.cause });
    }
    await delay(everyMs);
  }
}

type Outcome<T> = { value: Exclude<T, false | null> } | { cause: Error };

async function attempt<T>(check: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    const value = await check();
    if (value === false || value === null) return { cause: new Error(`the check answered ${String(value)}`) };
    return { value: value as Exclude<T, false | null> };
  } catch (error) {
    return { cause: error instanceof Error ? error : new Error(String(error)) };
  }
}
