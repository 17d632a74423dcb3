import { beforeAll, expect, it } from '@jest/globals';
import type { TestHub } from '../hub.js';
import { slug, type Json } from './answer.js';
import { ROUTES } from './document.js';
import { FILTERS } from './filter-rows.js';
import { layFilterCases, type FilterCases } from './filter-cases.js';
import type { World } from './world.js';

/** A value that the form of a parameter does not allow, by its schema in the document; null: every text is allowed. */
const unfit = (schema: Json): string | null => {
  if (schema.enum) return 'NO_SUCH_CODE';
  if (schema.type === 'boolean') return 'yes';
  if (schema.type === 'integer') return '1.5';
  if (schema.format === 'date') return '2026-02-30';
  if (schema.format === 'date-time') return '2026-02-28';
  return typeof schema.maxLength === 'number' ? 'x'.repeat(schema.maxLength + 1) : null;
};

/** Filters of every collection, and the form of every query parameter of every route. */
export const filtersMatrix = (hub: () => TestHub, world: () => World): void => {
  let cases: FilterCases;
  beforeAll(async () => {
    cases = await layFilterCases(world(), hub().point('hub-operator'));
  });

  const all = async (client: string, path: string): Promise<Json[]> => {
    const items: Json[] = [];
    for (let next: string | null = path; next !== null;) {
      const answer = await world().get(client, next);
      expect([next, slug(answer)]).toEqual([next, '200']);
      items.push(...answer.body.items);
      const cursor = answer.body.caughtUp === true ? null : (answer.body.next as string | null);
      next = cursor && `${path}&cursor=${encodeURIComponent(cursor)}`;
    }
    return items;
  };

  it.each(FILTERS.map((row) => [`${row.route} ${row.filter}`, row] as const))('%s', async (_name, row) => {
    const value = typeof row.value === 'string' ? row.value : row.value(cases);
    const path = `${row.route.slice(4)}?limit=200`;
    const found = await all(row.reader, `${path}&${row.filter}=${encodeURIComponent(value)}`);
    const everything = await all(row.reader, path);
    const ids = (items: readonly Json[]): string[] => items.map(row.idOf);
    expect(ids(found)).toEqual(ids(everything.filter((item) => row.matches(item, cases))));
    expect(found.length).toBeLessThan(everything.length);
    if (!row.findsNothing) expect(found.length).toBeGreaterThan(0);
  });

  it("finds nothing by what is another's", async () => {
    for (const query of [`batch=${cases.batch}`, `reference=${cases.reference}`, 'operation=OP-MATRIX']) {
      expect((await world().get(cases.requester, `/v1/traces?${query}`)).body.items.length).toBeGreaterThan(
        0,
      );
      expect((await world().get('ar-cp', `/v1/traces?${query}`)).body.items).toEqual([]);
    }
  });

  it('gives the rows of a batch by their status, and a version of a request by its number', async () => {
    const results = `/v1/batches/${cases.batch}/results`;
    const rows = async (query: string): Promise<string[]> =>
      (await world().get(cases.requester, `${results}${query}`)).text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { status: string }).status);
    expect(await rows('')).toEqual(['ACCEPTED', 'REFUSED']);
    expect(await rows('?status=REFUSED')).toEqual(['REFUSED']);
    expect(await rows('?status=UNCHANGED')).toEqual([]);
    const version = async (n: number) =>
      (await world().get(cases.requester, `/v1/trace-requests/${cases.corrected}?version=${n}`)).body.version;
    expect([await version(1), await version(2), await version(3)]).toEqual([1, 2, undefined]);
  });

  const parameters = ROUTES.filter(({ roles }) => roles !== null).flatMap((route) =>
    route.parameters.map((parameter) => ({ ...route, ...parameter })),
  );
  it.each(parameters)('$key refuses a $name of another form', async ({ method, path, name, schema }) => {
    const address = path.replaceAll(/\{\w+\}/g, '01890000-0000-7000-8000-000000000000');
    const operators = /^\/v1\/(desk|ops|dev)/.test(path);
    const values = [unfit(schema), schema.type === 'string' && !schema.enum ? '\u0000' : null];
    for (const value of values.filter((one) => one !== null)) {
      const query = `${name}=${encodeURIComponent(value)}`;
      const headers = { 'idempotency-key': world().unique('key'), 'content-type': 'text/csv' };
      const answer = await world().call(
        operators ? 'hub-operator' : 'br-cp',
        method,
        `${address}?${query}`,
        path.endsWith('/batches') && method === 'POST' ? 'a' : method === 'POST' ? {} : undefined,
        path.endsWith('/batches') ? headers : { 'idempotency-key': headers['idempotency-key'] },
      );
      const expected = name === 'cursor' ? /^400 (parameter|cursor)-invalid$/ : /^400 parameter-invalid$/;
      expect([value, slug(answer)]).toEqual([value, expect.stringMatching(expected)]);
      if (slug(answer) === '400 parameter-invalid') expect(answer.body.errors[0].parameter).toBe(name);
    }
  });
};
