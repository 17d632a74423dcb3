import { BODY_EXAMPLES } from '@tracepost/contracts';
import type { Answer } from '../matrix/answer.js';
import type { Case } from '../matrix/world.js';
import type { ProblemCase, ProblemCases, Stage } from './problem-case.js';

type Step = readonly [command: string, body: object];

const QUESTION: Step = ['information-requests', { questions: [{ text: 'Which finish?' }] }];
const ANSWER: Step = ['answers', { result: 'NO_RECORD' }];
const exported = (country: string): Step => [
  'answers',
  { result: 'TRACED_EXPORTED', nextCountries: [country] },
];

/** Brazil's case with the United States, after `steps` of the United States. */
const after = async ({ world }: Stage, ...steps: Step[]): Promise<Case> => {
  const taken = await world.take('asked');
  for (const [command, body] of steps) await world.did('us-cp', `/v1/hops/${taken.hopId}/${command}`, body);
  return taken;
};

const onHop = async (stage: Stage, client: string, { hopId }: Case, [command, body]: Step): Promise<Answer> =>
  stage.world.post(client, `/v1/hops/${hopId}/${command}`, body);

/** A second command of the requested side, which the first makes impossible. */
const twice = (first: Step, second: Step, state: string, legal: readonly string[]): ProblemCase => ({
  call: async (stage) => onHop(stage, 'us-cp', await after(stage, first), second),
  body: { state, command: second[0], legal },
});

const byHand = (stage: Stage, { id }: Case, participant: string, shareAnswers: readonly unknown[] = []) =>
  stage.world.post('br-cp', '/v1/hops', { traceId: id, participant, reason: 'by hand', shareAnswers });

const referralOf = async ({ world }: Stage, { id }: Case, country: string): Promise<string> => {
  const { body } = await world.get('br-cp', `/v1/onward-referrals?traceId=${id}`);
  return String((body.items as { id: string; country: string }[]).find((one) => one.country === country)?.id);
};

const NEXT = ['PY', 'AT', 'TR', 'BE', 'ES'] as const;

/** A chain of six hops, whose last names a seventh country. */
const sixDeep = async (stage: Stage): Promise<string> => {
  const taken = await after(stage);
  let hopId = taken.hopId;
  let client = 'us-cp';
  for (const country of NEXT) {
    await stage.world.did(client, `/v1/hops/${hopId}/answers`, exported(country)[1]);
    const path = `/v1/onward-referrals/${await referralOf(stage, taken, country)}/approval`;
    hopId = (await stage.world.did('br-cp', path, { participant: `${country}-NCB` })).hopId;
    client = `${country.toLowerCase()}-cp`;
  }
  await stage.world.did(client, `/v1/hops/${hopId}/answers`, exported('SN')[1]);
  return referralOf(stage, taken, 'SN');
};

/** Problems of the state that a trace, a hop or a referral is in. */
export const STATE_CASES = {
  'illegal-transition': {
    call: async (stage) => onHop(stage, 'br-cp', await after(stage), ['acceptance', { answerVersion: 1 }]),
    body: { command: 'acceptance', legal: ['recall'] },
  },
  'trace-ended': {
    call: async ({ world }) => {
      const { id } = await world.take('domestic');
      await world.did('br-cp', `/v1/traces/${id}/closure`, { outcome: 'SOLVED' });
      return world.post('br-cp', `/v1/traces/${id}/withdrawal`, { reason: 'CASE_CLOSED' });
    },
    body: { state: 'CLOSED', command: 'withdrawal', legal: ['closure-corrections'] },
  },
  'hop-closed': twice(ANSWER, ['acknowledgement', {}], 'ANSWERED', ['corrections']),
  'hop-answered': twice(ANSWER, ANSWER, 'ANSWERED', ['corrections']),
  'hop-recalled': {
    call: async (stage) => {
      const taken = await after(stage, ['acknowledgement', {}]);
      await onHop(stage, 'br-cp', taken, ['recall', { reason: 'found' }]);
      return onHop(stage, 'us-cp', taken, ['progress-reports', { note: 'searching' }]);
    },
    body: {
      state: 'RECALLED',
      command: 'progress-reports',
      legal: ['answers', 'recall-acknowledgement', 'refusals'],
    },
  },
  'information-request-open': {
    call: async (stage) => onHop(stage, 'us-cp', await after(stage, QUESTION), QUESTION),
    body: { state: 'INFO_REQUESTED', command: 'information-requests' },
  },
  'no-information-request': {
    call: async (stage) => onHop(stage, 'br-cp', await after(stage), ['information', { text: 'here' }]),
    body: { command: 'information' },
  },
  'answer-superseded': {
    call: async (stage) => {
      const correction: Step = ['corrections', { reason: 'typing', answer: { result: 'TOO_OLD' } }];
      const taken = await after(stage, ANSWER, correction);
      return onHop(stage, 'br-cp', taken, ['acceptance', { answerVersion: 1 }]);
    },
  },
  'answer-accepted': {
    call: async (stage) => {
      const taken = await after(stage, ANSWER);
      await onHop(stage, 'br-cp', taken, ['acceptance', { answerVersion: 1 }]);
      return onHop(stage, 'br-cp', taken, ['return', { answerVersion: 1, reason: 'late thought' }]);
    },
  },
  'already-returned': {
    call: async (stage) => {
      const taken = await after(stage, ANSWER);
      await onHop(stage, 'br-cp', taken, ['return', { answerVersion: 1, reason: 'look again' }]);
      await onHop(stage, 'us-cp', taken, ANSWER);
      return onHop(stage, 'br-cp', taken, ['return', { answerVersion: 2, reason: 'and again' }]);
    },
  },
  'loop-guard': { call: async (stage) => byHand(stage, await after(stage), 'BR-NCB') },
  'depth-limit': {
    call: async (stage) => {
      const referral = await sixDeep(stage);
      return stage.world.post('br-cp', `/v1/onward-referrals/${referral}/approval`, {
        participant: 'SN-NCB',
      });
    },
  },
  'slots-full': {
    call: async (stage) => {
      const taken = await after(stage);
      for (const participant of ['AT-NCB', 'TR-NCB']) await byHand(stage, taken, participant);
      return byHand(stage, taken, 'PY-NCB');
    },
  },
  'participant-not-available': { call: async (stage) => byHand(stage, await after(stage), 'QZ-NCB') },
  'handling-restricted': {
    call: async (stage) => {
      const answer: Step = ['answers', { result: 'NO_RECORD', handling: [{ code: 'H2' }] }];
      const taken = await after(stage, answer);
      return byHand(stage, taken, 'TR-NCB', [taken.hopId]);
    },
  },
  'version-mismatch': {
    call: async (stage) => {
      const { hopId } = await after(stage);
      const stale = { 'if-match': '"stale"' };
      return stage.world.post('br-cp', `/v1/hops/${hopId}/recall`, BODY_EXAMPLES['RecallBody'], stale);
    },
  },
} as const satisfies Partial<ProblemCases>;
