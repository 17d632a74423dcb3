import { race, refused, taken } from '../race.js';
import { DEALER, received } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

/** Rule 4 of section 4, for one hop: the router goes on to its next candidate when the recall came first (rule 7). */
export const recallAgainstAnswer = race({
  name: 'recall against answer',
  setUp: (stage) => received(stage, ['US', 'BE']),
  contenders: {
    recall: ({ hops }, stage) => stage.post('br-cp', `/v1/hops/${hops['US']}/recall`, { reason: 'mistaken' }),
    answer: ({ hops }, stage) => stage.post('us-cp', `/v1/hops/${hops['US']}/answers`, DEALER),
  },
  outcomes: {
    'recalled, the answer kept as late': {
      first: 'recall',
      replies: { recall: taken({ state: 'RECALLED' }), answer: taken({ state: 'RECALLED' }) },
      endings: {
        trace: { is: { state: 'ACTIVE' }, events: `${ACTIVE} answered-late` },
        hops: {
          US: {
            is: {
              state: 'RECALLED',
              acceptance: 'NONE',
              answers: [{ late: true, content: DEALER }],
              awaiting: ['RECALL_ACKNOWLEDGEMENT'],
            },
            events: 'opened delivered recalled answered',
          },
          BE: { is: { state: 'QUEUED' }, events: 'opened' },
        },
      },
    },
    'answered, the recall refused': {
      first: 'answer',
      replies: {
        recall: refused('hop-closed', 'ANSWERED', 'recall', ['acceptance', 'return']),
        answer: taken({ state: 'ANSWERED' }),
      },
      endings: {
        trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
        hops: {
          US: {
            is: { state: 'ANSWERED', acceptance: 'PENDING', recall: null, answers: [{ late: false }] },
            events: ANSWERED,
          },
        },
      },
    },
  },
});
