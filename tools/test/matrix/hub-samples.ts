import { STORY_REQUEST } from '@tracepost/client';
import type { Prepared, Sample, Samples, Side } from './sample.js';
import type { World } from './world.js';

const NDJSON = { 'content-type': 'application/x-ndjson' };

const always = (path: string, side: Side = 'requester', rest: Omit<Prepared, 'path'> = {}): Sample => ({
  side,
  prepare: () => Promise.resolve({ path, ...rest }),
});

/** Rows that read as requests; none of them was sent before. */
const rows = (world: World, count: number): string =>
  Array.from({ length: count }, () =>
    JSON.stringify({ ...STORY_REQUEST, reference: world.unique('row') }),
  ).join('\n');

const upload = async (world: World, file = rows(world, 1)): Promise<string> =>
  String((await world.did('br-cp', '/v1/batches', file, NDJSON)).id);

/** Rows that are all refused: so many that reading them is not over when the next call comes. */
const LONG = '{}\n'.repeat(20_000);

const mapped = async (world: World): Promise<string> => {
  const name = world.unique('mapping');
  const body = { columns: { serie: 'firearm.serial.raw' }, constants: {}, dateFormat: null };
  await world.call('br-cp', 'PUT', `/v1/batch-mappings/${name}`, body, { 'if-none-match': '*' });
  return name;
};

const redrive = { select: { cause: 'NOTHING_HAS_THIS_CAUSE' }, reason: 'The consumer was mended.' };
const redriven = async (world: World): Promise<string> =>
  String((await world.did('hub-operator', '/v1/ops/redrives', redrive)).id);

const ofTrace =
  (collection: string): Sample['prepare'] =>
  async (world) => {
    const { id } = await world.take('asked');
    return { path: `${collection}?traceId=${id}&limit=200`, finds: id };
  };

const BATCH_SAMPLES: Samples = {
  'GET /v1/batch-mappings': {
    side: 'requester',
    prepare: async (world) => ({ path: '/v1/batch-mappings?limit=200', finds: await mapped(world) }),
  },
  'GET /v1/batch-mappings/{name}': {
    side: 'requester',
    prepare: async (world) => ({ path: `/v1/batch-mappings/${await mapped(world)}` }),
  },
  'PUT /v1/batch-mappings/{name}': {
    side: 'requester',
    prepare: async (world) => {
      const path = `/v1/batch-mappings/${await mapped(world)}`;
      const etag = String((await world.get('br-cp', path)).headers.get('etag'));
      const body = { columns: { marca: 'firearm.makes.0.raw' }, constants: {}, dateFormat: null };
      return { path, body, headers: { 'if-match': etag } };
    },
  },
  'POST /v1/batches': {
    side: 'requester',
    prepare: (world) => Promise.resolve({ path: '/v1/batches', body: rows(world, 1), headers: NDJSON }),
  },
  'GET /v1/batches': {
    side: 'requester',
    prepare: async (world) => ({ path: '/v1/batches?limit=200', finds: await upload(world) }),
  },
  'GET /v1/batches/{id}': {
    side: 'requester',
    prepare: async (world) => ({ path: `/v1/batches/${await upload(world)}` }),
  },
  'GET /v1/batches/{id}/results': {
    side: 'requester',
    prepare: async (world) => ({ path: `/v1/batches/${await upload(world)}/results` }),
  },
  'POST /v1/batches/{id}/cancellation': {
    side: 'requester',
    prepare: async (world) => ({ path: `/v1/batches/${await upload(world, LONG)}/cancellation` }),
  },
};

const OPS_SAMPLES: Samples = {
  'GET /v1/ops/causes': always('/v1/ops/causes', 'operator'),
  'GET /v1/ops/dead-letters': always('/v1/ops/dead-letters', 'operator'),
  'GET /v1/ops/flows': always('/v1/ops/flows', 'operator'),
  'GET /v1/ops/parked-keys': always('/v1/ops/parked-keys', 'operator'),
  'POST /v1/ops/discards': always('/v1/ops/discards', 'operator', { body: redrive }),
  'POST /v1/ops/redrives': always('/v1/ops/redrives', 'operator', { body: redrive }),
  'GET /v1/ops/redrives/{id}': {
    side: 'operator',
    prepare: async (world) => ({ path: `/v1/ops/redrives/${await redriven(world)}` }),
  },
  'POST /v1/ops/redrives/{id}/cancellation': {
    side: 'operator',
    prepare: async (world) => ({ path: `/v1/ops/redrives/${await redriven(world)}/cancellation` }),
  },
  'GET /v1/dev/clock': always('/v1/dev/clock', 'operator'),
  'POST /v1/dev/clock/advances': always('/v1/dev/clock/advances', 'operator', { body: { by: 'PT1S' } }),
};

export const HUB_SAMPLES: Samples = {
  ...BATCH_SAMPLES,
  ...OPS_SAMPLES,
  'GET /v1/audit-checkpoint': always('/v1/audit-checkpoint'),
  'GET /v1/audit-entries': { side: 'requester', prepare: ofTrace('/v1/audit-entries') },
  'GET /v1/events': { side: 'requester', prepare: ofTrace('/v1/events') },
  'GET /v1/desk': {
    side: 'operator',
    prepare: async (world) => ({ path: '/v1/desk?limit=200', finds: (await world.take('desk')).id }),
  },
  'GET /v1/participants': always('/v1/participants?limit=200', 'requester', { finds: 'BR-NCB' }),
  'GET /v1/participants/{id}': always('/v1/participants/BR-NCB'),
  'POST /v1/identifications': always('/v1/identifications', 'requester', {
    body: { firearm: STORY_REQUEST.firearm },
  }),
  'POST /v1/routes:explain': always('/v1/routes:explain', 'requester', {
    body: { firearm: STORY_REQUEST.firearm },
  }),
  'GET /health/live': always('/health/live'),
  'GET /health/ready': always('/health/ready'),
  'GET /openapi.json': always('/openapi.json'),
  'GET /asyncapi.json': always('/asyncapi.json'),
  'GET /problems/{slug}': always('/problems/validation'),
  'GET /schemas/{file}': always('/schemas/org.tracepost.hop.answered.v1.json'),
};
