import { expect } from '@jest/globals';
import { STORY_REQUEST } from '@tracepost/client';
import { BODY_EXAMPLES } from '@tracepost/contracts';
import { Cursors } from '@tracepost/service-kit';
import { secretsOf } from '@tracepost/security';
import type { ProblemCases, Stage } from './problem-case.js';

const NOWHERE = '01890000-0000-7000-8000-000000000000';
const REQUEST = { ...STORY_REQUEST, reference: 'PROBLEM' };
const HOUR = 3_600_000;

/** A cursor of Brazil's traces that the hub signed 25 hours ago. */
const oldCursor = ({ hub }: Stage): string => {
  const cursors = new Cursors(secretsOf(hub.dataDir).cursorSecret, () => Date.now() - 25 * HOUR);
  const call = { caller: { participant: 'BR-NCB' }, request: { url: '/v1/traces', query: {} } };
  return cursors.sign(call as never, NOWHERE);
};

/** Problems that a request has by itself, whatever is stored. */
export const REQUEST_CASES = {
  malformed: {
    call: ({ world }) => world.post('br-cp', '/v1/trace-requests', '{"reference":"a","reference":"b"}'),
  },
  'parameter-invalid': {
    call: ({ world }) => world.get('br-cp', '/v1/traces?colour=red&limit=0&state=HALF'),
    body: {
      errors: [
        { parameter: 'colour', code: 'UNKNOWN_FIELD' },
        { parameter: 'limit', code: 'RANGE' },
        { parameter: 'state', code: 'ENUM' },
      ],
    },
  },
  'cursor-invalid': { call: ({ world }) => world.get('br-cp', '/v1/traces?cursor=made-up') },
  'cursor-expired': {
    call: (stage) => stage.world.get('br-cp', `/v1/traces?cursor=${encodeURIComponent(oldCursor(stage))}`),
  },
  'idempotency-key-missing': {
    call: ({ world }) => world.call('br-cp', 'POST', '/v1/trace-requests', REQUEST),
  },
  unauthenticated: {
    call: ({ world }) => world.get(null, '/v1/traces'),
    headers: { 'www-authenticate': /^Bearer realm="tracepost"/ },
  },
  'role-missing': {
    call: ({ world }) => world.post('br-reader', '/v1/trace-requests', REQUEST),
    body: { roles: ['submitter'], detail: expect.stringContaining('submitter') },
  },
  'participant-unknown': { call: ({ world }) => world.get('ghost-cp', '/v1/traces') },
  'participant-suspended': { call: ({ world }) => world.get('qz-cp', '/v1/traces') },
  'not-found': { call: ({ world }) => world.get('br-cp', `/v1/traces/${NOWHERE}`) },
  'method-not-allowed': {
    call: ({ world }) => world.call('br-cp', 'PATCH', '/v1/traces', {}),
    headers: { allow: /^GET, HEAD$/ },
  },
  'not-acceptable': {
    call: ({ world }) => world.call('br-cp', 'GET', '/v1/traces', undefined, { accept: 'image/png' }),
    body: { detail: expect.stringContaining('application/json') },
  },
  'too-large': {
    call: ({ world }) => world.post('br-cp', '/v1/trace-requests', { reference: 'x'.repeat(2_000_000) }),
    body: { limit: 1_048_576, detail: expect.stringContaining('1 MiB') },
  },
  'unsupported-media-type': {
    call: ({ world }) =>
      world.post('br-cp', '/v1/trace-requests', 'a,b', { 'content-type': 'application/xml' }),
    body: { accepted: ['application/json'] },
  },
  'precondition-required': {
    call: ({ world }) =>
      world.call('br-cp', 'PUT', '/v1/batch-mappings/problem', BODY_EXAMPLES['MappingBody']),
  },
  validation: {
    call: ({ world }) =>
      world.post('br-cp', '/v1/trace-requests', { ...REQUEST, refrence: 'x', priority: 'HIGH' }),
    body: {
      errors: [
        { pointer: '#/refrence', code: 'UNKNOWN_FIELD', remedy: expect.stringContaining('reference') },
        { pointer: '#/priority', code: 'ENUM' },
      ],
    },
  },
  'idempotency-key-reused': {
    call: async ({ world }) => {
      const key = { 'idempotency-key': world.unique('reused') };
      await world.did('br-cp', '/v1/trace-requests', { ...REQUEST, reference: 'ONE' }, key);
      return world.post('br-cp', '/v1/trace-requests', { ...REQUEST, reference: 'TWO' }, key);
    },
  },
  'mapping-mismatch': {
    call: ({ world }) =>
      world.post('br-cp', '/v1/batches?mapping=rio-seizures', 'a,b\n1,2', { 'content-type': 'text/csv' }),
    body: { columns: ['a', 'b'], detail: expect.stringContaining('registro'), suggestion: expect.anything() },
  },
} as const satisfies Partial<ProblemCases>;
