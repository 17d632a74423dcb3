import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allItems, startTestHub, type Form, type TestHub } from '../hub.js';
import { steps } from './arbitraries.js';
import { Feeds } from './feeds.js';
import { HubWorld, type Participant } from './hub-world.js';
import { Run } from './run.js';

/**
 * MODEL_RUNS runs of up to MODEL_STEPS steps from MODEL_SEED; unless told, the seed is another one each time, but in CI
 * (there a failure shall be the change's, not chance's). MODEL_FORM is the form of the hub. Unless MODEL_RUNS is told, no
 * run begins after half a minute. A failure prints the seed, the steps left after shrinking and what the hub answered to them.
 */
const { MODEL_RUNS, MODEL_STEPS = '60', MODEL_SEED, MODEL_FORM = 'standalone' } = process.env;
const SEED = Number(MODEL_SEED ?? fc.readConfigureGlobal().seed ?? Date.now() % 2 ** 31);
const FORM = MODEL_FORM as Form;
const LAST_START_MS = MODEL_RUNS === undefined ? 30_000 : Infinity;
/** Every shrunk sequence runs against the hub: after this long the shortest found so far is told. */
const SHRINK_MS = 240_000;

describe(`any sequence of commands, against a hub in the ${FORM} form`, () => {
  let hub: TestHub;
  let world: HubWorld;
  let feeds: Feeds;
  const clock = { offset: 0 };

  beforeAll(async () => {
    hub = await startTestHub(FORM);
    world = new HubWorld(await allItems<Participant>(hub.point('br-cp'), '/v1/participants'));
    feeds = new Feeds(hub);
  });
  afterAll(() => hub?.stop());

  it('is answered, told and shown as the reference model says', async () => {
    const began = Date.now();
    let failedAt: number | null = null;
    let runs = 0;
    const property = fc.asyncProperty(steps(Number(MODEL_STEPS)), async (taken) => {
      if (failedAt === null && Date.now() - began > LAST_START_MS) return;
      fc.pre(failedAt === null || Date.now() - failedAt < SHRINK_MS);
      const run = new Run(hub, world, feeds, clock);
      runs += 1;
      try {
        for (const step of taken) await run.step(step);
        await run.finish();
      } catch (cause) {
        failedAt ??= Date.now();
        throw new Error(`${String(cause)}\n${run.story.map((line, at) => `${at + 1}. ${line}`).join('\n')}`, {
          cause,
        });
      }
    });
    await fc.assert(property, { seed: SEED, numRuns: Number(MODEL_RUNS ?? 40) });
    expect(runs).toBeGreaterThan(0);
  }, 3_600_000);
});
