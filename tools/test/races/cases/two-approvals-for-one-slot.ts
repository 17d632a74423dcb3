import { race, taken, type Outcome, type Scene } from '../race.js';
import { answered, exportedTo, withSeen } from '../set-ups.js';
import type { Stage } from '../stage.js';
import { ACTIVE, ANSWERED } from './lives.js';

/** Two hops are open by hand, two more countries are named: one slot is left for both. */
const setUp = async (stage: Stage): Promise<Scene> => {
  const scene = await answered(stage, ['US'], exportedTo('PY', 'ES'));
  for (const participant of ['AT-NCB', 'BE-NCB'])
    await stage.step('br-cp', 'POST', '/v1/hops', { traceId: scene.traceId, participant, reason: 'maker' });
  const types = ['onward-referral.proposed', 'onward-referral.proposed', 'hop.opened', 'hop.opened'];
  return withSeen(stage, scene, ...types, 'hop.opened');
};

const approve =
  (country: string, client: string) =>
  ({ referrals }: Scene, stage: Stage) =>
    stage.post(client, `/v1/onward-referrals/${referrals[`${country} from US`]}/approval`, {
      participant: `${country}-NCB`,
    });

const won = (first: 'PY' | 'ES', second: 'PY' | 'ES'): Outcome => ({
  first,
  replies: {
    [first]: taken({ state: 'APPROVED', waitingForSlot: false }),
    [second]: taken({ state: 'APPROVED', waitingForSlot: true, hopId: null }),
  },
  endings: {
    trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
    hops: {
      US: { is: { state: 'ANSWERED' }, events: ANSWERED },
      AT: { is: { state: 'QUEUED' }, events: 'opened' },
      BE: { is: { state: 'QUEUED' }, events: 'opened' },
      [first]: { is: { state: 'QUEUED' }, events: 'opened' },
    },
    referrals: {
      [`${first} from US`]: { is: { state: 'APPROVED', waitingForSlot: false }, events: 'proposed approved' },
      [`${second} from US`]: {
        is: { state: 'APPROVED', waitingForSlot: true, hopId: null },
        events: 'proposed approved',
      },
    },
  },
});

/** Rule 8 of section 4: never more than three open hops; the approval beyond them is kept. */
export const twoApprovalsForOneSlot = race({
  name: 'two approvals for one slot',
  share: 0.2,
  setUp,
  contenders: { PY: approve('PY', 'br-cp'), ES: approve('ES', 'br-approver') },
  outcomes: {
    'Paraguay is asked, Spain waits': won('PY', 'ES'),
    'Spain is asked, Paraguay waits': won('ES', 'PY'),
  },
});
