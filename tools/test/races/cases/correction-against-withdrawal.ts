import { race, refused, taken, type Aftermath, type Endings, type Scene } from '../race.js';
import { asked } from '../set-ups.js';
import { ACTIVE } from './lives.js';

const withdrawn = (requestVersion: number, trace: string, hop: string): Endings => ({
  trace: { is: { state: 'WITHDRAWN', requestVersion }, events: `${ACTIVE} ${trace}` },
  hops: { US: { is: { state: 'RECALLED', requestVersion }, events: `opened ${hop}`, hidden: true } },
});

/** What intake has taken stays readable, also when it crossed the end and went nowhere. */
const aftermath: Aftermath<Scene> = async ({ traceId }, { correction }, stage) => {
  const { status } = await stage.call('br-cp', 'GET', `/v1/trace-requests/${traceId}?version=2`);
  const wanted = correction?.status === 200 ? 200 : 404;
  return status === wanted ? [] : [`version 2 is ${status}, not ${wanted}`];
};

const crossing = { correction: taken({ version: 2 }), withdrawal: taken({ state: 'WITHDRAWN' }) };

export const correctionAgainstWithdrawal = race<Scene>({
  name: 'correction of the request against withdrawal',
  share: 0.2,
  spreadMs: 300,
  setUp: (stage) => asked(stage, ['US']),
  contenders: {
    correction: ({ traceId }, stage) =>
      stage.post('br-submitter', `/v1/trace-requests/${traceId}/corrections`, {
        reason: 'read again',
        request: stage.request(['US'], 1),
      }),
    withdrawal: ({ traceId }, stage) =>
      stage.post('br-cp', `/v1/traces/${traceId}/withdrawal`, { reason: 'CASE_CLOSED' }),
  },
  outcomes: {
    'corrected, then withdrawn': {
      first: 'correction',
      replies: crossing,
      endings: withdrawn(2, 'corrected withdrawn', 'request-corrected recalled'),
      rare: true,
    },
    'withdrawn while it was corrected': {
      first: 'correction',
      replies: crossing,
      endings: withdrawn(1, 'withdrawn', 'recalled'),
    },
    'withdrawn, the correction refused': {
      first: 'withdrawal',
      replies: {
        correction: refused('trace-ended', 'WITHDRAWN', 'corrections', []),
        withdrawal: taken({ state: 'WITHDRAWN' }),
      },
      endings: withdrawn(1, 'withdrawn', 'recalled'),
    },
  },
  aftermath,
});
