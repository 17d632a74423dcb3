import { race, refused, taken, type Scene } from '../race.js';
import { deferred } from '../set-ups.js';
import { ACTIVE, DEFERRED } from './lives.js';

const trace = { is: { state: 'ACTIVE' }, events: ACTIVE };

/** The requester may send a deferral back, once, as long as it lasts. */
export const endOfADeferralAgainstReturn = race<Scene>({
  name: 'the clock: end of a deferral against return',
  clock: { days: 4, decisive: 1 },
  setUp: (stage) => deferred(stage, ['US']),
  contenders: {
    return: ({ hops }, stage) =>
      stage.post('br-cp', `/v1/hops/${hops['US']}/return`, { answerVersion: null, reason: 'too late' }),
  },
  outcomes: {
    'returned while it was deferred': {
      first: null,
      replies: { return: taken({ state: 'IN_PROGRESS', deferredUntil: null }) },
      endings: {
        trace,
        hops: { US: { is: { state: 'IN_PROGRESS' }, events: `${DEFERRED} answer-returned` } },
      },
    },
    'the deferral had ended': {
      first: null,
      replies: { return: refused('illegal-transition', 'IN_PROGRESS', 'return', ['recall']) },
      endings: {
        trace,
        hops: { US: { is: { state: 'IN_PROGRESS' }, events: `${DEFERRED} deferral-ended` } },
      },
    },
  },
});
