import { race, taken, type Endings, type Outcome } from '../race.js';
import { answered } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

const wordOf = (feedback: string): Outcome['replies'][string] =>
  taken({ acceptance: 'ACCEPTED', version: 5, remarks: [{ command: 'acceptance', text: feedback }] });

const accepted = (feedback: string): Endings => ({
  trace: { is: { state: 'ACTIVE', awaiting: ['DECISION'] }, events: ACTIVE },
  hops: {
    US: {
      is: { acceptance: 'ACCEPTED', remarks: [{ text: feedback }] },
      events: `${ANSWERED} answer-accepted`,
    },
  },
});

/** The second one finds it so already: 200, and no second event. */
export const twoAcceptances = race({
  name: 'two acceptances',
  share: 0.2,
  setUp: (stage) => answered(stage, ['US']),
  contenders: {
    one: ({ hops }, stage) =>
      stage.post('br-cp', `/v1/hops/${hops['US']}/acceptance`, { answerVersion: 1, feedback: 'one' }),
    other: ({ hops }, stage) =>
      stage.post('br-submitter', `/v1/hops/${hops['US']}/acceptance`, {
        answerVersion: 1,
        feedback: 'other',
      }),
  },
  outcomes: {
    'the one is kept': {
      first: 'one',
      replies: { one: wordOf('one'), other: wordOf('one') },
      endings: accepted('one'),
    },
    'the other is kept': {
      first: 'other',
      replies: { one: wordOf('other'), other: wordOf('other') },
      endings: accepted('other'),
    },
  },
});
