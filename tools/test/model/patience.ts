import { setTimeout as delay } from 'node:timers/promises';

const DEADLINE_MS = 180_000;
const EVERY_MS = 10;

/** Looks again and again until nothing is left, normally for less than a second; tells what is left after three minutes. */
export const untilNothing = async <T>(look: () => Promise<readonly T[]>): Promise<readonly T[]> => {
  const deadline = Date.now() + DEADLINE_MS;
  for (;;) {
    const left = await look();
    if (left.length === 0 || Date.now() > deadline) return left;
    await delay(EVERY_MS);
  }
};
