import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TombstoneDoc } from '@tracepost/contracts';
import { eventually } from '@tracepost/testing';
import { Idempotency } from '../src/endpoint/idempotency.js';
import { createLogger, layTombstones, runServices, type RunningServices } from '../src/index.js';
import { thingService } from './thing-service.js';
import { startHub, type Answer, type RunningHub } from './running-hub.js';

let hub: RunningHub;
/** A second process of the same service, as far as the database can tell. */
let second: RunningServices;
beforeAll(async () => {
  hub = await startHub();
  second = await runServices([thingService(hub.hooks)], hub.settings, {
    logger: createLogger('second', 'silent'),
  });
});
afterEach(() => {
  hub.hooks.held = null;
  hub.hooks.fault = null;
});
afterAll(async () => {
  await second?.close();
  await hub?.close();
});

const slug = (answer: Answer): string =>
  `${answer.status} ${String(answer.body.type ?? '').replace('/problems/', '')}`;
let keys = 0;
const newKey = (): string => `key-${(keys += 1)}`;
const post = (body: unknown, key = newKey(), client = 'br-cp', path = '/v1/things'): Promise<Answer> =>
  hub.call(client, 'POST', path, { body, headers: { 'idempotency-key': key } });
const newThing = async (name = 'thing'): Promise<string> => String((await post({ name })).body.id);
const unitOfWork = () => {
  const { runtime } = hub.hooks;
  if (runtime === null) throw new Error('the service was not built');
  return runtime.unitOfWork;
};
const gate = (): { held: Promise<void>; open: () => void } => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { held: promise, open: resolve };
};
const count = async (table: string, where = 'true'): Promise<number> =>
  Number((await hub.sql<{ n: string }>(`select count(*) as n from intake.${table} where ${where}`))[0]?.n);
const disclosures = async (): Promise<{ action: string; actor: { purpose: string; client: string } }[]> =>
  (
    await hub.sql<{ body: Buffer }>(
      `select body from broker.log where topic = 'audit.entry.commands.v1' order by at`,
    )
  ).map(
    ({ body }) =>
      JSON.parse(body.toString()) as { action: string; actor: { purpose: string; client: string } },
  );

describe('a command', () => {
  it('carried out once is answered twenty times when it is sent twenty times at once to two processes', async () => {
    const before = hub.hooks.commands;
    const { held, open } = gate();
    hub.hooks.held = held;
    const calls = Array.from({ length: 20 }, (_value, at) =>
      hub.call('br-cp', 'POST', '/v1/things', {
        body: { name: 'twenty' },
        headers: { 'idempotency-key': 'twenty' },
        ...(at % 2 === 0 && { url: second.url }),
      }),
    );
    await eventually(() => hub.hooks.commands > before);
    open();
    const answers = await Promise.all(calls);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(19);
    expect(hub.hooks.commands - before).toBe(1);
    expect(await count('thing', `name = 'twenty'`)).toBe(1);
  });

  it('is replayed with its headers, whatever the order of its members, and a quoted key is the same key', async () => {
    const first = await post({ name: 'same', colour: 'RED' }, 'same');
    const again = await post('{"colour":"RED", "name":"same"}', '"same"');
    expect([again.status, again.text]).toEqual([201, first.text]);
    for (const name of ['etag', 'location', 'content-type']) {
      expect(again.headers.get(name)).toBe(first.headers.get(name));
    }
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  });

  it('with the key of another request is 422, and of another client a command of its own', async () => {
    const first = await post({ name: 'mine' }, 'reused');
    expect(slug(await post({ name: 'other' }, 'reused'))).toBe('422 idempotency-key-reused');
    const other = await post({ name: 'mine' }, 'reused', 'br-submitter');
    expect([other.status, other.body.id === first.body.id]).toEqual([201, false]);
  });

  it('that failed binds nothing to its key', async () => {
    hub.hooks.fault = new Error('CANARY');
    expect(slug(await post({ name: 'failed' }, 'unbound'))).toBe('500 internal');
    expect(slug(await post({ name: 5 }, 'unbound'))).toBe('422 validation');
    hub.hooks.fault = null;
    expect((await post({ name: 'mended' }, 'unbound')).status).toBe(201);
  });

  it('waits for the first with its key for some seconds, then is 409 with Retry-After', async () => {
    const before = hub.hooks.commands;
    const { held, open } = gate();
    hub.hooks.held = held;
    const first = post({ name: 'slow' }, 'slow');
    await eventually(() => hub.hooks.commands > before);
    const repeat = { body: { name: 'slow' }, headers: { 'idempotency-key': 'slow' } };
    const [here, there] = await Promise.all([
      hub.call('br-cp', 'POST', '/v1/things', repeat),
      hub.call('br-cp', 'POST', '/v1/things', { ...repeat, url: second.url }),
    ]);
    for (const answer of [here, there]) {
      expect([slug(answer), answer.headers.get('retry-after')]).toEqual([
        '409 idempotency-key-in-progress',
        '1',
      ]);
    }
    open();
    expect((await first).status).toBe(201);
  });

  it('keeps nothing of its answer in clear', async () => {
    await post({ name: 'CANARYname' }, 'sealed');
    const rows = await hub.sql<{ row: string }>('select i::text as row from intake.idempotency i');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => row.includes('CANARYname'))).toEqual([]);
  });

  it('takes If-Match: a stale ETag is 412, the right one is carried out, a stranger gets 404', async () => {
    const id = await newThing();
    const path = `/v1/things/${id}/renaming`;
    const { headers } = await hub.call('br-cp', 'GET', `/v1/things/${id}`);
    const etag = String(headers.get('etag'));
    const rename = (client: string, match: string): Promise<Answer> =>
      hub.call(client, 'POST', path, {
        body: { name: 'new' },
        headers: { 'idempotency-key': newKey(), 'if-match': match },
      });
    expect(slug(await rename('us-cp', '"x"'))).toBe('404 not-found');
    expect(slug(await rename('br-cp', '"x"'))).toBe('412 version-mismatch');
    expect(slug(await rename('br-cp', `W/${etag}`))).toBe('412 version-mismatch');
    const done = await rename('br-cp', etag);
    expect([done.status, done.body.version]).toEqual([200, 2]);
    expect(slug(await rename('br-cp', etag))).toBe('412 version-mismatch');
    const seen = await hub.call('br-cp', 'GET', `/v1/things/${id}`);
    expect(seen.headers.get('etag')).toBe(done.headers.get('etag'));
  });

  it('with a streamed body is known by the bytes of the stream', async () => {
    const upload = (body: string): Promise<Answer> =>
      hub.call('br-cp', 'POST', '/v1/uploads', {
        body,
        headers: { 'content-type': 'text/csv', 'idempotency-key': 'upload' },
      });
    const first = await upload('a;b');
    expect(first.status).toBe(202);
    expect((await upload('a;b')).headers.get('idempotency-replayed')).toBe('true');
    expect(slug(await upload('a;c'))).toBe('422 idempotency-key-reused');
  });
});

describe('a replacement', () => {
  const path = '/v1/things/0193a000-0000-7000-8000-000000000009';
  const put = (name: string, headers: Record<string, string>): Promise<Answer> =>
    hub.call('br-cp', 'PUT', path, { body: { name }, headers });

  it('creates with If-None-Match: * once, and replaces with the ETag', async () => {
    expect(slug(await put('a', { 'if-match': '"x"' }))).toBe('404 not-found');
    const created = await put('a', { 'if-none-match': '*' });
    expect(created.status).toBe(200);
    expect(slug(await put('b', { 'if-none-match': '*' }))).toBe('412 version-mismatch');
    const replaced = await put('b', { 'if-match': String(created.headers.get('etag')) });
    expect([replaced.status, replaced.body.name]).toEqual([200, 'b']);
  });
});

describe('a read', () => {
  it('is logged as a disclosure with its purpose; 304, HEAD, 404 and an empty page are not', async () => {
    const id = await newThing();
    const before = (await disclosures()).length;
    const first = await hub.call('br-cp', 'GET', `/v1/things/${id}`, {
      headers: { 'tracepost-purpose': 'PROSECUTION' },
    });
    const etag = String(first.headers.get('etag'));
    const again = await hub.call('br-cp', 'GET', `/v1/things/${id}`, { headers: { 'if-none-match': etag } });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await hub.call('br-cp', 'HEAD', `/v1/things/${id}`)).status).toBe(200);
    expect((await hub.call('us-cp', 'GET', `/v1/things/${id}`)).status).toBe(404);
    expect((await hub.call('us-cp', 'GET', '/v1/things')).body).toEqual({ items: [], next: null });
    await hub.call('br-reader', 'GET', `/v1/things/${id}`);
    const entries = await eventually(async () => {
      const all = await disclosures();
      return all.length >= before + 2 && all.slice(before);
    });
    expect(entries.map(({ action, actor }) => [action, actor.client, actor.purpose])).toEqual([
      ['thing.read', 'br-cp', 'PROSECUTION'],
      ['thing.read', 'br-reader', 'CRIMINAL_INVESTIGATION'],
    ]);
  });

  it('of something that is younger than a minute and not here says when to ask again', async () => {
    const fresh = `${Date.now()
      .toString(16)
      .padStart(12, '0')
      .replace(/^(.{8})/, '$1-')}-7000-8000-000000000001`;
    const there = await newThing();
    for (const id of [fresh, there]) {
      const answer = await hub.call('us-cp', 'GET', `/v1/things/${id}`);
      expect([slug(answer), answer.headers.get('retry-after')]).toEqual(['404 not-found', '1']);
    }
    const old = await hub.call('us-cp', 'GET', '/v1/things/0193a000-0000-7000-8000-000000000001');
    expect([slug(old), old.headers.get('retry-after')]).toEqual(['404 not-found', null]);
    expect(slug(await hub.call('us-cp', 'GET', '/v1/things/no-uuid'))).toBe('404 not-found');
  });
});

describe('a kept answer', () => {
  it('is forgotten after seven days, not before', async () => {
    const old = await post({ name: 'old' }, 'old');
    const recent = await post({ name: 'recent' }, 'recent');
    const age = (days: number, text: string) =>
      hub.sql(
        `update intake.idempotency set created_at = now() - interval '${days} days' where trace_id = '${text}'`,
      );
    await age(8, String(old.body.id));
    await age(6, String(recent.body.id));
    await Idempotency.prune(unitOfWork());
    const again = await post({ name: 'old' }, 'old');
    expect([again.status, again.body.id === old.body.id]).toEqual([201, false]);
    expect((await post({ name: 'recent' }, 'recent')).headers.get('idempotency-replayed')).toBe('true');
  });

  it('of what was erased is 410 with the tombstone, and only its parties learn of it', async () => {
    const { body } = await post({ name: 'gone' }, 'gone');
    const id = String(body.id);
    const doc = { traceId: id, requestingParticipant: 'BR-NCB' } as TombstoneDoc;
    await unitOfWork().run(async (tx) => {
      await tx.query('delete from thing where id = $1', [id]);
      await layTombstones(tx, [{ subject: id, parties: ['BR-NCB'], doc }]);
    });
    const again = await post({ name: 'gone' }, 'gone');
    expect([slug(again), again.body.tombstone]).toEqual(['410 erased', doc]);
    expect(slug(await post({ name: 'else' }, 'gone'))).toBe('422 idempotency-key-reused');
    expect(slug(await hub.call('br-cp', 'GET', `/v1/things/${id}`))).toBe('410 erased');
    expect(slug(await hub.call('us-cp', 'GET', `/v1/things/${id}`))).toBe('404 not-found');
    const renaming = { body: { name: 'x' }, headers: { 'idempotency-key': newKey(), 'if-match': '"stale"' } };
    expect(slug(await hub.call('br-cp', 'POST', `/v1/things/${id}/renaming`, renaming))).toBe('410 erased');
    expect(await count('idempotency', `trace_id = '${id}' and body is not null`)).toBe(0);
  });
});

describe('pages', () => {
  it('follow their cursors to the end without loss or repetition', async () => {
    const names = ['p1', 'p2', 'p3', 'p4', 'p5'];
    for (const name of names) await post({ name }, newKey(), 'us-cp');
    const seen: string[] = [];
    let path: string | null = '/v1/things?limit=2&colour=RED';
    while (path !== null) {
      const answer: Answer = await hub.call('us-cp', 'GET', path);
      seen.push(...(answer.body.items as unknown as { name: string }[]).map(({ name }) => name));
      const link: string | undefined = /<(.*)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
      expect(link === undefined).toBe(answer.body.next === null);
      path = link ?? null;
    }
    expect(seen).toEqual([...names].reverse());
  });

  it('refuse a cursor of another caller, another filter, or none of ours', async () => {
    const page = await hub.call('us-cp', 'GET', '/v1/things?limit=1');
    const cursor = encodeURIComponent(String(page.body.next));
    expect(slug(await hub.call('br-cp', 'GET', `/v1/things?limit=1&cursor=${cursor}`))).toBe(
      '400 cursor-invalid',
    );
    expect(slug(await hub.call('us-cp', 'GET', `/v1/things?colour=RED&cursor=${cursor}`))).toBe(
      '400 cursor-invalid',
    );
    expect(slug(await hub.call('us-cp', 'GET', `/v1/things?cursor=${cursor}x`))).toBe('400 cursor-invalid');
    expect((await hub.call('us-cp', 'GET', `/v1/things?limit=3&cursor=${cursor}`)).status).toBe(200);
  });
});

describe('the internal paths', () => {
  const internal = async (method: string, path: string, body?: unknown): Promise<Answer> =>
    hub.call(null, method, `/internal/intake/${path}`, {
      headers: { 'tracepost-internal-token': hub.settings.internalToken },
      ...(body !== undefined && { body }),
    });

  it('tell flows, health and quiescence', async () => {
    expect((await internal('GET', 'flows')).body.flows).toEqual([
      expect.objectContaining({ service: 'intake', consumer: 'intake.things', lag: 0 }),
      expect.objectContaining({ consumer: 'intake.participants', lag: 0, parkedKeys: 0 }),
    ]);
    expect((await internal('GET', 'health')).body.status).toBe('ok');
    const quiet = await eventually(async () => {
      const { body } = await internal('GET', 'quiescence');
      return body.outboxPending === 0 && body;
    });
    expect(Number(quiet.published)).toBeGreaterThan(0);
  });

  it('move the business clock forward only, and keep it in the schema', async () => {
    expect((await internal('PUT', 'clock', { offset: 86_400_000 })).body.offset).toBe(86_400_000);
    expect((await internal('PUT', 'clock', { offset: 1 })).body.offset).toBe(86_400_000);
    expect(await hub.sql('select offset_ms from intake.clock')).toEqual([{ offset_ms: '86400000' }]);
    expect((await internal('GET', 'timers/next')).body).toEqual({ next: null });
    const at = new Date(Date.now() + 2 * 86_400_000).toISOString();
    expect((await internal('POST', 'timers/fire', { at })).body).toEqual({ fired: 0 });
    expect(Number((await internal('GET', 'clock')).body.offset)).toBeGreaterThan(1.9 * 86_400_000);
  });
});

describe('the end of the process', () => {
  it('lets a request in flight finish, takes no new one, and publishes what was accepted', async () => {
    const reads = hub.hooks.reads;
    const id = await newThing();
    const { held, open } = gate();
    hub.hooks.held = held;
    const inFlight = hub.call('br-cp', 'GET', `/v1/things/${id}`);
    await eventually(() => hub.hooks.reads > reads);
    const closing = hub.services.close();
    await eventually(() =>
      hub.call(null, 'GET', '/health/live').then(
        () => false,
        () => true,
      ),
    );
    open();
    expect((await inFlight).status).toBe(200);
    await closing;
    expect(hub.log.filter((line) => line.includes('a step of the shutdown failed'))).toEqual([]);
    expect(hub.log.some((line) => line.includes('shut down'))).toBe(true);
  });
});
