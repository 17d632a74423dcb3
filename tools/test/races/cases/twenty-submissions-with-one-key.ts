import { setTimeout as delay } from 'node:timers/promises';
import { made, race, type Aftermath, type Contender, type Reply } from '../race.js';
import type { Stage } from '../stage.js';

interface Submission {
  readonly key: string;
  readonly request: ReturnType<Stage['request']>;
}

/** As a client does it: while the first of its key is in progress it asks again after the time that it is told. */
const submit: Contender<Submission> = async ({ key, request }, stage) => {
  const headers = { 'idempotency-key': key };
  for (;;) {
    const reply = await stage.call('br-cp', 'POST', '/v1/trace-requests', request, headers);
    if (reply.body['type'] !== '/problems/idempotency-key-in-progress') return reply;
    await delay(Number(reply.headers.get('retry-after')) * 1000);
  }
};

const TWENTY = Array.from({ length: 20 }, (_none, at) => `call ${at + 1}`);

const isReplay = ({ headers }: Reply): boolean => headers.get('idempotency-replayed') === 'true';

const aftermath: Aftermath<Submission> = async ({ request }, replies, stage) => {
  const all = Object.values(replies);
  const ids = new Set(all.map(({ body }) => body['id']));
  const firsts = all.filter((reply) => !isReplay(reply)).length;
  const bodies = new Set(all.map(({ body }) => JSON.stringify(body))).size;
  const etags = new Set(all.map(({ headers }) => headers.get('etag'))).size;
  const found = await stage.step('br-cp', 'GET', `/v1/traces?reference=${request.reference}`);
  const traces = (found['items'] as { id: string }[]).map(({ id }) => id);
  return [
    ...(firsts === 1 ? [] : [`${firsts} of twenty are no replay`]),
    ...(bodies === 1 && etags === 1 ? [] : [`${bodies} bodies and ${etags} ETags, not one of each`]),
    ...(traces.length === 1 && ids.has(traces[0])
      ? []
      : [`traces ${traces.join()}, answered ${[...ids].join()}`]),
  ];
};

export const twentySubmissionsWithOneKey = race<Submission>({
  name: 'twenty submissions with one key',
  setUp: async (stage) => ({ key: stage.freshName(), request: stage.request([], 1) }),
  contenders: Object.fromEntries(TWENTY.map((name) => [name, submit])),
  outcomes: {
    'one trace, nineteen replays': {
      first: null,
      replies: Object.fromEntries(TWENTY.map((name) => [name, made({ version: 1, state: 'SUBMITTED' })])),
    },
  },
  aftermath,
});
