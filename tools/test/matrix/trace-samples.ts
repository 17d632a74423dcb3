import { STORY_REQUEST } from '@tracepost/client';
import { BODY_EXAMPLES } from '@tracepost/contracts';
import type { Sample, Samples } from './sample.js';
import type { CaseKind, World } from './world.js';

const answered = async (world: World): Promise<{ referralId: string }> => {
  const { id, hopId } = await world.take('asked');
  await world.did('us-cp', `/v1/hops/${hopId}/answers`, BODY_EXAMPLES['AnswerBody']);
  const { body } = await world.get('br-cp', `/v1/onward-referrals?traceId=${id}`);
  return { referralId: String(body.items[0]?.id) };
};

const onReferral = (name: string, body: object): Sample => ({
  side: 'requester',
  prepare: async (world) => ({
    path: `/v1/onward-referrals/${(await answered(world)).referralId}/${name}`,
    body,
  }),
});

const onTrace = (name: string, body: object, kind: CaseKind = 'domestic'): Sample => ({
  side: 'requester',
  prepare: async (world) => ({ path: `/v1/traces/${(await world.take(kind)).id}/${name}`, body }),
});

export const TRACE_SAMPLES: Samples = {
  'POST /v1/trace-requests': {
    side: 'requester',
    prepare: (world) =>
      Promise.resolve({
        path: '/v1/trace-requests',
        body: { ...STORY_REQUEST, reference: world.unique('new') },
      }),
  },
  'GET /v1/trace-requests/{id}': {
    side: 'requester',
    prepare: async (world) => ({ path: `/v1/trace-requests/${(await world.take('asked')).id}` }),
  },
  'POST /v1/trace-requests/{id}/corrections': {
    side: 'requester',
    prepare: async (world) => ({
      path: `/v1/trace-requests/${(await world.take('domestic')).id}/corrections`,
      body: { reason: 'The laboratory restored the serial.', request: STORY_REQUEST },
    }),
  },
  'GET /v1/traces': {
    side: 'requester',
    prepare: async (world) => ({ path: '/v1/traces?limit=200', finds: (await world.take('asked')).id }),
  },
  'GET /v1/traces/{id}': {
    side: 'requester',
    prepare: async (world) => ({ path: `/v1/traces/${(await world.take('asked')).id}` }),
  },
  'POST /v1/traces/{id}/withdrawal': onTrace('withdrawal', { reason: 'CASE_CLOSED', text: 'found' }),
  'POST /v1/traces/{id}/closure': onTrace('closure', { outcome: 'SOLVED', note: null }),
  'POST /v1/traces/{id}/closure-corrections': {
    side: 'requester',
    prepare: async (world) => {
      const { id } = await world.take('domestic');
      await world.did('br-cp', `/v1/traces/${id}/closure`, { outcome: 'SOLVED' });
      const body = { outcome: 'PARTLY_SOLVED', duplicateOf: null, reason: 'The date was wrong.' };
      return { path: `/v1/traces/${id}/closure-corrections`, body };
    },
  },
  'GET /v1/onward-referrals': {
    side: 'requester',
    prepare: async (world) => ({
      path: '/v1/onward-referrals?limit=200',
      finds: (await answered(world)).referralId,
    }),
  },
  'GET /v1/onward-referrals/{id}': {
    side: 'requester',
    prepare: async (world) => ({ path: `/v1/onward-referrals/${(await answered(world)).referralId}` }),
  },
  'POST /v1/onward-referrals': {
    side: 'operator',
    prepare: async (world) => {
      const { id } = await world.take('desk');
      const body = { traceId: id, country: 'ES', participant: 'ES-NCB', reason: 'A Spanish proof mark.' };
      return { path: '/v1/onward-referrals', body };
    },
  },
  'POST /v1/onward-referrals/{id}/approval': onReferral('approval', { participant: 'PY-NCB', note: null }),
  'POST /v1/onward-referrals/{id}/rejection': onReferral('rejection', { reason: 'Closed there.' }),
};
