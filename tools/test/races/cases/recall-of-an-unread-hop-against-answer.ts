import { hidden, race, refused, taken } from '../race.js';
import { asked, DEALER } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

/** Rule 1 of section 4: what is recalled before receipt was never there for the requested side. */
export const recallOfAnUnreadHopAgainstAnswer = race({
  name: 'recall of an unread hop against answer',
  share: 0.2,
  setUp: (stage) => asked(stage, ['US']),
  contenders: {
    recall: ({ hops }, stage) => stage.post('br-cp', `/v1/hops/${hops['US']}/recall`, { reason: 'mistaken' }),
    answer: ({ hops }, stage) => stage.post('us-cp', `/v1/hops/${hops['US']}/answers`, DEALER),
  },
  outcomes: {
    'recalled, never there': {
      first: 'recall',
      replies: { recall: taken({ state: 'RECALLED' }), answer: hidden },
      endings: {
        trace: { is: { state: 'ACTIVE', awaiting: ['DECISION'] }, events: ACTIVE },
        hops: {
          US: {
            is: { state: 'RECALLED', answers: [], awaiting: [], deliveredAt: null },
            events: 'opened recalled',
            hidden: true,
          },
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
        trace: { is: { state: 'ACTIVE', awaiting: ['ACCEPTANCE', 'DECISION'] }, events: ACTIVE },
        hops: { US: { is: { state: 'ANSWERED', recall: null }, events: ANSWERED } },
      },
    },
  },
});
