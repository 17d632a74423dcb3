import { beforeAll, describe, expect, it } from '@jest/globals';
import { STORY_REQUEST } from '@tracepost/client';
import { DEVELOPMENT_CLIENTS } from '@tracepost/security';
import type { TestHub } from '../hub.js';
import { slug, type Client } from '../matrix/answer.js';
import { GUARDED, type DocumentRoute } from '../matrix/document.js';
import { World } from '../matrix/world.js';
import { exchange, statuses } from './raw-socket.js';

const NOWHERE = '01890000-0000-7000-8000-000000000000';

let hub: TestHub;
let world: World;
let token: string;

const head = (method: string, path: string, ...lines: string[]): string =>
  [`${method} ${path} HTTP/1.1`, 'host: hub', `authorization: Bearer ${token}`, ...lines, '', ''].join(
    '\r\n',
  );
const CLOSE = 'connection: close';
const JSON_BODY = 'content-type: application/json';
const key = (): string => `idempotency-key: ${world.unique('hostile')}`;

/** The same bytes at the only process of the one form, and at the edge of the other. */
export const hostileInput = (hubOf: () => TestHub): void => {
  beforeAll(async () => {
    hub = hubOf();
    world = await World.of(hub);
    token = await hub.point('br-cp').token();
  });

  describe('the order of checks', () => {
    it('is that of the contract: a request with every fault is answered with the first one that is left', async () => {
      const { hopId } = await world.take('asked');
      const used = world.unique('used');
      await world.did('br-cp', '/v1/trace-requests?dryRun=true', { ...STORY_REQUEST });
      const acceptance = `/v1/hops/${hopId}/acceptance`;
      await world.post('us-cp', `/v1/hops/${hopId}/answers`, { result: 'NO_RECORD' });
      await world.did('br-cp', acceptance, { answerVersion: 1, feedback: 'x' }, { 'idempotency-key': used });
      const nowhere = `/v1/hops/${NOWHERE}/acceptance`;
      const stale = { 'if-match': '"stale"' };
      const steps: [string, Client, string, string, unknown, Record<string, string>][] = [
        ['404 not-found', null, 'PATCH', '/v1/nothing', 'x', {}],
        ['405 method-not-allowed', null, 'PATCH', `${nowhere}?x=1`, 'x', {}],
        ['401 unauthenticated', null, 'POST', `${nowhere}?x=1`, 'x', { accept: 'image/png' }],
        ['403 role-missing', 'br-reader', 'POST', `${nowhere}?x=1`, 'x', { accept: 'image/png' }],
        [
          '406 not-acceptable',
          'br-cp',
          'POST',
          `${nowhere}?x=1`,
          'x',
          { accept: 'image/png', 'content-type': 'text/plain' },
        ],
        [
          '415 unsupported-media-type',
          'br-cp',
          'POST',
          `${nowhere}?x=1`,
          'x',
          { 'content-type': 'text/plain' },
        ],
        ['400 idempotency-key-missing', 'br-cp', 'POST', `${nowhere}?x=1`, 'x'.repeat(2_000_000), {}],
        [
          '400 parameter-invalid',
          'br-cp',
          'POST',
          `${nowhere}?x=1`,
          'x'.repeat(2_000_000),
          { 'idempotency-key': used },
        ],
        ['413 too-large', 'br-cp', 'POST', nowhere, 'x'.repeat(2_000_000), { 'idempotency-key': used }],
        ['400 malformed', 'br-cp', 'POST', nowhere, '{"answerVersion":"x"', { 'idempotency-key': used }],
        [
          '422 validation',
          'br-cp',
          'POST',
          acceptance,
          { answerVersion: 'x' },
          { 'idempotency-key': used, ...stale },
        ],
        [
          '422 idempotency-key-reused',
          'br-cp',
          'POST',
          acceptance,
          { answerVersion: 7 },
          { 'idempotency-key': used, ...stale },
        ],
        [
          '404 not-found',
          'br-cp',
          'POST',
          nowhere,
          { answerVersion: 7 },
          { 'idempotency-key': world.unique(), ...stale },
        ],
        [
          '412 version-mismatch',
          'br-cp',
          'POST',
          acceptance,
          { answerVersion: 7 },
          { 'idempotency-key': world.unique(), ...stale },
        ],
        [
          '409 answer-superseded',
          'br-cp',
          'POST',
          acceptance,
          { answerVersion: 7 },
          { 'idempotency-key': world.unique() },
        ],
        [
          '200',
          'br-cp',
          'POST',
          acceptance,
          { answerVersion: 1, feedback: 'x' },
          { 'idempotency-key': used, ...stale },
        ],
      ];
      const answered: string[] = [];
      for (const [, client, method, path, body, headers] of steps)
        answered.push(slug(await world.call(client, method, path, body, headers)));
      expect(answered).toEqual(steps.map(([expected]) => expected));
    });
  });

  describe('every route', () => {
    const path = (route: DocumentRoute): string => route.path.replaceAll(/\{\w+\}/g, NOWHERE);
    const clientOf = ({ roles }: DocumentRoute): string =>
      DEVELOPMENT_CLIENTS.find(
        (one) =>
          one.participant !== 'QZ-NCB' &&
          one.id !== 'ghost-cp' &&
          one.roles.some((role) => roles?.includes(role)),
      )?.id ?? '';

    it.each(GUARDED)('$key refuses an unknown method, media type, answer and parameter', async (route) => {
      const client = clientOf(route);
      const wrongMethod = await world.call(client, 'PATCH', path(route), {});
      expect([slug(wrongMethod), wrongMethod.headers.get('allow')]).toEqual([
        '405 method-not-allowed',
        expect.stringContaining(route.method),
      ]);
      const keyed = { 'idempotency-key': world.unique(), 'if-none-match': '*' };
      const call = (query: string, body: unknown, headers: object = {}) =>
        world.call(client, route.method, `${path(route)}${query}`, body, { ...keyed, ...headers });
      expect(slug(await call('', undefined, { accept: 'image/png' }))).toBe('406 not-acceptable');
      const unknown = await call('?colour=red', undefined);
      expect([slug(unknown), unknown.body.errors]).toEqual([
        '400 parameter-invalid',
        [expect.objectContaining({ parameter: 'colour', code: 'UNKNOWN_FIELD' })],
      ]);
      if (route.method === 'GET') return;
      expect(slug(await call('', 'x', { 'content-type': 'image/png' }))).toBe('415 unsupported-media-type');
    });
  });

  describe('hostile input', () => {
    const post = (body: string, headers: Record<string, string> = {}) =>
      world.post('br-cp', '/v1/trace-requests', body, headers);
    const story = (changes: string): string =>
      JSON.stringify(STORY_REQUEST).replace('"priority":"ROUTINE"', changes);

    it.each([
      ['a NUL', story('"operation":"a\\u0000b"'), '422 validation'],
      ['half of a surrogate pair', story('"operation":"\\ud800"'), '422 validation'],
      ['a member twice', story('"reference":"again"'), '400 malformed'],
      ['a number beyond all bounds', story('"priority":1e400'), '422 validation'],
      [
        'a hundred thousand lists in one another',
        '['.repeat(100_000) + ']'.repeat(100_000),
        '422 validation',
      ],
      ['a prototype', story('"__proto__":{"x":1}'), '422 validation'],
      ['a text for the whole', '"reference"', '422 validation'],
      ['JSON with a byte order mark', `\ufeff${story('"priority":"ROUTINE"')}`, '201'],
      ['comments', `/* x */${story('"priority":"ROUTINE"')}`, '400 malformed'],
    ])('%s is told so', async (_what, body, expected) => {
      expect(slug(await post(body))).toBe(expected);
    });

    it('packed bodies are not unpacked', async () => {
      expect(slug(await post('x', { 'content-encoding': 'gzip' }))).toBe('415 unsupported-media-type');
    });

    it.each([
      ['/v1/traces/%00', 404],
      ['/v1/traces/%252e%252e%252finternal', 404],
      ['/v1/../internal/routing/flows', 404],
      ['/v1/traces/..%2f..%2finternal%2frouting%2fflows', 404],
      ['//v1/traces', 404],
      ['/v1/traces/%E0%A4%A', 404],
      [`/v1/traces?reference=${'x'.repeat(4_100)}`, 414],
      ['/v1/traces?reference=%FF%FE', 200],
      ['/v1/traces?reference=../../x', 200],
      ['/v1/traces/x../y', 404],
    ])('the address %s is answered %d', async (path, status) => {
      expect(statuses(await exchange(hub.url, [head('GET', path, CLOSE)]))).toEqual([status]);
    });

    it('a method override is no method', async () => {
      const override = ['x-http-method-override: DELETE', 'x-method-override: DELETE', CLOSE];
      expect(statuses(await exchange(hub.url, [head('GET', '/v1/traces?limit=1', ...override)]))).toEqual([
        200,
      ]);
    });

    it('requests sent one behind the other are answered one behind the other', async () => {
      const both = head('GET', '/v1/audit-checkpoint') + head('GET', '/v1/nothing', CLOSE);
      expect(statuses(await exchange(hub.url, [both]))).toEqual([200, 404]);
    });

    it.each([
      ['no HTTP at all', () => ['\x16\x03\x01 hello\r\n\r\n'], [400]],
      ['headers of 64 KiB', () => [head('GET', '/v1/traces', `x-bomb: ${'x'.repeat(65_536)}`, CLOSE)], [413]],
      [
        'two lengths',
        () => [head('POST', '/v1/trace-requests', 'content-length: 1', 'content-length: 2', CLOSE)],
        [400],
      ],
      [
        'a length and chunks',
        () => [
          head(
            'POST',
            '/v1/trace-requests',
            JSON_BODY,
            'content-length: 5',
            'transfer-encoding: chunked',
            CLOSE,
          ),
          '0\r\n\r\n',
        ],
        [400],
      ],
      [
        'chunks that are none',
        () => [
          head('POST', '/v1/trace-requests', JSON_BODY, key(), 'transfer-encoding: chunked', CLOSE),
          'zz\r\nnonsense\r\n',
        ],
        [400],
      ],
    ])('%s is refused', async (_what, chunks, expected) => {
      const answer = await exchange(hub.url, chunks());
      expect(statuses(answer)).toEqual(expected);
      expect(answer).toContain('application/problem+json');
    });

    it('a body that breaks off stores nothing and disturbs nobody', async () => {
      const reference = world.unique('HALF');
      const whole = JSON.stringify({ ...STORY_REQUEST, reference });
      const start = head('POST', '/v1/trace-requests', JSON_BODY, key(), `content-length: ${whole.length}`);
      await exchange(hub.url, [start, whole.slice(0, -20), null]);
      const { body } = await world.get('br-cp', `/v1/traces?reference=${reference}`);
      expect(body.items).toEqual([]);
      expect((await world.get('br-cp', '/v1/audit-checkpoint')).status).toBe(200);
    });

    it('HEAD has the headers of GET and no body; OPTIONS is told what there is, without CORS', async () => {
      const path = '/v1/participants/BR-NCB';
      const [get, headOnly] = [await world.get('br-cp', path), await world.call('br-cp', 'HEAD', path)];
      expect([headOnly.status, headOnly.text, headOnly.headers.get('etag')]).toEqual([
        200,
        '',
        get.headers.get('etag'),
      ]);
      const options = await world.call(null, 'OPTIONS', path, undefined, {
        origin: 'https://elsewhere.example',
      });
      expect([slug(options), options.headers.get('allow')]).toEqual(['405 method-not-allowed', 'GET, HEAD']);
    });
  });
};
