import { made, race, refused, type ExpectedReply, type Outcome, type Scene } from '../race.js';
import { asked } from '../set-ups.js';
import type { Stage } from '../stage.js';
import { ACTIVE } from './lives.js';

const open =
  (client: string, reason: string) =>
  ({ traceId }: Scene, stage: Stage) =>
    stage.post(client, '/v1/hops', { traceId, participant: 'ES-NCB', reason });

const loop: ExpectedReply = refused('loop-guard', 'ACTIVE', 'hops', ['closure', 'withdrawal']);

const won = (first: string, second: string): Outcome => ({
  first,
  replies: { [first]: made({ participant: 'ES-NCB', state: 'QUEUED' }), [second]: loop },
  endings: {
    trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
    hops: {
      US: { is: { state: 'QUEUED' }, events: 'opened' },
      ES: { is: { state: 'QUEUED', remarks: [{ text: first }] }, events: 'opened' },
    },
  },
});

export const twoHopsByHand = race<Scene>({
  name: 'two hops by hand to one country',
  share: 0.2,
  setUp: (stage) => asked(stage, ['US']),
  contenders: { one: open('br-cp', 'one'), other: open('br-approver', 'other') },
  outcomes: { 'the one is opened': won('one', 'other'), 'the other is opened': won('other', 'one') },
});
