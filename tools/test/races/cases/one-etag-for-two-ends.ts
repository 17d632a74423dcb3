import { waitFor } from '@tracepost/client';
import { race, taken, type ExpectedReply, type Outcome, type Scene } from '../race.js';
import { asked } from '../set-ups.js';
import type { Stage } from '../stage.js';
import { ACTIVE } from './lives.js';

interface Closed extends Scene {
  readonly etag: string;
}

/** A closed trace, as it is once its hop is recalled: from then on nothing but a correction changes it. */
const setUp = async (stage: Stage): Promise<Closed> => {
  const scene = await asked(stage, ['US']);
  const path = `/v1/traces/${scene.traceId}`;
  await stage.step('br-cp', 'POST', `${path}/closure`, { outcome: 'UNSOLVED' });
  await stage.seen(scene.traceId, 'hop.recalled');
  let before = '';
  const etag = await waitFor('the closed trace to rest', async () => {
    const { headers, body } = await stage.call('br-cp', 'GET', path);
    const now = headers.get('etag') ?? '';
    const [hop] = body['hops'] as { state: string }[];
    const rests = hop?.state === 'RECALLED' && now === before;
    before = now;
    return rests ? now : undefined;
  });
  return { ...scene, etag };
};

const correct =
  (client: string, outcome: string) =>
  ({ traceId, etag }: Closed, stage: Stage) =>
    stage.call(
      client,
      'POST',
      `/v1/traces/${traceId}/closure-corrections`,
      { outcome, reason: 'miscounted' },
      { 'if-match': etag },
    );

const stale: ExpectedReply = { status: 412, type: 'version-mismatch' };

const won = (first: string, second: string, outcome: string): Outcome => ({
  first,
  replies: { [first]: taken({ state: 'CLOSED', outcome }), [second]: stale },
  endings: {
    trace: { is: { state: 'CLOSED', outcome }, events: `${ACTIVE} closed closure-corrected` },
    hops: { US: { is: { state: 'RECALLED' }, events: 'opened recalled', hidden: true } },
  },
});

export const oneEtagForTwoEnds = race<Closed>({
  name: 'one ETag for two corrections of a closure',
  share: 0.2,
  setUp,
  contenders: { one: correct('br-cp', 'NO_RESPONSE'), other: correct('br-approver', 'UNSOLVED') },
  outcomes: {
    'the one is taken': won('one', 'other', 'NO_RESPONSE'),
    'the other is taken': won('other', 'one', 'UNSOLVED'),
  },
});
