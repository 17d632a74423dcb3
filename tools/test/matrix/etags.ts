import { describe, expect, it } from '@jest/globals';
import { waitFor } from '@tracepost/client';
import { slug, type Answer } from './answer.js';
import { ROUTES } from './document.js';
import { actorOf, resourceOf } from './sample.js';
import { sampleOf } from './samples.js';
import type { World } from './world.js';

/** Every single resource, by the document. */
const SINGLE = ROUTES.filter(({ isOne, roles }) => isOne && roles !== null);
/** What stands alone and is made anew for each reader: it has no version. */
const REPORTS = ROUTES.filter(({ isOne, headers }) => !isOne && headers.includes('if-none-match'));
/** Every action: it takes If-Match. */
const ACTIONS = ROUTES.filter(({ method, headers }) => method === 'POST' && headers.includes('if-match'));

const STRONG = /^"[\x21\x23-\x7e]+"$/;
const MALFORMED = ['abc', '"a', 'W/abc', '"a" "b"', '*, "a"'];
const etagOf = ({ headers }: Answer): string => String(headers.get('etag'));

/** ETag, If-None-Match and If-Match of every route that has them. */
export const etagMatrix = (world: () => World): void => {
  const get = (client: string, path: string, headers = {}): Promise<Answer> =>
    world().call(client, 'GET', path, undefined, headers);

  /** The resource when nothing more happens to it by itself. */
  const settled = (client: string, path: string): Promise<Answer> =>
    waitFor(`${path} to settle`, async () => {
      const answer = await get(client, path);
      if (['RECEIVED', 'RUNNING', 'SUBMITTED'].includes(answer.body.state)) return undefined;
      return (await get(client, path, { 'if-none-match': etagOf(answer) })).status === 304
        ? answer
        : undefined;
    });

  describe.each(SINGLE)('$key', ({ key }) => {
    const { side, prepare } = sampleOf(key);
    const client = actorOf(side);

    it('has a strong ETag and a version; If-None-Match gives 304', async () => {
      const { path } = await prepare(world());
      const first = await settled(client, path);
      const etag = etagOf(first);
      expect(etag).toMatch(STRONG);
      expect(first.body.version).toBeGreaterThanOrEqual(1);
      for (const same of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const answer = await get(client, path, { 'if-none-match': same });
        expect([same, answer.status, answer.text, etagOf(answer)]).toEqual([same, 304, '', etag]);
      }
      const changed = await get(client, path, { 'if-none-match': '"x"' });
      expect([changed.status, changed.text]).toEqual([200, first.text]);
      for (const malformed of MALFORMED) {
        const answer = await get(client, path, { 'if-none-match': malformed });
        expect([malformed, slug(answer)]).toEqual([malformed, '400 parameter-invalid']);
        expect(answer.body.errors[0].header).toBe('If-None-Match');
      }
    });

    it('has another ETag in another language', async () => {
      const { path } = await prepare(world());
      const english = await settled(client, path);
      const french = await get(client, path, { 'accept-language': 'fr', 'if-none-match': etagOf(english) });
      expect([french.status, etagOf(french) === etagOf(english)]).toEqual([200, false]);
    });
  });

  it.each(REPORTS)('$key has a strong ETag, and nothing else to tell it by', async ({ key }) => {
    const { side, prepare } = sampleOf(key);
    const { path } = await prepare(world());
    expect(etagOf(await get(actorOf(side), path))).toMatch(STRONG);
    const answer = await get(actorOf(side), path, { 'if-none-match': '*' });
    expect([answer.status, answer.text, etagOf(answer)]).toEqual([304, '', expect.stringMatching(STRONG)]);
  });

  describe.each(ACTIONS)('$key', (route) => {
    const { side, prepare } = sampleOf(route.key);
    const client = actorOf(side);

    it('takes the ETag of the resource, and answers with its next one', async () => {
      const prepared = await prepare(world());
      const { path, body } = prepared;
      const resource = resourceOf(prepared);
      const tag = (match: string) => ({ ...prepared.headers, 'if-match': match });
      const etag = etagOf(await get(client, resource));
      for (const malformed of MALFORMED) {
        const answer = await world().post(client, path, body, tag(malformed));
        expect([malformed, slug(answer)]).toEqual([malformed, '400 parameter-invalid']);
        expect(answer.body.errors[0].header).toBe('If-Match');
      }
      if (side !== 'operator') {
        expect(slug(await world().post('ar-cp', path, body, tag('"stale"')))).toBe('404 not-found');
      }
      for (const stale of ['"stale"', `W/${etag}`]) {
        expect(slug(await world().post(client, path, body, tag(stale)))).toBe('412 version-mismatch');
      }
      // A batch that runs may have a new ETag when the call comes; who gets 412 reads again.
      const done = await waitFor('an ETag that still holds', async () => {
        const fresh = etagOf(await get(client, resource));
        const answer = await world().post(client, path, body, tag(`"x", ${fresh}`));
        return answer.status === 412 ? undefined : answer;
      });
      expect(slug(done)).toBe('200');
      const after = await get(client, resource);
      expect([etagOf(done), etagOf(after)]).toEqual([etagOf(after), expect.stringMatching(STRONG)]);
    });

    it('takes * for whatever it is', async () => {
      const { path, body, headers } = await prepare(world());
      expect(slug(await world().post(client, path, body, { ...headers, 'if-match': '*' }))).toBe('200');
    });
  });

  describe.each(ROUTES.filter(({ method }) => method === 'PUT'))('$key', ({ key }) => {
    const put = (path: string, body: unknown, headers: object): Promise<Answer> =>
      world().call('br-cp', 'PUT', path, body, headers);

    it('needs If-Match, or If-None-Match: * to create', async () => {
      const { path: known, body } = await sampleOf(key).prepare(world());
      for (const headers of [{}, { 'if-none-match': '"x"' }])
        expect(slug(await put(known, body, headers))).toBe('428 precondition-required');
      for (const malformed of MALFORMED)
        expect(slug(await put(known, body, { 'if-match': malformed }))).toBe('400 parameter-invalid');
      const path = `${known}-new`;
      const crowd = await Promise.all(
        Array.from({ length: 10 }, () => put(`${known}-crowd`, body, { 'if-none-match': '*' })),
      );
      expect(crowd.map(slug).sort()).toEqual(['201', ...Array(9).fill('412 version-mismatch')]);
      expect(slug(await put(path, body, { 'if-match': '"x"' }))).toBe('404 not-found');
      const created = await put(path, body, { 'if-none-match': '*' });
      expect([created.status, created.headers.get('location')]).toEqual([201, path]);
      expect(etagOf(await get('br-cp', path))).toBe(etagOf(created));
      expect(slug(await put(path, body, { 'if-none-match': '*' }))).toBe('412 version-mismatch');
      expect(slug(await put(path, body, { 'if-match': '"x"' }))).toBe('412 version-mismatch');
      const replaced = await put(
        path,
        { ...(body as object), dateFormat: 'DD/MM/YYYY' },
        { 'if-match': etagOf(created) },
      );
      expect([replaced.status, etagOf(replaced) === etagOf(created)]).toEqual([200, false]);
      expect(replaced.body.version).toBe(created.body.version + 1);
      expect(etagOf(await get('br-cp', path))).toBe(etagOf(replaced));
      expect(slug(await put(path, body, { 'if-match': etagOf(created) }))).toBe('412 version-mismatch');
      expect(slug(await put(path, body, { 'if-match': '*' }))).toBe('200');
    });
  });
};
