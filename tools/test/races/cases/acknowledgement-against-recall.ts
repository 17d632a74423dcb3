import { race, refused, taken, type Endings } from '../race.js';
import { received } from '../set-ups.js';
import { ACTIVE } from './lives.js';

const AFTER_RECALL = ['answers', 'recall-acknowledgement', 'refusals'];

const recalled = (events: string): Endings => ({
  trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
  hops: {
    US: {
      is: {
        state: 'RECALLED',
        recall: { acknowledgementNeeded: true },
        awaiting: ['RECALL_ACKNOWLEDGEMENT'],
      },
      events,
    },
  },
});

export const acknowledgementAgainstRecall = race({
  name: 'acknowledgement against recall',
  share: 0.2,
  setUp: (stage) => received(stage, ['US']),
  contenders: {
    acknowledgement: ({ hops }, stage) =>
      stage.post('us-cp', `/v1/hops/${hops['US']}/acknowledgement`, { officer: { name: 'J. Smith' } }),
    recall: ({ hops }, stage) => stage.post('br-cp', `/v1/hops/${hops['US']}/recall`, { reason: 'mistaken' }),
  },
  outcomes: {
    'acknowledged, then recalled': {
      first: 'acknowledgement',
      replies: { acknowledgement: taken({ state: 'ACKNOWLEDGED' }), recall: taken({ state: 'RECALLED' }) },
      endings: recalled('opened delivered acknowledged recalled'),
    },
    'recalled, the acknowledgement refused': {
      first: 'recall',
      replies: {
        acknowledgement: refused('hop-recalled', 'RECALLED', 'acknowledgement', AFTER_RECALL),
        recall: taken({ state: 'RECALLED' }),
      },
      endings: recalled('opened delivered recalled'),
    },
  },
});
