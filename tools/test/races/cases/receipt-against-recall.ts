import { hidden, race, taken } from '../race.js';
import { asked } from '../set-ups.js';
import { ACTIVE } from './lives.js';

const trace = { is: { state: 'ACTIVE', awaiting: ['DECISION'] }, events: ACTIVE };

/** Whoever has read the hop has to acknowledge the recall; who has not is never told that there was one. */
export const receiptAgainstRecall = race({
  name: 'receipt against recall',
  share: 0.2,
  setUp: (stage) => asked(stage, ['US']),
  contenders: {
    receipt: ({ hops }, stage) => stage.call('us-cp', 'GET', `/v1/hops/${hops['US']}`),
    recall: ({ hops }, stage) => stage.post('br-cp', `/v1/hops/${hops['US']}/recall`, { reason: 'mistaken' }),
  },
  outcomes: {
    'read, then recalled': {
      first: 'receipt',
      replies: { receipt: taken({ state: 'DELIVERED' }), recall: taken({ state: 'RECALLED' }) },
      endings: {
        trace,
        hops: {
          US: {
            is: { state: 'RECALLED', recall: { acknowledgementNeeded: true, acknowledgedAt: null } },
            events: 'opened delivered recalled',
          },
        },
      },
    },
    'recalled, never there': {
      first: 'recall',
      replies: { receipt: hidden, recall: taken({ state: 'RECALLED' }) },
      endings: {
        trace,
        hops: {
          US: {
            is: { state: 'RECALLED', recall: { acknowledgementNeeded: false } },
            events: 'opened recalled',
            hidden: true,
          },
        },
      },
    },
  },
});
