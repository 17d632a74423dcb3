import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds between two looks. */
const EVERY_MS = 250;
/** Milliseconds until it is given up. What is looked for comes within a second where the machine has nothing else to do. */
const TIMEOUT_MS = 180_000;

/** Looks until `look` gives something other than undefined; a view follows its owner by events, normally within a second. */
export const waitFor = async <T>(
  what: string,
  look: () => Promise<T | undefined>,
  timeoutMs = TIMEOUT_MS,
): Promise<T> => {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs / 1000} s in vain for ${what}`);
    await delay(EVERY_MS);
  }
};
