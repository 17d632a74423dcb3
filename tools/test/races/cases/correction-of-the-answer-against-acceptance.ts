import { race, refused, taken, type Endings } from '../race.js';
import { answered, HOLDER } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

const corrected = (events: string): Endings => ({
  trace: { is: { state: 'ACTIVE', awaiting: ['ACCEPTANCE', 'DECISION'] }, events: ACTIVE },
  hops: {
    US: {
      is: {
        state: 'ANSWERED',
        acceptance: 'PENDING',
        answers: [
          { version: 1, superseded: true },
          { version: 2, superseded: false, content: HOLDER },
        ],
      },
      events: `${ANSWERED} ${events}`,
    },
  },
});

/** Rule 6 of section 4: what is accepted is the newest version; a correction sets PENDING again. */
export const correctionOfTheAnswerAgainstAcceptance = race({
  name: 'correction of the answer against acceptance',
  setUp: (stage) => answered(stage, ['US']),
  contenders: {
    correction: ({ hops }, stage) =>
      stage.post('us-cp', `/v1/hops/${hops['US']}/corrections`, { reason: 'found it', answer: HOLDER }),
    acceptance: ({ hops }, stage) =>
      stage.post('br-cp', `/v1/hops/${hops['US']}/acceptance`, { answerVersion: 1 }),
  },
  outcomes: {
    'corrected, the acceptance came too late': {
      first: 'correction',
      replies: {
        correction: taken({ state: 'ANSWERED' }),
        acceptance: refused('answer-superseded', 'ANSWERED', 'acceptance', ['acceptance', 'return']),
      },
      endings: corrected('answer-corrected'),
    },
    'accepted, then corrected': {
      first: 'acceptance',
      replies: {
        correction: taken({ state: 'ANSWERED' }),
        acceptance: taken({ acceptance: 'ACCEPTED' }),
      },
      endings: corrected('answer-accepted answer-corrected'),
    },
  },
});
