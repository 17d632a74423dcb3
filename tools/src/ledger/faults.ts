import { setTimeout as delay } from 'node:timers/promises';
import type { HubUnderTest, Victim } from './hub-under-test.js';
import type { Random } from './random.js';

const SERVERS = ['postgres', 'kafka'];

const shuffled = (victims: readonly Victim[], random: Random): Victim[] =>
  victims
    .map((victim) => ({ victim, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ victim }) => victim);

/** Every part in turn, in random order; the database and the broker among the first four, so that a short run meets them. */
function* turns(victims: readonly Victim[], random: Random): Generator<Victim> {
  const isServer = ({ name }: Victim): boolean => SERVERS.includes(name);
  const others = shuffled(
    victims.filter((one) => !isServer(one)),
    random,
  );
  yield* shuffled([...victims.filter(isServer), ...others.slice(0, 2)], random);
  yield* others.slice(2);
  for (;;) yield* shuffled(victims, random);
}

/** Kills one part after another at random moments until `signal` aborts; everything is back when it resolves. */
export const injectFaults = async (
  hub: HubUnderTest,
  random: Random,
  signal: AbortSignal,
  tell: (line: string) => void,
): Promise<number> => {
  let kills = 0;
  for (const victim of turns(hub.victims, random)) {
    await delay(random.between(1_500, 5_000), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return kills;
    const down = random.between(0, 2_000);
    if (!victim.kill()) continue;
    kills += 1;
    tell(`SIGKILL ${victim.name}, back after ${(down / 1000).toFixed(1)} s`);
    await delay(down);
    await victim.revive();
  }
  return kills;
};
