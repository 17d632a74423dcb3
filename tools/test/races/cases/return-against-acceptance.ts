import { race, refused, taken } from '../race.js';
import { answered } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

export const returnAgainstAcceptance = race({
  name: 'return against acceptance',
  share: 0.2,
  setUp: (stage) => answered(stage, ['US']),
  contenders: {
    return: ({ hops }, stage) =>
      stage.post('br-submitter', `/v1/hops/${hops['US']}/return`, { answerVersion: 1, reason: 'which?' }),
    acceptance: ({ hops }, stage) =>
      stage.post('br-cp', `/v1/hops/${hops['US']}/acceptance`, { answerVersion: 1 }),
  },
  outcomes: {
    'returned, the acceptance refused': {
      first: 'return',
      replies: {
        return: taken({ state: 'IN_PROGRESS' }),
        acceptance: refused('illegal-transition', 'IN_PROGRESS', 'acceptance', ['recall']),
      },
      endings: {
        trace: { is: { state: 'ACTIVE' }, events: ACTIVE },
        hops: {
          US: { is: { state: 'IN_PROGRESS', acceptance: 'RETURNED' }, events: `${ANSWERED} answer-returned` },
        },
      },
    },
    'accepted, the return refused': {
      first: 'acceptance',
      replies: {
        return: refused('answer-accepted', 'ANSWERED', 'return', []),
        acceptance: taken({ acceptance: 'ACCEPTED' }),
      },
      endings: {
        trace: { is: { state: 'ACTIVE', awaiting: ['DECISION'] }, events: ACTIVE },
        hops: {
          US: { is: { state: 'ANSWERED', acceptance: 'ACCEPTED' }, events: `${ANSWERED} answer-accepted` },
        },
      },
    },
  },
});
