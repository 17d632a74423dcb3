import { describe, expect, it } from '@jest/globals';
import { slug, type Answer, type Json } from './answer.js';
import { COLLECTIONS, type Collection } from './collections.js';
import { ROUTES } from './document.js';
import { sampleOf } from './samples.js';
import type { World } from './world.js';

const PAGED = ROUTES.filter(({ isCollection }) => isCollection);

const withQuery = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query)}`;

/** Where `Link` says that the next page is. */
const linked = ({ headers }: Answer): string | null =>
  /^<(\/v1\/[^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1] ?? null;

/** Pages of every collection. */
export const pagesMatrix = (world: () => World): void => {
  const isFeed = (path: string): boolean => path === '/v1/events';

  /** All items, page by page, by `Link`; `between` runs after the first page. */
  const walk = async (
    { reader }: Collection,
    path: string,
    limit: number,
    between: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Json[]> => {
    const items: Json[] = [];
    let next: string | null = withQuery(path, { limit: String(limit) });
    for (let page = 0; next !== null; page += 1) {
      const answer: Answer = await world().get(reader, next);
      expect(slug(answer)).toBe('200');
      const { items: some, next: cursor, ...rest } = answer.body;
      expect(Object.keys(rest)).toEqual(isFeed(path) ? ['caughtUp'] : []);
      expect(some.length).toBeLessThanOrEqual(limit);
      items.push(...some);
      const link = linked(answer);
      expect(link && new URL(link, 'http://x').searchParams.get('cursor')).toBe(cursor);
      next = isFeed(path) && answer.body.caughtUp ? null : link;
      if (page === 0) await between();
    }
    return items;
  };

  const isOrdered = ({ order, rankOf }: Collection, items: readonly Json[]): boolean => {
    const ranks = items.map(rankOf);
    if (order === 'oldest first' && ranks.every((rank) => typeof rank === 'string')) {
      return [...Map.groupBy(ranks, (rank) => rank.split(' ')[0]).values()].every(
        (some) => JSON.stringify(some) === JSON.stringify(some.toSorted()),
      );
    }
    const ascending = order === 'oldest first' || order === 'by name';
    return ranks.every((rank, at) => {
      const before = ranks[at - 1];
      if (before === undefined || typeof before !== typeof rank) return at === 0 || before === 0;
      return ascending ? before <= rank : before >= rank;
    });
  };

  describe.each(PAGED)('$key', ({ key, path }) => {
    const collection = COLLECTIONS[key] as Collection;
    const { reader, stranger, idOf, order } = collection;

    it(`is ${order}, and complete page by page while things are added`, async () => {
      const { prepare } = sampleOf(key);
      for (let made = 0; made < 3; made += 1) await prepare(world());
      const before = await walk(collection, path, 200);
      expect(before.length).toBeGreaterThanOrEqual(3);
      const limit = Math.min(200, Math.max(1, Math.ceil(before.length / 8)));
      const walked = await walk(collection, path, limit, () => prepare(world()));
      const ids = walked.map(idOf);
      expect(new Set(ids).size).toBe(ids.length);
      const seen = new Set(ids);
      expect(before.map(idOf).filter((id) => !seen.has(id))).toEqual([]);
      const known = new Set(before.map(idOf));
      expect(ids.filter((id) => known.has(id))).toEqual(before.map(idOf));
      expect(isOrdered(collection, walked)).toBe(true);
    });

    it('takes a limit of 1 to 200, and no parameter that it does not know', async () => {
      const one = await world().get(reader, withQuery(path, { limit: '1' }));
      expect([one.status, one.body.items.length]).toEqual([200, 1]);
      expect((await world().get(reader, withQuery(path, { limit: '200' }))).status).toBe(200);
      expect((await world().get(reader, path)).body.items.length).toBeLessThanOrEqual(50);
      for (const limit of ['0', '201', 'abc', '-1', '1.5', '1e1', '99999999999999999999']) {
        const answer = await world().get(reader, withQuery(path, { limit }));
        expect([limit, slug(answer)]).toEqual([limit, '400 parameter-invalid']);
        expect(answer.body.errors[0].parameter).toBe('limit');
      }
      for (const query of ['unheardOf=1', 'limit=1&limit=2', 'Limit=1'])
        expect([query, slug(await world().get(reader, `${path}?${query}`))]).toEqual([
          query,
          '400 parameter-invalid',
        ]);
    });

    it('gives a cursor that is bound to its reader, its address and its filters', async () => {
      const { next } = (await world().get(reader, withQuery(path, { limit: '1' }))).body;
      const at = (cursor: string, query = {}, client = reader, address = path) =>
        world()
          .get(client, withQuery(address, { ...query, cursor }))
          .then(slug);
      expect(await at(next, { limit: '2' })).toBe('200');
      const [payload = '', mac = ''] = String(next).split('.');
      const forged = Buffer.from(payload, 'base64url').toString().replace(/"a":/, '"a":0,"b":');
      const tampered = [
        'x',
        '.',
        `${next}x`,
        `${payload}.`,
        `${payload}.${mac.slice(0, -2)}AA`,
        `${Buffer.from(forged).toString('base64url')}.${mac}`,
      ];
      for (const cursor of tampered)
        expect([cursor, await at(cursor)]).toEqual([cursor, '400 cursor-invalid']);
      const elsewhere = reader === 'hub-operator' ? '/v1/participants' : '/v1/audit-entries';
      const other = path === elsewhere ? '/v1/participants' : elsewhere;
      expect(await at(next, {}, reader, other)).toBe('400 cursor-invalid');
      if (stranger !== null) expect(await at(next, {}, stranger)).toBe('400 cursor-invalid');
    });
  });
};
