import { race, refused, taken, type Scene } from '../race.js';
import { answered } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

const trace = { is: { state: 'ACTIVE' }, events: ACTIVE };

/** Rule 6 of section 4: what nobody accepts or returns in 30 days is accepted. */
export const impliedAcceptanceAgainstReturn = race<Scene>({
  name: 'the clock: implied acceptance against return',
  clock: { days: 31, decisive: 29 },
  setUp: (stage) => answered(stage, ['US']),
  contenders: {
    return: ({ hops }, stage) =>
      stage.post('br-cp', `/v1/hops/${hops['US']}/return`, { answerVersion: 1, reason: 'which dealer?' }),
  },
  outcomes: {
    'returned in time': {
      first: null,
      replies: { return: taken({ state: 'IN_PROGRESS', acceptance: 'RETURNED' }) },
      endings: {
        trace,
        hops: {
          US: { is: { state: 'IN_PROGRESS', acceptance: 'RETURNED' }, events: `${ANSWERED} answer-returned` },
        },
      },
    },
    'it was accepted already': {
      first: null,
      replies: { return: refused('answer-accepted', 'ANSWERED', 'return', ['acceptance']) },
      endings: {
        trace,
        hops: {
          US: { is: { state: 'ANSWERED', acceptance: 'IMPLIED' }, events: `${ANSWERED} answer-accepted` },
        },
      },
    },
  },
});
