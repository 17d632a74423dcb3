import { race, refused, taken, type Endings, type Scene } from '../race.js';
import { act, asked, DEALER } from '../set-ups.js';
import type { Stage } from '../stage.js';
import { ACTIVE } from './lives.js';

const QUESTION = {
  result: 'SERIAL_UNREADABLE',
  questions: [{ pointer: '#/firearm/serial/raw', text: 'O or 0?' }],
};

const setUp = async (stage: Stage): Promise<Scene> => {
  const scene = await asked(stage, ['US']);
  await act(stage, scene, 'US', 'information-requests', QUESTION);
  return scene;
};

const ends = (question: string, events: string): Endings => ({
  trace: { is: { state: 'ACTIVE', awaiting: ['ACCEPTANCE', 'DECISION'] }, events: ACTIVE },
  hops: {
    US: {
      is: { state: 'ANSWERED', informationRequests: [{ state: question }] },
      events: `opened delivered acknowledged information-requested ${events}`,
    },
  },
});

/** An answer drops the open question; information that comes after it is refused. */
export const answerAgainstInformation = race({
  name: 'answer against information',
  share: 0.2,
  setUp,
  contenders: {
    answer: ({ hops }, stage) => stage.post('us-cp', `/v1/hops/${hops['US']}/answers`, DEALER),
    information: ({ hops }, stage) =>
      stage.post('br-cp', `/v1/hops/${hops['US']}/information`, { text: 'the letter O' }),
  },
  outcomes: {
    'answered, the question dropped': {
      first: 'answer',
      replies: {
        answer: taken({ informationRequests: [{ state: 'DROPPED' }] }),
        information: refused('hop-closed', 'ANSWERED', 'information', ['acceptance', 'return']),
      },
      endings: ends('DROPPED', 'answered'),
    },
    'supplied, then answered': {
      first: 'information',
      replies: { answer: taken({ state: 'ANSWERED' }), information: taken({ state: 'IN_PROGRESS' }) },
      endings: ends('SUPPLIED', 'information-supplied answered'),
    },
  },
});
