import { race, refused, taken, type Scene } from '../race.js';
import { answered, exportedTo, withSeen } from '../set-ups.js';
import type { Stage } from '../stage.js';
import { ACTIVE, ANSWERED } from './lives.js';

const setUp = async (stage: Stage): Promise<Scene> =>
  withSeen(stage, await answered(stage, ['US'], exportedTo('PY')), 'onward-referral.proposed');

const KEY = 'PY from US';
const trace = { is: { state: 'ACTIVE' }, events: ACTIVE };
const US = { is: { state: 'ANSWERED' }, events: ANSWERED };

export const approvalAgainstRejection = race({
  name: 'approval against rejection',
  share: 0.2,
  setUp,
  contenders: {
    approval: ({ referrals }, stage) =>
      stage.post('br-cp', `/v1/onward-referrals/${referrals[KEY]}/approval`, { participant: 'PY-NCB' }),
    rejection: ({ referrals }, stage) =>
      stage.post('br-approver', `/v1/onward-referrals/${referrals[KEY]}/rejection`, { reason: 'no' }),
  },
  outcomes: {
    'approved, the rejection refused': {
      first: 'approval',
      replies: {
        approval: taken({ state: 'APPROVED' }),
        rejection: refused('illegal-transition', 'APPROVED', 'rejection', []),
      },
      endings: {
        trace,
        hops: { US, PY: { is: { state: 'QUEUED' }, events: 'opened' } },
        referrals: { [KEY]: { is: { state: 'APPROVED' }, events: 'proposed approved' } },
      },
    },
    'rejected, the approval refused': {
      first: 'rejection',
      replies: {
        approval: refused('illegal-transition', 'REJECTED', 'approval', []),
        rejection: taken({ state: 'REJECTED' }),
      },
      endings: {
        trace,
        hops: { US },
        referrals: { [KEY]: { is: { state: 'REJECTED', hopId: null }, events: 'proposed rejected' } },
      },
    },
  },
});
