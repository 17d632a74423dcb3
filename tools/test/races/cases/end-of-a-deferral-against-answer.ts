import { race, taken, type Endings, type Scene } from '../race.js';
import { DEALER, deferred } from '../set-ups.js';
import { ACTIVE, DEFERRED } from './lives.js';

const answered = (events: string): Endings => ({
  trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
  hops: {
    US: {
      is: { state: 'ANSWERED', acceptance: 'PENDING', deferredUntil: null, answers: [{ late: false }] },
      events: `${DEFERRED} ${events}`,
    },
  },
});

export const endOfADeferralAgainstAnswer = race<Scene>({
  name: 'the clock: end of a deferral against answer',
  share: 0.2,
  clock: { days: 4, decisive: 1 },
  setUp: (stage) => deferred(stage, ['US']),
  contenders: {
    answer: ({ hops }, stage) => stage.post('us-cp', `/v1/hops/${hops['US']}/answers`, DEALER),
  },
  outcomes: {
    'answered while it was deferred': {
      first: null,
      replies: { answer: taken({ state: 'ANSWERED' }) },
      endings: answered('answered'),
    },
    'the deferral had ended': {
      first: null,
      replies: { answer: taken({ state: 'ANSWERED' }) },
      endings: answered('deferral-ended answered'),
    },
  },
});
