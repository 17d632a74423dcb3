import { expect } from '@jest/globals';
import { waitFor } from '@tracepost/client';
import { advanceBy, FARTHEST_MS } from '../clock.js';
import type { ProblemCase } from './problem-case.js';

/** A closed case is kept five years; the development clock advances 400 days at most. */
const ADVANCES = 5;

/** What is left of a case when its retention is over. */
export const ERASED_CASE: ProblemCase = {
  call: async ({ hub, world }) => {
    const { id } = await world.take('domestic');
    await world.did('br-cp', `/v1/traces/${id}/closure`, { outcome: 'SOLVED' });
    for (let times = 0; times < ADVANCES; times += 1) {
      await advanceBy(hub.point('hub-operator'), FARTHEST_MS);
    }
    return waitFor('the end of the retention', async () => {
      const answer = await world.get('br-cp', `/v1/traces/${id}`);
      return answer.status === 410 ? answer : undefined;
    });
  },
  body: {
    tombstone: expect.objectContaining({
      requestingParticipant: 'BR-NCB',
      state: 'CLOSED',
      outcome: 'SOLVED',
    }),
  },
};
