import { describe, expect, it } from '@jest/globals';
import type { HttpCall } from '../http/endpoint.js';
import { CURSOR_LIFE_MS, Cursors } from './cursors.js';
import { etagOf, matchesStrongly, matchesWeakly } from './etag.js';
import { fittingItems } from './page-size.js';

const callOf = (participant: string, url: string): HttpCall =>
  ({
    caller: { participant },
    request: { url, query: Object.fromEntries(new URL(url, 'http://x').searchParams) },
  }) as unknown as HttpCall;

describe('cursors', () => {
  let now = 1_000;
  const cursors = new Cursors('secret', () => now);
  const call = callOf('BR-NCB', '/v1/traces?state=ACTIVE&limit=5');

  it('give back their position to the same caller with the same filters, whatever the limit and order', () => {
    const cursor = cursors.sign(call, { at: 7 });
    expect(
      cursors.open(callOf('BR-NCB', `/v1/traces?limit=9&cursor=${cursor}&state=ACTIVE`), cursor),
    ).toEqual({ at: 7 });
  });

  it.each([
    ['US-NCB', '/v1/traces?state=ACTIVE'],
    ['BR-NCB', '/v1/traces?state=CLOSED'],
    ['BR-NCB', '/v1/hops?state=ACTIVE'],
  ])('are invalid for %s at %s', (participant, url) => {
    const cursor = cursors.sign(call, 1);
    expect(() => cursors.open(callOf(participant, url), cursor)).toThrow('cursor-invalid');
  });

  it('cannot be made without the secret', () => {
    const forged = new Cursors('other', () => now).sign(call, 1);
    for (const cursor of [forged, '', '.', 'a.b', `${cursors.sign(call, 1)}.x`.slice(0, -3)]) {
      expect(() => cursors.open(call, cursor)).toThrow('cursor-invalid');
    }
  });

  it('end after a day, except those of a feed', () => {
    const page = cursors.sign(call, 1);
    const feed = cursors.sign(call, 1, null);
    now += CURSOR_LIFE_MS + 1;
    expect(() => cursors.open(call, page)).toThrow('cursor-expired');
    expect(cursors.open(call, feed)).toBe(1);
  });
});

describe('ETags', () => {
  it('differ by language and content', () => {
    expect(new Set([etagOf('a', 'en'), etagOf('a', 'fr'), etagOf('b', 'en')]).size).toBe(3);
  });

  it('are compared strongly for If-Match and weakly for If-None-Match', () => {
    const etag = etagOf('a', 'en');
    expect([matchesStrongly(`"x", ${etag}`, etag), matchesStrongly('*', etag)]).toEqual([true, true]);
    expect([matchesStrongly(`W/${etag}`, etag), matchesWeakly(`W/${etag}`, etag)]).toEqual([false, true]);
  });
});

describe('a page', () => {
  it('ends early when its items are too large, but never without an item', () => {
    expect(fittingItems(['aaaa', 'aaaa', 'aaaa'], 14)).toBe(2);
    expect(fittingItems(['a'.repeat(100)], 14)).toBe(1);
    expect(fittingItems([], 14)).toBe(0);
  });
});
