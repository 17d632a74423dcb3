import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HubClient, HubUnreachable, items, ProblemError, STORY_REQUEST, TokenRefused } from '../src/index.js';
import { broken, json, ScriptedHub } from './scripted-hub.js';

const problem = (status: number, slug: string, headers: Record<string, string> = {}) =>
  json(status, { type: `/problems/${slug}`, title: slug, status, requestId: 'r-1' }, headers);
const receipt = json(201, { id: '0193', findings: [] }, { etag: '"1"', 'x-request-id': 'r-2' });

describe('a client of the hub', () => {
  let hub: ScriptedHub;
  let client: HubClient;
  let pauses: number[];

  beforeEach(async () => {
    hub = await ScriptedHub.start();
    pauses = [];
    client = new HubClient(
      { url: hub.url, clientId: 'br-cp', clientSecret: 'secret' },
      { firstPauseMs: 1, purpose: 'PROSECUTION', language: 'pt', onRetry: (_reason, ms) => pauses.push(ms) },
    );
  });
  afterEach(() => hub.stop());

  const submit = () => client.post('/v1/trace-requests', STORY_REQUEST);
  const keys = () => new Set(hub.seen.map(({ headers }) => headers['idempotency-key']));

  it.each([
    ['a broken connection', broken],
    ['429', problem(429, 'rate-limited')],
    ['502 of a proxy, which is no JSON', json(502, 'Bad Gateway')],
    ['503', problem(503, 'unavailable')],
    ['504', problem(504, 'unavailable')],
    ['the same key in progress', problem(409, 'idempotency-key-in-progress')],
  ])('sends a command again with the same key after %s', async (_what, trouble) => {
    hub.plays(trouble, trouble, receipt);
    const answer = await submit();
    expect(answer).toMatchObject({ status: 201, etag: '"1"', requestId: 'r-2', replayed: false });
    expect(hub.seen).toHaveLength(3);
    expect(keys().size).toBe(1);
    expect(new Set(hub.seen.map(({ body }) => body)).size).toBe(1);
  });

  it('waits as long as Retry-After says', async () => {
    hub.plays(problem(503, 'overloaded', { 'retry-after': '1' }), receipt);
    await submit();
    expect(pauses).toEqual([1000]);
  });

  it.each([
    [409, 'hop-answered'],
    [422, 'validation'],
    [500, 'internal'],
    [404, 'not-found'],
  ])('does not send again what was answered %d %s', async (status, slug) => {
    hub.plays(problem(status, slug));
    await expect(submit()).rejects.toMatchObject({ status, slug, requestId: 'r-1' });
    expect(hub.seen).toHaveLength(1);
  });

  it('gives up after as many tries as it was told, with the last reason', async () => {
    const hasty = new HubClient(
      { url: hub.url, clientId: 'br-cp', clientSecret: 'x' },
      { tries: 2, firstPauseMs: 1 },
    );
    hub.plays(broken, broken, receipt);
    await expect(hasty.get('/v1/traces')).rejects.toBeInstanceOf(HubUnreachable);
    expect(hub.seen).toHaveLength(2);
  });

  it('asks again for an id that its owner may not have yet, if told to be patient', async () => {
    const young = problem(404, 'not-found', { 'retry-after': '1' });
    hub.plays(young, json(200, { id: '0193' }));
    const { body } = await client.get('/v1/traces/{id}', { path: { id: '0193' }, patient: true });
    expect(body.id).toBe('0193');
    hub.plays(young);
    await expect(client.get('/v1/traces/{id}', { path: { id: '0193' } })).rejects.toBeInstanceOf(
      ProblemError,
    );
  });

  it('replaces a token that the hub refuses, once', async () => {
    hub.plays(problem(401, 'unauthenticated'), receipt);
    await submit();
    const tokens = hub.seen.map(({ headers }) => headers.authorization);
    expect(tokens).toEqual(['Bearer token-1', 'Bearer token-2']);
    hub.plays(problem(401, 'unauthenticated'), problem(401, 'unauthenticated'));
    await expect(submit()).rejects.toMatchObject({ status: 401 });
  });

  it('says that the issuer refuses its credentials, without trying again', async () => {
    const stranger = new HubClient({
      url: hub.url,
      clientId: 'x',
      clientSecret: 'y',
      tokenUrl: `${hub.url}/refused`,
    });
    hub.plays(json(401, { error: 'invalid_client' }));
    await expect(stranger.get('/v1/traces')).rejects.toBeInstanceOf(TokenRefused);
    expect(hub.seen).toHaveLength(1);
  });

  it('puts values into path and query, and says what it reads for', async () => {
    hub.plays(json(200, { items: [], next: null }), json(200, {}));
    await client.get('/v1/traces', {
      query: { state: 'ACTIVE', overdue: true, make: 'Česká & Co', batch: undefined },
    });
    await client.get('/v1/batch-mappings/{name}', { path: { name: 'a/b' }, requestId: 'mine' });
    const [list, one] = hub.seen;
    expect(list?.url).toBe('/v1/traces?state=ACTIVE&overdue=true&make=%C4%8Cesk%C3%A1%20%26%20Co');
    expect(list?.headers).toMatchObject({ 'tracepost-purpose': 'PROSECUTION', 'accept-language': 'pt' });
    expect(one?.url).toBe('/v1/batch-mappings/a%2Fb');
    expect(one?.headers['x-request-id']).toBe('mine');
  });

  it('decides on what it saw by If-Match, and reads again only what has changed', async () => {
    hub.plays(json(200, {}), json(304, ''));
    const body = { outcome: 'SOLVED' } as const;
    await client.post('/v1/traces/{id}/closure', body, { path: { id: '1' }, ifMatch: '"9"' });
    expect(hub.seen[0]?.headers['if-match']).toBe('"9"');
    expect(await client.getIfChanged('/v1/traces/{id}', '"9"', { path: { id: '1' } })).toBeNull();
    expect(hub.seen[1]?.headers['if-none-match']).toBe('"9"');
  });

  it('reads a collection page by page until there is no next, an empty page being none', async () => {
    hub.plays(
      json(200, { items: [{ id: 'a' }], next: 'c1' }),
      json(200, { items: [], next: 'c2' }),
      json(200, { items: [{ id: 'b' }], next: null }),
    );
    const ids: string[] = [];
    for await (const { id } of items(client, '/v1/traces', { query: { state: 'ACTIVE' } })) ids.push(id);
    expect(ids).toEqual(['a', 'b']);
    expect(hub.seen.map(({ url }) => url)).toEqual([
      '/v1/traces?limit=200&state=ACTIVE',
      '/v1/traces?limit=200&state=ACTIVE&cursor=c1',
      '/v1/traces?limit=200&state=ACTIVE&cursor=c2',
    ]);
  });

  it('ends by its signal, in the middle of a pause too', async () => {
    const ends = new AbortController();
    hub.plays(problem(503, 'unavailable', { 'retry-after': '50' }));
    const call = client.get('/v1/traces', { signal: ends.signal });
    const patience = new HubClient({ url: hub.url, token: 't' }, { onRetry: () => ends.abort() });
    hub.plays(problem(503, 'unavailable', { 'retry-after': '50' }));
    await expect(patience.get('/v1/traces', { signal: ends.signal })).rejects.toThrow(/abort/i);
    await expect(call).rejects.toThrow(/abort/i);
  });
});
