import { waitFor, type EventView } from '@tracepost/client';
import { clockOf } from '../clock.js';
import { shortType } from './feed-follower.js';
import type { Scene } from './race.js';
import type { Stage } from './stage.js';

/** Country of a participant's id in the demo: its prefix. */
export const countryOf = (participant: unknown): string => String(participant).slice(0, 2);

/** The contact point of a country in the demo. */
export const clientOf = (country: string): string => `${country.toLowerCase()}-cp`;

/** Hops and referrals that the requester's feed has told of. */
export const sceneOf = (traceId: string, events: readonly EventView[]): Scene => {
  const hops: Record<string, string> = {};
  const referrals: Record<string, string> = {};
  for (const event of events) {
    const { data, subject } = event;
    if (shortType(event) === 'hop.opened') hops[countryOf(data['participant'])] = subject;
    if (['onward-referral.proposed', 'onward-referral.blocked'].includes(shortType(event)))
      referrals[referralKey(data['country'], data['fromHopId'], hops)] ??= subject;
  }
  return { traceId, hops, referrals };
};

/** `PY from US`; `PY` when no hop led there. */
export const referralKey = (
  country: unknown,
  fromHopId: unknown,
  hops: Readonly<Record<string, string>>,
): string => {
  const from = Object.entries(hops).find(([, id]) => id === fromHopId)?.[0];
  return from === undefined ? String(country) : `${String(country)} from ${from}`;
};

/** An active trace whose first hops are opened, as many at once as `parallel`; nobody has read them yet. */
export const asked = async (stage: Stage, countries: readonly string[], parallel = 1): Promise<Scene> => {
  const traceId = await stage.submit(countries, parallel);
  const opened = Array.from({ length: Math.min(parallel, countries.length) }, () => 'hop.opened');
  return sceneOf(traceId, await stage.seen(traceId, ...opened, 'trace.activated'));
};

/** The requested side's machine reads its hop. */
export const receive = async (stage: Stage, { hops }: Scene, country: string): Promise<void> => {
  await stage.step(clientOf(country), 'GET', `/v1/hops/${hops[country]}`);
};

/** An active trace whose first hop has been read. */
export const received = async (stage: Stage, countries: readonly string[]): Promise<Scene> => {
  const scene = await asked(stage, countries);
  await receive(stage, scene, countries[0] ?? '');
  return scene;
};

/** A command of the requested side on its hop, as a step of a set-up. */
export const act = async (
  stage: Stage,
  { hops }: Scene,
  country: string,
  command: string,
  body: unknown,
): Promise<void> => {
  await stage.step(clientOf(country), 'POST', `/v1/hops/${hops[country]}/${command}`, body);
};

export const DEALER = { result: 'TRACED_TO_DEALER', reference: 'R-1' };
export const HOLDER = { result: 'TRACED_TO_HOLDER', reference: 'R-2' };
export const NO_RECORD = { result: 'NO_RECORD' };
export const exportedTo = (...countries: string[]) => ({
  result: 'TRACED_EXPORTED',
  nextCountries: countries,
});

/** An active trace whose only hop so far is answered, as its requester sees too. */
export const answered = async (
  stage: Stage,
  countries: readonly string[],
  answer: object = DEALER,
): Promise<Scene> => {
  const scene = await asked(stage, countries);
  await act(stage, scene, countries[0] ?? '', 'answers', answer);
  await waitFor('the answer at tracing', async () => {
    const { awaiting } = await stage.step('br-cp', 'GET', `/v1/traces/${scene.traceId}`);
    return (awaiting as string[]).includes('ACCEPTANCE') || undefined;
  });
  return scene;
};

/** Waits until the requester has been told of these too; the scene with what they brought. */
export const withSeen = async (stage: Stage, scene: Scene, ...types: readonly string[]): Promise<Scene> =>
  sceneOf(scene.traceId, await stage.seen(scene.traceId, ...types));

const DAY_MS = 86_400_000;

/** An active trace whose first hop is deferred until the day after tomorrow, by the hub's clock. */
export const deferred = async (stage: Stage, countries: readonly string[]): Promise<Scene> => {
  const scene = await received(stage, countries);
  const until = new Date((await clockOf(stage.hub.point('hub-operator'))) + 2 * DAY_MS)
    .toISOString()
    .slice(0, 10);
  const reason = 'ONGOING_INVESTIGATION';
  await act(stage, scene, countries[0] ?? '', 'deferrals', { until, reason });
  return scene;
};
