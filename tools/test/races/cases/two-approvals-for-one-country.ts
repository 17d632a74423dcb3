import { race, refused, taken, type Outcome, type Scene } from '../race.js';
import { act, asked, exportedTo, withSeen } from '../set-ups.js';
import type { Stage } from '../stage.js';
import { ACTIVE, ANSWERED } from './lives.js';

const ASKED = ['US', 'AT', 'BE'] as const;

/** Three hops name Paraguay; the first referral is rejected, so that either of the blocked two may be approved. */
const setUp = async (stage: Stage): Promise<Scene> => {
  const scene = await asked(stage, ASKED, 3);
  for (const country of ASKED) await act(stage, scene, country, 'answers', exportedTo('PY'));
  const named = await withSeen(
    stage,
    scene,
    'onward-referral.proposed',
    'onward-referral.blocked',
    'onward-referral.blocked',
  );
  const first = `/v1/onward-referrals/${named.referrals['PY from US']}`;
  await stage.step('br-cp', 'POST', `${first}/rejection`, { reason: 'not by this one' });
  return named;
};

const approve =
  (from: string, client: string) =>
  ({ referrals }: Scene, stage: Stage) =>
    stage.post(client, `/v1/onward-referrals/${referrals[`PY from ${from}`]}/approval`, {
      participant: 'PY-NCB',
    });

const answered = { is: { state: 'ANSWERED' }, events: ANSWERED };
const approved = { is: { state: 'APPROVED', blockedBy: null }, events: 'blocked approved' };
const blocked = { is: { state: 'BLOCKED', blockedBy: 'LOOP', hopId: null }, events: 'blocked' };

const won = (from: 'AT' | 'BE', other: 'AT' | 'BE'): Outcome => ({
  first: from,
  replies: {
    [from]: taken({ state: 'APPROVED' }),
    [other]: refused('loop-guard', 'BLOCKED', 'approval', ['rejection']),
  },
  endings: {
    trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
    hops: {
      US: answered,
      AT: answered,
      BE: answered,
      PY: { is: { state: 'QUEUED', depth: 2 }, events: 'opened' },
    },
    referrals: {
      'PY from US': { is: { state: 'REJECTED' }, events: 'proposed rejected' },
      [`PY from ${from}`]: approved,
      [`PY from ${other}`]: blocked,
    },
  },
});

/** Rule 8 of section 4: the guards are atomic for a trace. */
export const twoApprovalsForOneCountry = race({
  name: 'two approvals for one country',
  setUp,
  contenders: { AT: approve('AT', 'br-cp'), BE: approve('BE', 'br-approver') },
  outcomes: {
    "Austria's referral is approved": won('AT', 'BE'),
    "Belgium's referral is approved": won('BE', 'AT'),
  },
});
