import { race, taken, type Endings } from '../race.js';
import { answered } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

const closed = (acceptances: string): Endings => ({
  trace: { is: { state: 'CLOSED', outcome: 'UNSOLVED', awaiting: [] }, events: `${ACTIVE} closed` },
  hops: {
    US: { is: { state: 'ANSWERED', acceptance: 'ACCEPTED' }, events: `${ANSWERED} ${acceptances}` },
  },
});

/** The end makes a pending acceptance IMPLIED; the requester's own word is taken before and after it. */
export const closureAgainstAcceptance = race({
  name: 'closure against acceptance',
  spreadMs: 120,
  setUp: (stage) => answered(stage, ['US']),
  contenders: {
    closure: ({ traceId }, stage) =>
      stage.post('br-submitter', `/v1/traces/${traceId}/closure`, { outcome: 'UNSOLVED' }),
    acceptance: ({ hops }, stage) =>
      stage.post('br-cp', `/v1/hops/${hops['US']}/acceptance`, { answerVersion: 1 }),
  },
  outcomes: {
    'accepted, then closed': {
      first: 'acceptance',
      replies: { closure: taken({ state: 'CLOSED' }), acceptance: taken({ version: 5 }) },
      endings: closed('answer-accepted'),
    },
    'implied by the closure, then accepted': {
      first: 'closure',
      replies: { closure: taken({ state: 'CLOSED' }), acceptance: taken({ version: 6 }) },
      endings: closed('answer-accepted answer-accepted'),
    },
  },
});
