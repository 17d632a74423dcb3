import { race, taken, type Endings, type Scene } from '../race.js';
import { received, DEALER } from '../set-ups.js';
import type { Stage } from '../stage.js';
import { ACTIVE, ANSWERED } from './lives.js';

const correct = ({ traceId }: Scene, stage: Stage) =>
  stage.post('br-cp', `/v1/trace-requests/${traceId}/corrections`, {
    reason: 'lab restored the serial',
    request: stage.request(['US'], 1),
  });

const ends = (requestVersion: number, events: string): Endings => ({
  trace: { is: { state: 'ACTIVE', requestVersion: 2 }, events: `${ACTIVE} corrected` },
  hops: {
    US: {
      is: { state: 'ANSWERED', requestVersion, answers: [{ version: 1, superseded: false }] },
      events,
    },
  },
});

/** Rule 9 of section 4: a corrected request goes to hops that are open when it comes. */
export const correctionOfTheRequestAgainstAnswer = race<Scene>({
  name: 'correction of the request against answer',
  spreadMs: 120,
  setUp: (stage) => received(stage, ['US']),
  contenders: {
    correction: correct,
    answer: ({ hops }, stage) => stage.post('us-cp', `/v1/hops/${hops['US']}/answers`, DEALER),
  },
  outcomes: {
    'answered as first sent': {
      first: 'answer',
      replies: { correction: taken({ version: 2 }), answer: taken({ requestVersion: 1 }) },
      endings: ends(1, ANSWERED),
    },
    'answered as corrected': {
      first: 'correction',
      replies: { correction: taken({ version: 2 }), answer: taken({ requestVersion: 2 }) },
      endings: ends(2, 'opened delivered request-corrected acknowledged answered'),
    },
  },
});
