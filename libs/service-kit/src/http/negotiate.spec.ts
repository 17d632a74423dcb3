import { describe, expect, it } from '@jest/globals';
import { negotiate, negotiateLanguage } from './negotiate.js';
import { isDate, isInstant } from './instants.js';
import { RateLimit } from './rate-limit.js';

const JSON_TYPE = 'application/json';
const SSE = 'text/event-stream';

describe('negotiate', () => {
  it.each([
    [undefined, JSON_TYPE],
    ['*/*', JSON_TYPE],
    ['text/event-stream', SSE],
    ['text/*', SSE],
    ['application/json;q=0.1, text/event-stream;q=0.9', SSE],
    ['text/event-stream;q=0, */*', JSON_TYPE],
    ['TEXT/Event-Stream', SSE],
    ['text/html', null],
    ['application/json;q=0', null],
  ])('chooses for %s: %s', (accept, expected) => {
    expect(negotiate(accept, [JSON_TYPE, SSE])).toBe(expected);
  });

  it.each([
    [undefined, 'en'],
    ['pt-BR, en;q=0.5', 'pt'],
    ['de, ar;q=0.2, fr;q=0.8', 'fr'],
    ['de', 'en'],
  ])('chooses the language for %s: %s', (header, expected) => {
    expect(negotiateLanguage(header, ['en', 'fr', 'es', 'pt', 'ar'])).toBe(expected);
  });
});

describe('instants and dates', () => {
  it.each([
    ['2026-11-23T10:15:00Z', true],
    ['2026-11-23T10:15:00.123+05:30', true],
    ['2026-02-29T10:15:00Z', false],
    ['2026-11-23T24:00:00Z', false],
    ['2026-11-23T10:15:00', false],
    ['2026-11-23', false],
  ])('%s is an instant: %s', (text, expected) => {
    expect(isInstant(text)).toBe(expected);
  });

  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-1-1', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });
});

describe('the rate limit', () => {
  it('lets a client have its requests of a second at once, then one by one, and others theirs', () => {
    let now = 0;
    const limit = new RateLimit(3, () => now);
    expect([1, 2, 3, 4].map(() => limit.take('a').allowed)).toEqual([true, true, true, false]);
    expect(limit.take('b')).toEqual({ allowed: true, remaining: 2, retryAfter: 1 });
    now = 334;
    expect([limit.take('a').allowed, limit.take('a').allowed]).toEqual([true, false]);
  });
});
