import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHub, type RunningHub } from './running-hub.js';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

const slug = (body: Record<string, unknown>): string => String(body.type).replace('/problems/', '');

describe('a request', () => {
  it('to a path that does not exist is 404 even without a token', async () => {
    const answer = await hub.call(null, 'GET', '/v1/nothing');
    expect([answer.status, slug(answer.body)]).toEqual([404, 'not-found']);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('creates a thing', async () => {
    const answer = await hub.call('br-cp', 'POST', '/v1/things', {
      body: { name: 'one' },
      headers: { 'idempotency-key': 'a' },
    });
    expect(answer.status).toBe(201);
  });
});
