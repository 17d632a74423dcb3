import { race, taken, type ExpectedReply, type Outcome, type Scene } from '../race.js';
import { received } from '../set-ups.js';
import type { Stage } from '../stage.js';
import { ACTIVE } from './lives.js';

interface Read extends Scene {
  readonly etag: string;
}

const setUp = async (stage: Stage): Promise<Read> => {
  const scene = await received(stage, ['US']);
  const { headers } = await stage.call('us-cp', 'GET', `/v1/hops/${scene.hops['US']}`);
  return { ...scene, etag: headers.get('etag') ?? '' };
};

const report =
  (note: string) =>
  ({ hops, etag }: Read, stage: Stage) =>
    stage.call('us-cp', 'POST', `/v1/hops/${hops['US']}/progress-reports`, { note }, { 'if-match': etag });

const stale: ExpectedReply = { status: 412, type: 'version-mismatch' };

const won = (first: string, second: string): Outcome => ({
  first,
  replies: { [first]: taken({ state: 'IN_PROGRESS', version: 4 }), [second]: stale },
  endings: {
    trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
    hops: {
      US: {
        is: { state: 'IN_PROGRESS', version: 4, remarks: [{ text: first }] },
        events: 'opened delivered acknowledged progress-reported',
      },
    },
  },
});

/** Nobody overwrites what it has not seen: one of two commands that name the same ETag is stale. */
export const oneEtagForTwoCommands = race<Read>({
  name: 'one ETag for two commands',
  share: 0.2,
  setUp,
  contenders: { one: report('one'), other: report('other') },
  outcomes: { 'the one is taken': won('one', 'other'), 'the other is taken': won('other', 'one') },
});
