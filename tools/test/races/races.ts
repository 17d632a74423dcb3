import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Random } from '../../src/ledger/random.js';
import { startTestHub, type Form, type TestHub } from '../hub.js';
import { ALL_RACES } from './all-races.js';
import { ClockRaces } from './clock.js';
import { instancesOf, playRaces } from './play.js';
import type { Race } from './race.js';
import { Referee } from './referee.js';
import { Stage } from './stage.js';

/** Instances of a race whose share is 1, in place of the form's default. */
const RACES = process.env['RACES'];
const SEED = Number(process.env['RACES_SEED'] ?? Date.now() % 1_000_000);
/** Part of the name of the races to play; all by default. */
const ONLY = process.env['RACES_ONLY'] ?? '';
const AT_ONCE = 12;
/** Advances of the clock for each race against it: the first one tells how long the next one will last. */
const WAVES = RACES === undefined ? 1 : 2;
/** Share of the races that must have ended in two ways though none was told to be played often: the rest may be chance. */
const MOST = 0.5;
/** Faults of one race that are shown. */
const SHOWN = 5;
/** For the start and a short run, and for each further instance of a race whose share is 1. */
const TIMEOUT_MS = 900_000;
const TIMEOUT_EACH_MS = 60_000;
/** In the cluster form, two processes of each service that has locks: the second one takes events, timers and batches. */
const TWO_EACH = { intake: 2, tracing: 2, routing: 2 };

/** Each wave is judged before the next one: the clock goes on over the traces of the one before. */
const playClocks = async (
  races: readonly Race<never>[],
  count: number,
  clock: ClockRaces,
  referee: Referee,
): Promise<void> => {
  for (const race of races) {
    const each = Math.ceil(instancesOf(race, count) / WAVES);
    for (let wave = 0; wave < WAVES; wave += 1) {
      const played = await clock.wave(race, each);
      await referee.judge(played);
      await clock.layToRest(played);
    }
  }
};

/** The same races for both forms, `count` instances of those whose share is 1. */
export const racesIn = (form: Form, defaultCount: number): void => {
  const races = ALL_RACES.filter(({ name }) => name.includes(ONLY));
  const count = RACES === undefined ? defaultCount : Number(RACES);
  let hub: TestHub;
  let referee: Referee;

  beforeAll(
    async () => {
      hub = await startTestHub(form, {}, TWO_EACH);
      const random = new Random(SEED);
      const stage = new Stage(hub, `R${SEED}N`);
      referee = new Referee(stage);
      const onTime = races.filter(({ clock }) => clock !== undefined);
      await playClocks(onTime, count, new ClockRaces(stage, random), referee);
      const others = races.filter(({ clock }) => clock === undefined);
      await referee.judge(await playRaces(others, stage, { count, atOnce: AT_ONCE, random }));
      await stage.feed.stop();
    },
    TIMEOUT_MS + count * TIMEOUT_EACH_MS,
  );

  afterAll(() => hub?.stop());

  const waysOf = (race: Race<never>): { readonly wanted: string[]; readonly seen: string[] } => {
    const { outcomes } = referee.tallyOf(race);
    const wanted = Object.keys(race.outcomes).filter((name) => !race.outcomes[name]?.rare);
    return { wanted, seen: wanted.filter((name) => outcomes.has(name)) };
  };

  describe.each(races.map((race) => [race.name, race] as const))('%s', (_name, race) => {
    it(`always ends as the contract allows (seed ${SEED})`, () => {
      expect(referee.tallyOf(race).faults.slice(0, SHOWN)).toEqual([]);
    });

    if (RACES !== undefined)
      it('ends in each of the ways that the contract allows', () => {
        const { wanted, seen } = waysOf(race);
        expect(seen).toEqual(wanted);
      });
  });

  it('end either way: half of them do in a short run already', () => {
    const open = races.map(waysOf).filter(({ wanted }) => wanted.length > 1);
    const both = open.filter(({ seen }) => seen.length > 1);
    expect(both.length).toBeGreaterThanOrEqual(Math.ceil(open.length * MOST));
  });
};
