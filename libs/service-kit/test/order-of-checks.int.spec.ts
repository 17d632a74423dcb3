import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHub, type Answer, type RunningHub } from './running-hub.js';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

const outcome = ({ status, body }: Answer): string =>
  `${status} ${String(body.type).replace('/problems/', '')}`;
const errors = (answer: Answer): unknown =>
  (
    answer.body.errors as unknown as { pointer?: string; parameter?: string; header?: string; code: string }[]
  ).map(({ pointer, parameter, header, code }) => `${pointer ?? parameter ?? header} ${code}`);
let keys = 0;
const key = (): Record<string, string> => ({ 'idempotency-key': `key-${(keys += 1)}` });
const create = (body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  hub.call('br-cp', 'POST', '/v1/things', { body, headers: { ...key(), ...headers } });

describe('the checks before the body', () => {
  it('answer 404 for a path that does not exist, even without a token', async () => {
    const answer = await hub.call(null, 'GET', '/v1/nothing');
    expect(outcome(answer)).toBe('404 not-found');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('retry-after')).toBeNull();
  });

  it('answer 405 with the methods that are possible, before they ask for a token', async () => {
    const answer = await hub.call(null, 'PATCH', '/v1/things/0193a000-0000-7000-8000-000000000001');
    expect([outcome(answer), answer.headers.get('allow')]).toEqual([
      '405 method-not-allowed',
      'DELETE, GET, HEAD, PUT',
    ]);
  });

  it('answer 404 to a path with a slash too many, whatever the method', async () => {
    for (const method of ['POST', 'PATCH'])
      expect(outcome(await hub.call('br-cp', method, '/v1/things/'))).toBe('404 not-found');
  });

  it('answer 404 to every method at a path kept for later, and 405 at the health pages', async () => {
    expect(outcome(await hub.call(null, 'POST', '/v1/traces/searches'))).toBe('404 not-found');
    const health = await hub.call(null, 'POST', '/health/live');
    expect([outcome(health), health.headers.get('allow')]).toEqual(['405 method-not-allowed', 'GET, HEAD']);
  });

  it('answer 404 for a name that no thing can have: with a control character, or very long', async () => {
    for (const name of ['%00', 'a%1Fb', 'x'.repeat(3_000)]) {
      expect(outcome(await hub.call('br-cp', 'GET', `/v1/things/${name}`))).toBe('404 not-found');
    }
    expect(outcome(await hub.call('br-cp', 'GET', `/v1/things/${'x'.repeat(5_000)}`))).toBe('414 too-large');
  });

  it('answer 401 with a challenge before anything else is looked at', async () => {
    const answer = await hub.call(null, 'POST', '/v1/things?x=1', { body: 'nonsense' });
    expect([outcome(answer), answer.headers.get('www-authenticate')]).toEqual([
      '401 unauthenticated',
      'Bearer realm="tracepost"',
    ]);
    const forged = await hub.call(null, 'GET', '/v1/things', { headers: { authorization: 'Bearer a.b.c' } });
    expect(forged.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it.each([
    ['ghost-cp', '403 participant-unknown'],
    ['qz-cp', '403 participant-suspended'],
    ['br-approver', '403 role-missing'],
    ['hub-operator', '403 role-missing'],
    ['europol-agency', '403 role-missing'],
  ])('answer %s with %s before a wrong media type', async (client, expected) => {
    const answer = await hub.call(client, 'POST', '/v1/things', {
      body: 'a',
      headers: { 'content-type': 'text/plain' },
    });
    expect(outcome(answer)).toBe(expected);
  });

  it('name the role that is missing', async () => {
    const answer = await hub.call('br-approver', 'POST', '/v1/things', { body: {}, headers: key() });
    expect(String(answer.body.detail)).toContain('submitter');
  });

  it('answer 406 before 415, and 415 before a missing Idempotency-Key', async () => {
    const wrong = { accept: 'text/html', 'content-type': 'text/plain' };
    expect(outcome(await hub.call('br-cp', 'POST', '/v1/things', { body: 'a', headers: wrong }))).toBe(
      '406 not-acceptable',
    );
    const type = { 'content-type': 'text/plain' };
    expect(outcome(await hub.call('br-cp', 'POST', '/v1/things', { body: 'a', headers: type }))).toBe(
      '415 unsupported-media-type',
    );
    const charset = { 'content-type': 'application/json; charset=latin1' };
    expect(outcome(await create('{}', charset))).toBe('415 unsupported-media-type');
  });

  it('answer a missing or malformed Idempotency-Key before a body that cannot be read', async () => {
    expect(outcome(await hub.call('br-cp', 'POST', '/v1/things', { body: '{' }))).toBe(
      '400 idempotency-key-missing',
    );
    const answer = await create('{', { 'idempotency-key': 'a b' });
    expect([outcome(answer), errors(answer)]).toEqual(['400 parameter-invalid', ['Idempotency-Key FORMAT']]);
  });

  it('answer every parameter that is unknown, repeated or malformed', async () => {
    const answer = await hub.call(
      'br-cp',
      'GET',
      '/v1/things?coluor=RED&colour=GREEN&limit=201&cursor=a&cursor=b',
    );
    expect([outcome(answer), errors(answer)]).toEqual([
      '400 parameter-invalid',
      ['coluor UNKNOWN_FIELD', 'colour ENUM', 'limit RANGE', 'cursor TOO_MANY'],
    ]);
  });

  it('answer a URL of more than 4 KiB with 414', async () => {
    const answer = await hub.call('br-cp', 'GET', `/v1/things?colour=${'x'.repeat(4_100)}`);
    expect([outcome(answer), answer.body.status]).toEqual(['414 too-large', 414]);
  });

  it('answer PUT without a precondition with 428', async () => {
    const answer = await hub.call('br-cp', 'PUT', '/v1/things/0193a000-0000-7000-8000-000000000001', {
      body: '{',
    });
    expect(outcome(answer)).toBe('428 precondition-required');
  });

  it('answer a disclosure that must be justified with its purpose, and without one with what to send', async () => {
    const missing = await hub.call('br-cp', 'GET', '/v1/things/justified');
    expect(outcome(missing)).toBe('400 purpose-missing');
    expect(errors(missing)).toEqual(['Tracepost-Purpose REQUIRED']);
    const told = await hub.call('br-cp', 'GET', '/v1/things/justified', {
      headers: { 'tracepost-purpose': 'CRIMINAL_INVESTIGATION; ref="case 7"' },
    });
    expect(told.body).toEqual({ purpose: 'CRIMINAL_INVESTIGATION' });
  });

  it('let a verb with a colon through, encoded or not, without an Idempotency-Key', async () => {
    for (const path of ['/v1/things:explain', '/v1/things%3Aexplain', '/v1/things%3aexplain']) {
      const answer = await hub.call('us-cp', 'POST', path, { body: { name: 'x' } });
      expect([answer.status, answer.body]).toEqual([200, { explained: 'x' }]);
    }
  });

  it('leave open pages open and take no token for them', async () => {
    expect((await hub.call(null, 'GET', '/v1/open-page?any=thing')).body).toEqual({ open: true });
  });
});

describe('the body', () => {
  it('of more than 1 MiB is 413 and names the limit', async () => {
    const answer = await create({ name: 'x'.repeat(2_000_000) });
    expect([outcome(answer), answer.body.limit]).toEqual(['413 too-large', 1_048_576]);
  });

  it.each([
    ['no JSON', '{"name":'],
    ['empty', ' '],
    ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['with a name twice', '{"name":"a","place":{"city":"x","c\\u0069ty":"y"}}'],
  ])('that is %s is 400 malformed', async (_name, body) => {
    expect(outcome(await create(body))).toBe('400 malformed');
  });

  it('gets all faults of its form at once, each with pointer, code and remedy', async () => {
    const answer = await create({
      name: 'longer than ten',
      colour: 'GREEN',
      size: 0,
      nmae: 1,
      note: 'a\u0000b',
      place: { city: 5, x: 1 },
    });
    expect(outcome(answer)).toBe('422 validation');
    expect(new Set(errors(answer) as string[])).toEqual(
      new Set([
        '#/name TOO_LONG',
        '#/colour ENUM',
        '#/size RANGE',
        '#/nmae UNKNOWN_FIELD',
        '#/note FORMAT',
        '#/place/city TYPE',
        '#/place/x UNKNOWN_FIELD',
      ]),
    );
    const nearest = (answer.body.errors as unknown as { pointer: string; remedy: string }[]).find(
      ({ pointer }) => pointer === '#/nmae',
    );
    expect(nearest?.remedy).toContain('name');
  });

  it('may be eight levels deep and not nine', async () => {
    const nested = (levels: number): unknown => (levels === 1 ? {} : { a: nested(levels - 1) });
    expect((await create({ name: 'x', free: nested(7) })).status).toBe(201);
    expect(errors(await create({ name: 'x', free: nested(8) }))).toEqual(['#/free/a/a/a/a/a/a/a TOO_DEEP']);
  });

  it('counts code points, keeps texts as they are and takes blank ones for absent', async () => {
    const answer = await create({ name: '😀'.repeat(10), note: '  ', place: { city: ' عربى e\u0301' } });
    expect([answer.status, answer.body.sent]).toEqual([
      201,
      { name: '😀'.repeat(10), place: { city: ' عربى e\u0301' } },
    ]);
  });

  it('with half of a surrogate pair is refused', async () => {
    expect(errors(await create('{"name":"\\ud800"}'))).toEqual(['#/name FORMAT']);
  });

  it('must be an object', async () => {
    expect(errors(await create('[1]'))).toEqual(['# TYPE']);
  });
});

describe('every answer', () => {
  it('echoes a usable X-Request-Id and makes one otherwise', async () => {
    const sent = await hub.call('br-cp', 'GET', '/v1/things', { headers: { 'x-request-id': 'mine-1' } });
    expect(sent.headers.get('x-request-id')).toBe('mine-1');
    const made = await hub.call(null, 'GET', '/v1/things', { headers: { 'x-request-id': 'x'.repeat(65) } });
    expect(made.headers.get('x-request-id')).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/);
    expect(made.body.requestId).toBe(made.headers.get('x-request-id'));
  });

  it('forbids caching and tells what is left of the rate limit', async () => {
    const { headers } = await hub.call('br-cp', 'GET', '/v1/things');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('vary')).toBe('Authorization, Accept, Accept-Language');
    expect(headers.get('ratelimit-policy')).toBe('"default";q=1000;w=1');
    expect(headers.get('ratelimit')).toMatch(/^"default";r=\d+;t=1$/);
  });

  it('has its title in the language that is liked best, and the same type and codes', async () => {
    const titles = await Promise.all(
      ['de, pt-BR;q=0.8, en;q=0.5', 'ar', 'de'].map(async (language) => {
        const { body } = await hub.call(null, 'GET', '/v1/things', {
          headers: { 'accept-language': language },
        });
        return [body.type, body.title];
      }),
    );
    expect(titles).toEqual([
      ['/problems/unauthenticated', 'É necessário um token de acesso válido'],
      ['/problems/unauthenticated', 'يلزم رمز وصول صالح'],
      ['/problems/unauthenticated', 'A valid access token is needed'],
    ]);
  });

  it('shows nothing of a failure of ours but the request id, and the log has it', async () => {
    const answer = await hub.call('hub-operator', 'DELETE', '/v1/things/x', { headers: { 'if-match': '*' } });
    expect([outcome(answer), answer.text]).toEqual(['500 internal', expect.not.stringContaining('CANARY')]);
    expect(
      hub.log.some((line) => line.includes(String(answer.body.requestId)) && line.includes('CANARY')),
    ).toBe(true);
  });

  it('to a path of health and of the hub itself needs no token or a secret one', async () => {
    expect((await hub.call(null, 'GET', '/health/live')).body).toEqual({ status: 'ok' });
    expect((await hub.call(null, 'GET', '/health/ready')).status).toBe(200);
    expect((await hub.call(null, 'GET', '/metrics')).text).toContain(
      'tracepost_http_request_duration_seconds',
    );
    expect(outcome(await hub.call('hub-operator', 'GET', '/internal/intake/flows'))).toBe('404 not-found');
  });
});
