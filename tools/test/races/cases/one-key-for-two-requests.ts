import { made, race, type Aftermath, type ExpectedReply } from '../race.js';
import type { Stage } from '../stage.js';

interface TwoRequests {
  readonly key: string;
  readonly one: ReturnType<Stage['request']>;
  readonly other: ReturnType<Stage['request']>;
}

const submit =
  (which: 'one' | 'other') =>
  ({ key, ...requests }: TwoRequests, stage: Stage) =>
    stage.call('br-cp', 'POST', '/v1/trace-requests', requests[which], { 'idempotency-key': key });

const reused: ExpectedReply = { status: 422, type: 'idempotency-key-reused' };

/** What was refused is nowhere; what was taken is there once. */
const aftermath: Aftermath<TwoRequests> = async ({ one, other }, replies, stage) => {
  const faults: string[] = [];
  for (const [name, { reference }] of Object.entries({ one, other })) {
    const { items } = await stage.step('br-cp', 'GET', `/v1/traces?reference=${reference}`);
    const wanted = replies[name]?.status === 201 ? 1 : 0;
    const { length } = items as unknown[];
    if (length !== wanted) faults.push(`${length} traces of the ${name} request, not ${wanted}`);
  }
  return faults;
};

export const oneKeyForTwoRequests = race<TwoRequests>({
  name: 'one key for two requests',
  share: 0.2,
  setUp: async (stage) => ({
    key: stage.freshName(),
    one: stage.request([], 1),
    other: stage.request([], 1),
  }),
  contenders: { one: submit('one'), other: submit('other') },
  outcomes: {
    'the one is taken': { first: 'one', replies: { one: made(), other: reused } },
    'the other is taken': { first: 'other', replies: { one: reused, other: made() } },
  },
  aftermath,
});
