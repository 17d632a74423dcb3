import { race, taken, type Endings, type Scene } from '../race.js';
import { DEALER, received } from '../set-ups.js';
import { ACTIVE, ANSWERED } from './lives.js';

const inTime = (state: string, acceptance: string, trace: string, hop: string): Endings => ({
  trace: { is: { state }, events: trace },
  hops: {
    US: { is: { state: 'ANSWERED', acceptance, answers: [{ late: false, content: DEALER }] }, events: hop },
  },
});

/** Rules 3 to 5 of section 4: 180 idle days end a trace and its hops; an answer that comes after it is kept as late. */
export const expiryAgainstAnswer = race<Scene>({
  name: 'the clock: expiry against answer',
  clock: { days: 181, decisive: 179 },
  setUp: (stage) => received(stage, ['US']),
  contenders: {
    answer: ({ hops }, stage) => stage.post('us-cp', `/v1/hops/${hops['US']}/answers`, DEALER),
  },
  outcomes: {
    'answered in time': {
      first: null,
      replies: { answer: taken({ state: 'ANSWERED' }) },
      endings: inTime('ACTIVE', 'PENDING', ACTIVE, ANSWERED),
      rare: true,
    },
    'answered in time, and accepted by the same advance': {
      first: null,
      replies: { answer: taken({ state: 'ANSWERED' }) },
      endings: inTime('ACTIVE', 'IMPLIED', ACTIVE, `${ANSWERED} answer-accepted`),
      rare: true,
    },
    'answered at once, and expired after 180 days more': {
      first: null,
      replies: { answer: taken({ state: 'ANSWERED' }) },
      endings: inTime('EXPIRED', 'IMPLIED', `${ACTIVE} expired`, `${ANSWERED} answer-accepted`),
      rare: true,
    },
    'answered while the trace expired': {
      first: null,
      replies: { answer: taken({ state: 'ANSWERED' }) },
      endings: inTime('EXPIRED', 'IMPLIED', `${ACTIVE} expired answered-late`, `${ANSWERED} answer-accepted`),
      rare: true,
    },
    'expired, the answer kept as late': {
      first: null,
      replies: { answer: taken({ state: 'EXPIRED', acceptance: 'NONE' }) },
      endings: {
        trace: { is: { state: 'EXPIRED', awaiting: [] }, events: `${ACTIVE} expired answered-late` },
        hops: {
          US: {
            is: { state: 'EXPIRED', acceptance: 'NONE', answers: [{ late: true, content: DEALER }] },
            events: 'opened delivered expired answered',
          },
        },
      },
    },
  },
});
