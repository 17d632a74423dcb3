import { race, refused, taken } from '../race.js';
import { answered, HOLDER } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

const OPEN = ['answers', 'deferrals', 'information-requests', 'progress-reports', 'redirections', 'refusals'];

export const correctionOfTheAnswerAgainstReturn = race({
  name: 'correction of the answer against return',
  share: 0.2,
  setUp: (stage) => answered(stage, ['US']),
  contenders: {
    correction: ({ hops }, stage) =>
      stage.post('us-cp', `/v1/hops/${hops['US']}/corrections`, { reason: 'found it', answer: HOLDER }),
    return: ({ hops }, stage) =>
      stage.post('br-cp', `/v1/hops/${hops['US']}/return`, { answerVersion: 1, reason: 'which dealer?' }),
  },
  outcomes: {
    'corrected, the return came too late': {
      first: 'correction',
      replies: {
        correction: taken({ state: 'ANSWERED' }),
        return: refused('answer-superseded', 'ANSWERED', 'return', ['acceptance', 'return']),
      },
      endings: {
        trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
        hops: {
          US: {
            is: { state: 'ANSWERED', acceptance: 'PENDING', answers: [{ superseded: true }, {}] },
            events: `${ANSWERED} answer-corrected`,
          },
        },
      },
    },
    'returned, the correction refused': {
      first: 'return',
      replies: {
        correction: refused('illegal-transition', 'IN_PROGRESS', 'corrections', OPEN),
        return: taken({ state: 'IN_PROGRESS' }),
      },
      endings: {
        trace: { is: { state: 'ACTIVE', awaiting: [] }, events: ACTIVE },
        hops: {
          US: {
            is: { state: 'IN_PROGRESS', acceptance: 'RETURNED', answers: [{ superseded: false }] },
            events: `${ANSWERED} answer-returned`,
          },
        },
      },
    },
  },
});
