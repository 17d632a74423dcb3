import { race, taken, type Endings } from '../race.js';
import { DEALER, received } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

const withdrawn = (events: string): Endings['trace'] => ({
  is: { state: 'WITHDRAWN', awaiting: [] },
  events: `${ACTIVE} ${events}`,
});
const answeredInTime = {
  is: { state: 'ANSWERED', acceptance: 'IMPLIED', answers: [{ late: false, content: DEALER }] },
  events: `${ANSWERED} answer-accepted`,
};

/** Rule 4 of section 4: in every order the requester has the one answer, late when the trace had ended before it came. */
export const withdrawalAgainstAnswer = race({
  name: 'withdrawal against answer',
  spreadMs: 60,
  setUp: (stage) => received(stage, ['US']),
  contenders: {
    withdrawal: ({ traceId }, stage) =>
      stage.post('br-cp', `/v1/traces/${traceId}/withdrawal`, { reason: 'CASE_CLOSED' }),
    answer: ({ hops }, stage) => stage.post('us-cp', `/v1/hops/${hops['US']}/answers`, DEALER),
  },
  outcomes: {
    'recalled, the answer kept as late': {
      first: 'withdrawal',
      replies: { withdrawal: taken({ state: 'WITHDRAWN' }), answer: taken({ state: 'RECALLED' }) },
      endings: {
        trace: withdrawn('withdrawn answered-late'),
        hops: {
          US: {
            is: { state: 'RECALLED', acceptance: 'NONE', answers: [{ late: true, content: DEALER }] },
            events: 'opened delivered recalled answered',
          },
        },
      },
    },
    'answered while the trace ended': {
      first: 'answer',
      replies: { withdrawal: taken({ state: 'WITHDRAWN' }), answer: taken({ state: 'ANSWERED' }) },
      endings: { trace: withdrawn('withdrawn answered-late'), hops: { US: answeredInTime } },
    },
    'answered before the trace ended': {
      first: 'answer',
      replies: { withdrawal: taken({ state: 'WITHDRAWN' }), answer: taken({ state: 'ANSWERED' }) },
      endings: { trace: withdrawn('withdrawn'), hops: { US: answeredInTime } },
      rare: true,
    },
  },
});
