import { expect, it } from '@jest/globals';
import { Cursors, type HttpCall } from '@tracepost/service-kit';
import { secretsOf } from '@tracepost/security';
import { STORY_REQUEST, waitFor } from '@tracepost/client';
import type { TestHub } from '../hub.js';
import { slug, type Json } from './answer.js';
import { COLLECTIONS } from './collections.js';
import type { World } from './world.js';

const MIB = 1_048_576;
/** So many requests of a quarter of a mebibyte that one page cannot hold them. */
const FAT = 36;
const DAY_MS = 86_400_000;
const LONG = '\u{1D54F}'.repeat(200);

const fatRequest = {
  ...STORY_REQUEST,
  firearm: {
    ...STORY_REQUEST.firearm,
    importMarks: Array.from({ length: 50 }, () => ({
      country: 'CI',
      year: 2015,
      importer: LONG,
      city: LONG,
      text: LONG,
    })),
    proofMarks: Array.from({ length: 50 }, () => ({ house: LONG, country: 'AT', text: LONG })),
    otherMarkings: Array.from({ length: 50 }, () => ({ kind: 'OTHER', text: LONG })),
  },
};

/** Participants of the clients that read collections here. */
const PARTICIPANTS: Readonly<Record<string, string>> = { 'br-cp': 'BR-NCB', 'hub-operator': 'HUB' };

/** Where pages and cursors end: at 8 MiB, and after a day. */
export const endsOfPages = (hub: () => TestHub, world: () => World): void => {
  const pagesOf = async (client: string, path: string) => {
    const pages: { readonly items: readonly Json[]; readonly bytes: number }[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { text, body } = await world().get(client, `${path}?limit=200${next}`);
      pages.push({ items: body.items, bytes: Buffer.byteLength(text) });
      next = body.next === null ? null : `&cursor=${body.next}`;
    }
    return pages;
  };

  it('a page ends at 8 MiB, and the next one goes on; what it left out of the inbox is not received', async () => {
    for (let made = 0; made < FAT; made += 1) await world().did('gh-cp', '/v1/trace-requests', fatRequest);
    const ofGhana = async (path: string): Promise<Json[]> => (await world().get('gh-cp', path)).body.items;
    await waitFor('the hops of the large requests', async () => {
      const opened = await ofGhana('/v1/events?types=hop.opened&limit=200');
      return opened.length === FAT ? true : undefined;
    });
    const { body } = await world().get('ci-cp', '/v1/inbox?limit=200');
    const shown: string[] = body.items.map(({ id }: Json) => id);
    expect([shown.length > 1, shown.length < FAT]).toEqual([true, true]);
    const received = await waitFor('the receipt of what was shown', async () => {
      const events = await ofGhana('/v1/events?types=hop.delivered&limit=200');
      return events.length >= shown.length ? events : undefined;
    });
    expect(received.map(({ hopid }) => hopid).sort()).toEqual(shown.sort());
    for (const [client, path] of [
      ['gh-cp', '/v1/traces'],
      ['ci-cp', '/v1/inbox'],
    ] as const) {
      const pages = await pagesOf(client, path);
      expect(pages.length).toBeGreaterThan(1);
      for (const { bytes } of pages) expect(bytes).toBeLessThanOrEqual(8 * MIB + 4_096);
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => String(id)));
      expect([new Set(ids).size, ids]).toEqual([FAT, ids.toSorted().reverse()]);
    }
  });

  it.each(Object.entries(COLLECTIONS))('%s refuses a cursor after its time', async (key, { reader }) => {
    const path = key.slice('GET '.length);
    const { next } = (await world().get(reader, `${path}?limit=1`)).body;
    const content = JSON.parse(Buffer.from(String(next).split('.')[0] ?? '', 'base64url').toString()) as Json;
    const isFeed = path === '/v1/events';
    const past = (ms: number) => new Cursors(secretsOf(hub().dataDir).cursorSecret, () => Date.now() - ms);
    const call = { caller: { participant: PARTICIPANTS[reader] }, request: { url: path, query: {} } };
    // A day old; of a feed, from before the oldest event that is kept.
    const old = isFeed ? -1 : content.a;
    const cursorOf = (ms: number, position: unknown): string =>
      past(ms).sign(call as unknown as HttpCall, position, isFeed ? null : DAY_MS);
    const at = (cursor: string) => world().get(reader, `${path}?cursor=${cursor}`).then(slug);
    expect(await at(cursorOf(DAY_MS + 60_000, old))).toBe('410 cursor-expired');
    expect(await at(cursorOf(DAY_MS - 60_000, content.a))).toBe('200');
  });
};
