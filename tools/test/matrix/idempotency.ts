import { describe, expect, it } from '@jest/globals';
import { waitFor } from '@tracepost/client';
import { slug, type Answer, type Client } from './answer.js';
import { ROUTES, type DocumentRoute } from './document.js';
import { otherBody } from './other-bodies.js';
import { actorOf, resourceOf, type Prepared } from './sample.js';
import { sampleOf } from './samples.js';
import type { World } from './world.js';

/** Every POST that stores, by the document. */
const KEYED = ROUTES.filter(({ idempotencyKey }) => idempotencyKey !== null);
/** Every POST that takes no key. */
const KEYLESS = ROUTES.filter(({ method, idempotencyKey }) => method === 'POST' && idempotencyKey === null);

/** One key for everything: on another path it is another command. As long as a key may be. */
const KEY = `${'~'.repeat(8)}matrix.of_all-the.commands`.padEnd(64, '0');
const MALFORMED = ['a b', 'x'.repeat(65), '"x', 'x"', "x'", '\u00e9', '""'];
const STALE = { 'if-match': '"stale"' };

/** What a repetition must give again: not the headers of the exchange itself. */
const kept = ({ status, headers, text }: Answer) => {
  const own = ['date', 'x-request-id', 'ratelimit', 'idempotency-replayed'];
  return { status, text, headers: Object.fromEntries([...headers].filter(([name]) => !own.includes(name))) };
};
const isReplay = ({ headers }: Answer): boolean => headers.get('idempotency-replayed') === 'true';

/** Idempotency-Key of every route that takes one. */
export const idempotencyMatrix = (world: () => World): void => {
  const post = (client: Client, prepared: Prepared, key: string | null, headers = {}): Promise<Answer> =>
    world().call(client, 'POST', prepared.path, prepared.body, {
      ...prepared.headers,
      ...(key !== null && { 'idempotency-key': key }),
      ...headers,
    });

  const fails = async (client: Client, route: DocumentRoute, prepared: Prepared): Promise<void> => {
    if (route.headers.includes('if-match')) {
      expect(slug(await post(client, prepared, KEY, STALE))).toBe('412 version-mismatch');
    }
    if (typeof prepared.body === 'object') {
      const faulty = { ...prepared, body: { ...prepared.body, unheardOf: 1 } };
      expect(slug(await post(client, faulty, KEY))).toBe('422 validation');
    }
    if (typeof prepared.body === 'string') {
      const faulty = { ...prepared, path: `${prepared.path}?mapping=nobody-has-it` };
      expect(slug(await post(client, faulty, KEY))).toBe('400 parameter-invalid');
    }
  };

  const ASK_AGAIN = ['409 idempotency-key-in-progress', '503 overloaded'];

  /** Twenty at once; who is told to ask again does. */
  const twenty = (client: Client, prepared: Prepared, key: string): Promise<Answer[]> =>
    Promise.all(
      Array.from({ length: 20 }, () =>
        waitFor('the end of the first call', async () => {
          const answer = await post(client, prepared, key);
          return ASK_AGAIN.includes(slug(answer)) ? undefined : answer;
        }),
      ),
    );

  describe.each(KEYED)('$key', (route) => {
    const { side, prepare } = sampleOf(route.key);
    const client = actorOf(side);
    const participant = side === 'operator' ? 'HUB' : 'BR-NCB';

    it('is refused without a key, and with one that is none', async () => {
      const prepared = await prepare(world());
      expect(slug(await post(client, prepared, null))).toBe('400 idempotency-key-missing');
      for (const key of MALFORMED) {
        const answer = await post(client, prepared, key);
        expect([key, slug(answer)]).toEqual([key, '400 parameter-invalid']);
        expect(answer.body.errors[0].header).toBe('Idempotency-Key');
      }
    });

    it('binds nothing when it fails; then its answer comes again, to its own client and request only', async () => {
      const prepared = await prepare(world());
      await fails(client, route, prepared);
      const first = await post(client, prepared, KEY);
      expect([slug(first), first.status < 300, isReplay(first)]).toEqual([`${first.status}`, true, false]);

      for (const key of [KEY, `"${KEY}"`]) {
        const again = await post(client, prepared, key, route.headers.includes('if-match') ? STALE : {});
        expect([isReplay(again), kept(again)]).toEqual([true, kept(first)]);
      }
      const body = otherBody(route.key, prepared.body);
      if (body !== null) {
        expect(slug(await post(client, { ...prepared, body }, KEY))).toBe('422 idempotency-key-reused');
      }
      if (route.query.includes('dryRun')) {
        const path = `${prepared.path}?dryRun=false`;
        expect(slug(await post(client, { ...prepared, path }, KEY))).toBe('422 idempotency-key-reused');
      }
      const powerless = world().mint(participant, client, [side === 'operator' ? 'auditor' : 'analyst']);
      expect(slug(await post(powerless, prepared, KEY))).toBe('403 role-missing');
      const able = side === 'operator' ? ['operator'] : ['submitter', 'approver', 'responder', 'reader'];
      const colleague = await post(world().mint(participant, 'colleague', able), prepared, KEY);
      expect(isReplay(colleague)).toBe(false);
      expect(slug(colleague)).not.toBe('422 idempotency-key-reused');
      if (side === 'operator') return;
      const namesake = await post(world().mint('AR-NCB', client, able), prepared, KEY);
      expect([isReplay(namesake), namesake.text === first.text]).toEqual([false, false]);
    });

    it('is carried out once when it is sent twenty times at once', async () => {
      const prepared = await prepare(world());
      const key = world().unique('twenty');
      const answers = await twenty(client, prepared, key);
      expect(new Set(answers.map((answer) => `${answer.status} ${answer.text}`)).size).toBe(1);
      const [first] = answers;
      expect([slug(first as Answer), answers.filter(isReplay).length]).toEqual([String(first?.status), 19]);
      // The operator who proposes a referral does not read it: it is the requester's.
      const reader = route.key === 'POST /v1/onward-referrals' ? 'br-cp' : client;
      const seen = await world().get(reader, first?.headers.get('location') ?? resourceOf(prepared));
      // A second effect would have been a second version.
      if (first?.status !== 202) expect(seen.headers.get('etag')).toBe(first?.headers.get('etag'));
      expect(seen.status).toBe(200);
    });
  });

  it('a request sent twenty times at once is one trace', async () => {
    const prepared = await sampleOf('POST /v1/trace-requests').prepare(world());
    await twenty('br-cp', prepared, world().unique('twenty'));
    const { reference } = prepared.body as { reference: string };
    const items = await waitFor('the trace', async () => {
      const { body } = await world().get('br-cp', `/v1/traces?reference=${reference}`);
      return body.items.length > 0 ? (body.items as unknown[]) : undefined;
    });
    expect(items).toHaveLength(1);
  });

  it.each(KEYLESS)('$key takes no key: whatever is sent is not looked at', async ({ key }) => {
    const { side, prepare } = sampleOf(key);
    for (const sent of [null, KEY, KEY, 'a b']) {
      const answer = await post(actorOf(side), await prepare(world()), sent);
      expect([slug(answer), isReplay(answer)]).toEqual(['200', false]);
    }
  });

  it.each(KEYED.filter(({ query }) => query.includes('dryRun')))(
    '$key takes no key with dryRun=true',
    async ({ key }) => {
      const prepared = await sampleOf(key).prepare(world());
      for (const sent of [null, KEY, KEY, 'a b']) {
        const answer = await post('br-cp', { ...prepared, path: `${prepared.path}?dryRun=true` }, sent);
        expect([slug(answer), isReplay(answer), answer.body.id]).toEqual(['200', false, null]);
      }
    },
  );
};
