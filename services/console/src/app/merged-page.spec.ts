import { describe, expect, it } from '@jest/globals';
import type { Page, PageRequest } from '@tracepost/messaging';
import { mergedPage, type Dated, type Merged, type Places, type Source } from './merged-page.js';

const row = (name: string, minute: number): Dated => ({
  id: `${name}${minute}`,
  since: new Date(Date.UTC(2026, 10, 23, 0, minute)).toISOString(),
});

/** Pages of `size` rows each, newest first, as a service gives them. */
const source = (name: string, rows: Dated[], size = 2): Source<Dated> => ({
  name,
  page: async ({ cursor }: PageRequest): Promise<Page<Dated>> => {
    const from: number = cursor === undefined ? 0 : rows.findIndex(({ id }) => id === cursor) + 1;
    const items: Dated[] = rows.slice(from, from + size);
    return { items, next: from + size < rows.length ? (items.at(-1)?.id ?? null) : null };
  },
});

const readAll = async (sources: Source<Dated>[], limit: number): Promise<string[]> => {
  const ids: string[] = [];
  let places: Places | null = null;
  do {
    const page: Merged<Dated> = await mergedPage(sources, limit, places);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    ids.push(...page.items.map(({ id }) => id));
    expect(ids.length).toBeLessThanOrEqual(50);
    places = page.next;
  } while (places !== null);
  return ids;
};

const a = [9, 6, 5, 2, 1].map((minute) => row('a', minute));
const b = [8, 7, 4, 3].map((minute) => row('b', minute));
const all = ['a9', 'b8', 'b7', 'a6', 'a5', 'b4', 'b3', 'a2', 'a1'];

describe('rows of several services as one page', () => {
  it.each([1, 2, 3, 4, 9, 50])('come each once, newest first, at %d a page', async (limit) => {
    expect(await readAll([source('a', a), source('b', b), source('c', [])], limit)).toEqual(all);
  });

  it('go on behind a row that is gone meanwhile', async () => {
    const first = await mergedPage([source('a', a, 5), source('b', b, 5)], 4, null);
    const left = a.filter(({ id }) => id !== 'a6');
    const { items } = await mergedPage([source('a', left, 5), source('b', b, 5)], 9, first.next);
    expect(items.map(({ id }) => id)).toEqual(all.slice(4));
  });

  it('leave out a service that does not answer, and say so', async () => {
    const mute: Source<Dated> = { name: 'm', page: () => Promise.reject(new Error('no')) };
    const page = await mergedPage([source('a', a), mute], 50, null);
    expect([page.items.length, page.silent, page.next]).toEqual([5, ['m'], null]);
  });
});
