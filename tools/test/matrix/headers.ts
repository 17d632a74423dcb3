import { describe, expect, it } from '@jest/globals';
import { slug, type Answer } from './answer.js';
import { ROUTES, type DocumentRoute } from './document.js';
import { actorOf, type Prepared } from './sample.js';
import { sampleOf } from './samples.js';
import type { World } from './world.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const PATHS = [...new Set(ROUTES.map(({ path }) => path))];
const NIL = '01890000-0000-7000-8000-000000000000';

/** Headers that are the same in every answer: what `answer.ts` checks of each, and what must be asked for. */
export const headersMatrix = (world: () => World): void => {
  const call = (route: DocumentRoute, { path, body, headers }: Prepared, more: object): Promise<Answer> => {
    const client = route.roles === null ? null : actorOf(sampleOf(route.key).side);
    const key = route.method === 'POST' ? { 'idempotency-key': world().unique('key') } : {};
    return world().call(client, route.method, path, body, { ...headers, ...key, ...more });
  };

  describe.each(ROUTES)('$key', (route) => {
    const { prepare } = sampleOf(route.key);

    it('gives the X-Request-Id back in a success and in a problem, or makes one of its own', async () => {
      const prepared = await prepare(world());
      const mine = 'r'.repeat(64);
      const refused = await call(route, prepared, { 'x-request-id': mine, accept: 'image/png' });
      const isPage = route.roles === null;
      if (!isPage) expect([slug(refused), refused.body.requestId]).toEqual(['406 not-acceptable', mine]);
      expect(refused.headers.get('x-request-id')).toBe(mine);
      const context = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
      const done = await call(route, prepared, {
        'x-request-id': mine,
        origin: 'https://else.example',
        ...context,
      });
      expect([done.status < 300, done.headers.get('x-request-id')]).toEqual([true, mine]);
      for (const unfit of ['r'.repeat(65), 'a b', '']) {
        const answer = await call(route, prepared, {
          'x-request-id': unfit,
          traceparent: 'none',
          accept: 'image/png',
        });
        expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      }
    });
  });

  it.each(ROUTES.filter(({ method }) => method === 'GET'))('HEAD as $key, without a body', async (route) => {
    const prepared = await sampleOf(route.key).prepare(world());
    const client = route.roles === null ? null : actorOf(sampleOf(route.key).side);
    const got = await world().get(client, prepared.path);
    const head = await world().call(client, 'HEAD', prepared.path);
    expect([head.status, head.text]).toEqual([got.status, '']);
    expect(head.headers.get('content-type')).toBe(got.headers.get('content-type'));
    expect(head.headers.has('etag')).toBe(got.headers.has('etag'));
  });

  it.each(ROUTES.filter(({ roles, path }) => roles === null && path.includes('{')))(
    '$key has a problem for what is not there',
    async ({ path }) => {
      expect(slug(await world().get(null, path.replaceAll(/\{\w+\}/g, 'nothing')))).toBe('404 not-found');
    },
  );

  it.each(PATHS)(
    '%s takes no other method than the document says, and names those it takes',
    async (path) => {
      const known = ROUTES.filter((route) => route.path === path).map(({ method }) => String(method));
      const allowed = [...known, ...(known.includes('GET') ? ['HEAD'] : [])].sort().join(', ');
      for (const method of METHODS.filter((one) => !known.includes(one))) {
        const answer = await world().call('br-cp', method, path.replaceAll(/\{\w+\}/g, NIL));
        expect([method, slug(answer), answer.headers.get('allow')]).toEqual([
          method,
          '405 method-not-allowed',
          allowed,
        ]);
      }
    },
  );
};

/** Whether a path that was called is one of the route's. */
const isOf = ({ path }: DocumentRoute, called: string): boolean =>
  new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`).test(called);

/** After all other suites: each route was answered with success and with a problem, so all that was checked of both. */
export const everyRouteWasCalled = (world: () => World): void => {
  it.each(ROUTES)('$key', (route) => {
    const called = [...world().caller.seen].map((line) => line.split(' '));
    const classes = called
      .filter(([method, path = '']) => method === route.method && isOf(route, path))
      .map(([, , status]) => status);
    const hasProblems = route.roles !== null || /\{/.test(route.path);
    expect(classes).toEqual(expect.arrayContaining(hasProblems ? ['2', '4'] : ['2']));
  });
};
