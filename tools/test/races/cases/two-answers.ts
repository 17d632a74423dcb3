import { race, refused, taken, type Endings } from '../race.js';
import { DEALER, HOLDER, received } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

const late = refused('hop-answered', 'ANSWERED', 'answers', ['corrections']);
const kept = (content: object): Endings => ({
  trace: { is: { state: 'ACTIVE', awaiting: ['ACCEPTANCE', 'DECISION'] }, events: ACTIVE },
  hops: {
    US: {
      is: { state: 'ANSWERED', acceptance: 'PENDING', answers: [{ version: 1, late: false, content }] },
      events: ANSWERED,
    },
  },
});

export const twoAnswers = race({
  name: 'two answers at once',
  setUp: (stage) => received(stage, ['US']),
  contenders: {
    dealer: ({ hops }, stage) => stage.post('us-cp', `/v1/hops/${hops['US']}/answers`, DEALER),
    holder: ({ hops }, stage) => stage.post('us-cp', `/v1/hops/${hops['US']}/answers`, HOLDER),
  },
  outcomes: {
    'the dealer is kept': {
      first: 'dealer',
      replies: { dealer: taken({ state: 'ANSWERED' }), holder: late },
      endings: kept(DEALER),
    },
    'the holder is kept': {
      first: 'holder',
      replies: { holder: taken({ state: 'ANSWERED' }), dealer: late },
      endings: kept(HOLDER),
    },
  },
});
