import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from '../../src/ledger/random.js';
import { possibleOutcomes, type Replies } from './judge.js';
import type { Contender, Race } from './race.js';
import type { Stage } from './stage.js';
import { Staircase } from './staircase.js';

/** One time that a race was run; its scene is that of the race's own set-up. */
export interface Instance {
  readonly race: Race<never>;
  readonly scene: never;
  readonly replies: Replies;
}

/** A race that could not be run at all. */
export interface Broken {
  readonly race: Race<never>;
  readonly error: unknown;
}

export interface Played {
  readonly instances: readonly Instance[];
  readonly broken: readonly Broken[];
}

const SPREAD_MS = 20;
/** Fewest instances of a race, whatever its share: both orders must have had their chance. */
const FEWEST = 6;

/** Instances of a race where `count` are played of one whose share is 1. */
export const instancesOf = ({ share = 1 }: Race<never>, count: number): number =>
  Math.max(FEWEST, Math.ceil(count * share));

/** Starts each contender after its offset (milliseconds) and waits for all their replies. */
export const contend = async (
  { contenders }: Race<never>,
  scene: never,
  stage: Stage,
  offsets: Readonly<Record<string, number>>,
): Promise<Replies> => {
  const runs = Object.entries(contenders as Record<string, Contender<never>>).map(async ([name, run]) => {
    await delay(offsets[name] ?? 0);
    return [name, await run(scene, stage)] as const;
  });
  return Object.fromEntries(await Promise.all(runs));
};

/** The contender that came first, where all that the replies allow say the same one. */
const winnerOf = (race: Race<never>, replies: Replies): string | null => {
  const firsts = new Set(possibleOutcomes(race, replies).map((name) => race.outcomes[name]?.first));
  const [only] = firsts;
  return firsts.size === 1 ? (only ?? null) : null;
};

/** Runs the instances of each race, `atOnce` together, in an order of chance. */
export const playRaces = async (
  races: readonly Race<never>[],
  stage: Stage,
  { count, atOnce, random }: { readonly count: number; readonly atOnce: number; readonly random: Random },
): Promise<Played> => {
  const instances: Instance[] = [];
  const broken: Broken[] = [];
  const stairs = new Map(races.map((race) => [race, new Staircase(Object.keys(race.contenders))]));
  const todo = races
    .flatMap((race) => Array.from({ length: instancesOf(race, count) }, () => race))
    .map((race) => ({ race, at: random.next() }))
    .sort((a, b) => a.at - b.at);
  const one = async (race: Race<never>): Promise<void> => {
    const scene = await race.setUp(stage);
    const stair = stairs.get(race);
    const offsets = stair?.offsets(race.spreadMs ?? SPREAD_MS, () => random.next()) ?? {};
    const replies = await contend(race, scene, stage, offsets);
    stair?.wasFirst(winnerOf(race, replies));
    instances.push({ race, scene, replies });
  };
  const worker = async (): Promise<void> => {
    for (let next = todo.pop(); next; next = todo.pop()) {
      const { race } = next;
      await one(race).catch((error: unknown) => void broken.push({ race, error }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { instances, broken };
};
