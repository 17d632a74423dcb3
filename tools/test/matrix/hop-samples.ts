import { STORY_ANSWER, STORY_REFUSAL, BODY_EXAMPLES } from '@tracepost/contracts';
import { inDays, type Prepared, type Sample, type Samples } from './sample.js';
import type { World } from './world.js';

/** Commands of the requested side that must have gone before, and then its own last one. */
type Step = readonly [name: string, body: object];

const RESPONDENT = { requester: 'us-cp', requested: 'br-cp' } as const;
const ASKER = { requester: 'br-cp', requested: 'us-cp' } as const;

const ANSWER: Step = ['answers', STORY_ANSWER];
const QUESTION: Step = ['information-requests', BODY_EXAMPLES['InformationRequestBody'] ?? {}];
const ACKNOWLEDGEMENT: Step = ['acknowledgement', { officer: null, expectedAt: null }];

const walk = async (
  world: World,
  client: string,
  hopId: string | null,
  steps: readonly Step[],
): Promise<void> => {
  for (const [name, body] of steps) await world.did(client, `/v1/hops/${hopId}/${name}`, body);
};

/** A command of the requested side, on a hop on which it has done `before`. */
const byRequested = (name: string, body: object, ...before: Step[]): Sample => ({
  side: 'requested',
  prepare: async (world): Promise<Prepared> => {
    const { hopId } = await world.take('asking');
    await walk(world, RESPONDENT.requested, hopId, before);
    return { path: `/v1/hops/${hopId}/${name}`, body };
  },
});

/** A command of the requester, on a hop on which the requested side has done `before`. */
const byRequester = (name: string, body: object, ...before: Step[]): Sample => ({
  side: 'requester',
  prepare: async (world): Promise<Prepared> => {
    const { hopId } = await world.take('asked');
    await walk(world, ASKER.requested, hopId, before);
    return { path: `/v1/hops/${hopId}/${name}`, body };
  },
});

const recalled: Sample = {
  side: 'requested',
  prepare: async (world) => {
    const { hopId } = await world.take('asking');
    await walk(world, RESPONDENT.requested, hopId, [ACKNOWLEDGEMENT]);
    await world.did(RESPONDENT.requester, `/v1/hops/${hopId}/recall`, { reason: 'found' });
    return { path: `/v1/hops/${hopId}/recall-acknowledgement`, body: {} };
  },
};

export const HOP_SAMPLES: Samples = {
  'GET /v1/inbox': {
    side: 'requested',
    prepare: async (world) => {
      const { hopId } = await world.take('asking');
      return { path: '/v1/inbox?limit=200', finds: String(hopId) };
    },
  },
  'GET /v1/hops/{id}': {
    side: 'requester',
    prepare: async (world) => ({ path: `/v1/hops/${(await world.take('asked')).hopId}` }),
  },
  'POST /v1/hops': {
    side: 'requester',
    prepare: async (world) => {
      const { id } = await world.take('asked');
      const body = { traceId: id, participant: 'AT-NCB', reason: 'The maker keeps its records.' };
      return { path: '/v1/hops', body };
    },
  },
  'POST /v1/hops/{id}/acknowledgement': byRequested(...ACKNOWLEDGEMENT),
  'POST /v1/hops/{id}/progress-reports': byRequested('progress-reports', {
    expectedAt: inDays(30),
    reason: 'paper archive',
  }),
  'POST /v1/hops/{id}/information-requests': byRequested(...QUESTION),
  'POST /v1/hops/{id}/information': byRequester('information', { text: 'The letter O.' }, QUESTION),
  'POST /v1/hops/{id}/deferrals': byRequested('deferrals', {
    until: inDays(30),
    reason: 'ONGOING_INVESTIGATION',
  }),
  'POST /v1/hops/{id}/answers': byRequested(...ANSWER),
  'POST /v1/hops/{id}/refusals': byRequested('refusals', STORY_REFUSAL),
  'POST /v1/hops/{id}/redirections': byRequested('redirections', {
    authority: 'Army registry',
    country: null,
    reason: 'A military firearm.',
  }),
  'POST /v1/hops/{id}/corrections': byRequested(
    'corrections',
    { reason: 'The date was mistyped.', answer: STORY_ANSWER },
    ANSWER,
  ),
  'POST /v1/hops/{id}/recall-acknowledgement': recalled,
  'POST /v1/hops/{id}/acceptance': byRequester('acceptance', { answerVersion: 1, feedback: null }, ANSWER),
  'POST /v1/hops/{id}/return': byRequester(
    'return',
    { answerVersion: 1, reason: 'No date of sale.' },
    ANSWER,
  ),
  'POST /v1/hops/{id}/recall': byRequester('recall', { reason: 'The owner has come forward.' }),
};
