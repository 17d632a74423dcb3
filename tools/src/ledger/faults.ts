import { setTimeout as delay } from 'node:timers/promises';
import type { HubUnderTest } from './hub-under-test.js';
import type { Random } from './random.js';

/** Kills one part after another at random moments until `signal` aborts; everything is back when it resolves. */
export const injectFaults = async (
  hub: HubUnderTest,
  random: Random,
  signal: AbortSignal,
  tell: (line: string) => void,
): Promise<number> => {
  let kills = 0;
  while (!signal.aborted) {
    await delay(random.between(1_500, 5_000), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    const victim = random.pick(hub.victims);
    const down = random.between(0, 2_000);
    if (!victim.kill()) continue;
    kills += 1;
    tell(`SIGKILL ${victim.name}, back after ${(down / 1000).toFixed(1)} s`);
    await delay(down);
    await victim.revive();
  }
  return kills;
};
