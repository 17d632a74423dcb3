import { race, refused, taken, type Scene } from '../race.js';
import { answered, exportedTo, withSeen } from '../set-ups.js';
import type { Stage } from '../stage.js';
import { ACTIVE, ANSWERED } from './lives.js';

const setUp = async (stage: Stage): Promise<Scene> =>
  withSeen(stage, await answered(stage, ['US'], exportedTo('PY')), 'onward-referral.proposed');

const ended = { is: { state: 'WITHDRAWN', awaiting: [] }, events: `${ACTIVE} withdrawn` };
const implied = {
  is: { state: 'ANSWERED', acceptance: 'IMPLIED' },
  events: `${ANSWERED} answer-accepted`,
};

/** Rule 4 of section 4: an approval that crosses the end is taken, and its hop recalled at once, undisclosed. */
export const withdrawalAgainstApproval = race({
  name: 'withdrawal against approval',
  setUp,
  contenders: {
    withdrawal: ({ traceId }, stage) =>
      stage.post('br-submitter', `/v1/traces/${traceId}/withdrawal`, { reason: 'CASE_CLOSED' }),
    approval: ({ referrals }, stage) =>
      stage.post('br-approver', `/v1/onward-referrals/${referrals['PY from US']}/approval`, {
        participant: 'PY-NCB',
      }),
  },
  outcomes: {
    'withdrawn, the approval refused': {
      first: 'withdrawal',
      replies: {
        withdrawal: taken({ state: 'WITHDRAWN' }),
        approval: refused('trace-ended', 'LAPSED', 'approval', []),
      },
      endings: {
        trace: ended,
        hops: { US: implied },
        referrals: { 'PY from US': { is: { state: 'LAPSED', hopId: null }, events: 'proposed lapsed' } },
      },
    },
    'approved, the hop recalled unread': {
      first: 'approval',
      replies: { withdrawal: taken({ state: 'WITHDRAWN' }), approval: taken({ state: 'APPROVED' }) },
      endings: {
        trace: ended,
        hops: {
          US: implied,
          PY: { is: { state: 'RECALLED', deliveredAt: null }, events: 'opened recalled', hidden: true },
        },
        referrals: { 'PY from US': { is: { state: 'APPROVED' }, events: 'proposed approved' } },
      },
    },
  },
});
