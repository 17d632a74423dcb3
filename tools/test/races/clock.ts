import { setTimeout as delay } from 'node:timers/promises';
import type { HubClient } from '@tracepost/client';
import type { Random } from '../../src/ledger/random.js';
import { advanceTo, clockOf } from '../clock.js';
import { contend, type Broken, type Instance, type Played } from './play.js';
import type { Race, Scene } from './race.js';
import type { Stage } from './stage.js';

/** Milliseconds that the first advance is taken to last; each one tells for the next. */
const FIRST_GUESS_MS = 1_500;
const DAY_MS = 86_400_000;
/** Milliseconds between two looks at the hub's clock while it is advanced. */
const LOOK_MS = 10;
/** Half of the commands start within this time after the clock has come near the point. */
const NEAR_MS = 100;
/** Traces that are set up together. */
const AT_ONCE = 8;

/** Races of commands against the development clock: one advance, and a command on each of many traces while it runs. */
export class ClockRaces {
  #lastsMs = FIRST_GUESS_MS;

  constructor(
    private readonly stage: Stage,
    private readonly random: Random,
  ) {}

  /**
   * Sets `count` traces up, then lets the clock and their commands run against each other. Nothing of theirs may be left
   * open for the next wave, or its advance stops at their timers too: see `layToRest`.
   */
  async wave(race: Race<never>, count: number): Promise<Played> {
    const { days, decisive } = race.clock ?? { days: 0, decisive: 0 };
    const { scenes, broken } = await this.#scenes(race, count);
    const operator = this.stage.hub.point('hub-operator');
    const start = await clockOf(operator);
    const began = performance.now();
    const advance = advanceTo(operator, start + days * DAY_MS);
    const near = this.#passes(operator, start + decisive * DAY_MS, advance);
    const commands = scenes.map(async (scene, at): Promise<Instance> => {
      if (at % 2 === 0) await delay(this.random.between(0, this.#lastsMs));
      else await near.then(() => delay(this.random.between(0, NEAR_MS)));
      return { race, scene, replies: await contend(race, scene, this.stage, {}) };
    });
    await advance;
    this.#lastsMs = performance.now() - began;
    return { instances: await Promise.all(commands), broken };
  }

  /** Resolves when the hub's clock has come to `instant`, or the advance has ended. */
  async #passes(operator: HubClient, instant: number, advance: Promise<void>): Promise<void> {
    let ended = false;
    const over = (): void => void (ended = true);
    void advance.then(over, over);
    while (!ended && (await clockOf(operator)) < instant) await delay(LOOK_MS);
  }

  /** Ends what is still open of these traces, so that no clock of theirs runs on. */
  async layToRest({ instances }: Played): Promise<void> {
    const left = instances.map(({ scene }) => scene as Scene);
    const worker = async (): Promise<void> => {
      for (let next = left.pop(); next; next = left.pop()) await this.#end(next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  async #end({ traceId, hops }: Scene): Promise<void> {
    const reply = await this.stage.post('br-cp', `/v1/traces/${traceId}/withdrawal`, { reason: 'OTHER' });
    const open = (reply.body['hops'] ?? []) as readonly { readonly state: string }[];
    if (reply.status !== 200 || !open.some(({ state }) => state === 'IN_PROGRESS')) return;
    await this.stage.seen(traceId, 'hop.recalled');
    await this.stage.step('us-cp', 'POST', `/v1/hops/${hops['US']}/recall-acknowledgement`, {});
  }

  async #scenes(
    race: Race<never>,
    count: number,
  ): Promise<{ readonly scenes: never[]; readonly broken: Broken[] }> {
    const scenes: never[] = [];
    const broken: Broken[] = [];
    let left = count;
    const worker = async (): Promise<void> => {
      while ((left -= 1) >= 0) {
        await race
          .setUp(this.stage)
          .then((scene) => scenes.push(scene))
          .catch((error: unknown) => broken.push({ race, error }));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return { scenes, broken };
  }
}
