import { expect } from '@jest/globals';
import { STORY_REQUEST, waitFor, type HubClient } from '@tracepost/client';
import { raw } from '../hub.js';
import type { Answer, Json } from '../matrix/answer.js';
import { killDatabase, superuser } from '../superuser.js';
import type { ProblemCases, Stage } from './problem-case.js';

const answered = async (
  client: HubClient,
  method: string,
  path: string,
  body?: unknown,
  headers = {},
): Promise<Answer> => {
  const answer = await raw(client, method, path, body, headers);
  return { ...answer, text: JSON.stringify(answer.body), body: answer.body as Json };
};

/** Runs `work` while the database is as `break` makes it, and mends it whatever happens. */
const whileBroken = async <R>(
  { hub }: Stage,
  broken: string,
  mended: string,
  work: () => Promise<R>,
): Promise<R> => {
  const database = superuser(hub.dataDir);
  await database.connect();
  try {
    await database.query(broken);
    return await work();
  } finally {
    await database.query(mended);
    await database.end();
  }
};

const END_SESSIONS = `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tracing_app'`;
const MOST_STREAMS = 5;

/** The first answer that is a problem of this type; the hub may notice a broken connection only at the second call. */
const untilProblem = (slug: string, call: () => Promise<Answer>): Promise<Answer> =>
  waitFor(slug, async () => {
    const answer = await call();
    return answer.body.type === `/problems/${slug}` ? answer : undefined;
  });

/** Problems of the hub itself, each by what really causes it. */
export const TROUBLE_CASES = {
  'rate-limited': {
    call: async ({ hub }) => {
      const streams = new AbortController();
      const init = { headers: { accept: 'text/event-stream' }, signal: streams.signal };
      try {
        for (let open = 0; open < MOST_STREAMS; open += 1) await hub.point('es-cp').send('/v1/events', init);
        return await answered(hub.point('es-cp'), 'GET', '/v1/events', undefined, init.headers);
      } finally {
        streams.abort();
      }
    },
  },
  'idempotency-key-in-progress': {
    call: async (stage) => {
      const { hub, world } = stage;
      const headers = { 'idempotency-key': world.unique('slow') };
      const submit = () => answered(hub.point('br-cp'), 'POST', '/v1/trace-requests', STORY_REQUEST, headers);
      const lock = 'begin; lock table intake.request in exclusive mode';
      const [first, second] = await whileBroken(stage, lock, 'commit', async () => {
        const running = submit();
        const repeated = await submit();
        return [running, repeated] as const;
      });
      const status = (await first).status;
      if (status !== 201) throw new Error(`the first request with the key ended with ${status}`);
      return second;
    },
    headers: { 'retry-after': /^\d+$/ },
  },
  internal: {
    call: (stage) =>
      whileBroken(
        stage,
        'revoke select on tracing.trace from tracing_app',
        'grant select on tracing.trace to tracing_app',
        () => answered(stage.hub.point('br-cp'), 'GET', '/v1/traces'),
      ),
    body: { detail: expect.stringContaining('request id') },
  },
  overloaded: {
    call: (stage) =>
      whileBroken(
        stage,
        `alter role tracing_app connection limit 0; ${END_SESSIONS}`,
        'alter role tracing_app connection limit -1',
        () => untilProblem('overloaded', () => answered(stage.hub.point('br-cp'), 'GET', '/v1/traces')),
      ),
  },
  unavailable: {
    call: async ({ hub }) => {
      killDatabase(hub.dataDir);
      const answer = await untilProblem('unavailable', () =>
        answered(hub.point('br-cp'), 'GET', '/v1/traces'),
      );
      await waitFor('the database to be back', async () =>
        (await answered(hub.point('br-cp'), 'GET', '/v1/traces')).status === 200 ? true : undefined,
      );
      return answer;
    },
  },
} as const satisfies Partial<ProblemCases>;
