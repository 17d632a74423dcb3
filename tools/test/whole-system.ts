import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  batchResults,
  followEvents,
  idOf,
  items,
  playStory,
  STORY_REQUEST,
  uploadBatch,
  waitFor,
  type BatchView,
  type EventView,
  type FeedEntry,
  type FeedPosition,
  type HopView,
  type HubClient,
  type RowResultView,
  type TraceRequestBody,
  type TraceView,
} from '@tracepost/client';
import { allEvents, listed, raw, type Form, type TestHub } from './hub.js';
import { checkedFetch } from './published/checked-client.js';

const NEVER = '01890000-0000-7000-8000-000000000000';
const short = (event: EventView): string => event.type.replace('org.tracepost.', '').replace('.v1', '');

/** The same cases for both forms: a form is right when nobody outside can tell it from the other. */
export const wholeSystem = (form: Form, hubOf: () => TestHub): void => {
  let hub: TestHub;
  let story: { traceId: string; hopIds: readonly string[] };

  beforeAll(async () => {
    hub = hubOf();
    const parties = {
      br: hub.point('br-cp'),
      us: hub.point('us-cp'),
      py: hub.point('py-cp'),
      ar: hub.point('ar-cp'),
    };
    story = await playStory(parties, () => undefined);
  });

  const request = (changes: Partial<TraceRequestBody> = {}): TraceRequestBody => ({
    ...STORY_REQUEST,
    ...changes,
  });
  const traceOf = async (id: string): Promise<TraceView> =>
    (await hub.point('br-cp').get('/v1/traces/{id}', { path: { id } })).body;
  const submit = async (changes: Partial<TraceRequestBody>): Promise<string> =>
    idOf((await hub.point('br-cp').post('/v1/trace-requests', request(changes))).body);
  const hopInInbox = (traceId: string): Promise<HopView> =>
    waitFor('the hop', async () => {
      const hops = await listed(items(hub.point('us-cp'), '/v1/inbox'));
      return hops.find((hop) => hop.traceId === traceId);
    });

  describe('the story', () => {
    it('ends CLOSED, SOLVED, with two accepted answers', async () => {
      const trace = await traceOf(story.traceId);
      expect(trace).toMatchObject({ state: 'CLOSED', outcome: 'SOLVED', awaiting: [] });
      expect(trace.hops.map((hop) => [hop.participant, hop.state])).toEqual([
        ['US-NCB', 'ANSWERED'],
        ['PY-NCB', 'ANSWERED'],
      ]);
      await waitFor('both acceptances', async () => {
        const now = await traceOf(story.traceId);
        return now.hops.every((hop) => hop.acceptance === 'ACCEPTED') ? true : undefined;
      });
    });

    it("has a timeline in the order of time, the requester's own clients named, nobody else's", async () => {
      const { timeline } = await traceOf(story.traceId);
      const times = timeline.map((entry) => entry.at);
      expect(times).toEqual([...times].sort());
      for (const { participant, client } of timeline) if (participant !== 'BR-NCB') expect(client).toBeNull();
    });

    it('gives the partner agency exactly what it was granted', async () => {
      const events = await waitFor('the closed event', async () => {
        const seen = await allEvents(hub.point('europol-agency'), { traceId: story.traceId });
        return seen.some((event) => short(event) === 'trace.closed') ? seen : undefined;
      });
      expect(events.map(short)).toEqual(['trace.submitted', 'hop.answered', 'hop.answered', 'trace.closed']);
      expect(JSON.stringify(events)).not.toContain(STORY_REQUEST.reference);
    });

    it('gives the requester every event once, each subject without gap, no effect before its cause', async () => {
      const events = await waitFor('the whole feed', async () => {
        const seen = await allEvents(hub.point('br-cp'), { traceId: story.traceId });
        return seen.filter((event) => short(event) === 'hop.answer-accepted').length === 2 ? seen : undefined;
      });
      const last = new Map<string, number>();
      for (const event of events) {
        expect(Number(event.sequence)).toBe((last.get(event.subject) ?? 0) + 1);
        last.set(event.subject, Number(event.sequence));
      }
      const at = (type: string): number => events.findIndex((event) => short(event) === type);
      expect(at('trace.submitted')).toBe(0);
      expect(at('trace.validated')).toBeLessThan(at('hop.opened'));
      expect(at('hop.opened')).toBeLessThan(at('trace.activated'));
      expect(at('hop.answered')).toBeLessThan(at('onward-referral.proposed'));
    });

    it('gives the requested side the events of its own hop only, nothing of the chain', async () => {
      const events = await allEvents(hub.point('py-cp'), { traceId: story.traceId });
      expect(new Set(events.map((event) => event.hopid))).toEqual(new Set([story.hopIds[1]]));
      expect(events.every((event) => short(event).startsWith('hop.'))).toBe(true);
      const opened = events.find((event) => short(event) === 'hop.opened');
      expect(Object.keys(opened?.data ?? {})).not.toEqual(expect.arrayContaining(['depth']));
      for (const hidden of ['origin', 'depth', 'rule']) expect(opened?.data).not.toHaveProperty(hidden);
    });

    it('is in the log: one entry a change, every reading named', async () => {
      const entries = await waitFor('the closure in the log', async () => {
        const query = { traceId: story.traceId };
        const seen = await listed(items(hub.point('br-cp'), '/v1/audit-entries', { query }));
        return seen.some((entry) => entry.action === 'trace.closure') ? seen : undefined;
      });
      const changes = entries.filter((entry) => entry.kind === 'CHANGE');
      const hopChanges = changes
        .filter((entry) => entry.hopId !== null)
        .map((entry) => `${entry.hopId} ${entry.version}`);
      expect(new Set(hopChanges).size).toBe(hopChanges.length);
      const actions = changes.map((entry) => entry.action);
      for (const action of [
        'trace-requests',
        'hop.acknowledgement',
        'hop.information-requests',
        'hop.information',
        'hop.answers',
        'onward-referral.approval',
        'hop.acceptance',
        'trace.closure',
      ]) {
        expect(actions).toContain(action);
      }
      const readings = entries
        .filter((entry) => entry.kind === 'DISCLOSURE')
        .map((entry) => `${entry.participant} ${entry.action}`);
      expect(readings).toEqual(
        expect.arrayContaining(['US-NCB inbox.read', 'PY-NCB inbox.read', 'BR-NCB trace.read']),
      );
    });

    it("shows the requested side the log's entries of its own hop only", async () => {
      const query = { traceId: story.traceId };
      const entries = await listed(items(hub.point('py-cp'), '/v1/audit-entries', { query }));
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) {
        expect(entry.hopId === story.hopIds[1] || entry.participant === 'PY-NCB').toBe(true);
        if (entry.participant !== 'PY-NCB') expect(entry.client).toBeNull();
      }
    });

    it('has a checkpoint over a log without holes', async () => {
      const { body: checkpoint } = await hub.point('br-cp').get('/v1/audit-checkpoint');
      const entries = await listed(items(hub.point('hub-auditor'), '/v1/audit-entries'));
      expect(entries.length).toBeGreaterThanOrEqual(checkpoint.size);
      expect(entries.map((entry) => entry.index)).toEqual(entries.map((_entry, index) => index));
      expect(checkpoint.root).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  describe('a stranger', () => {
    it.each([
      ['the request', () => `/v1/trace-requests/${story.traceId}`],
      ['the trace', () => `/v1/traces/${story.traceId}`],
      ['the first hop', () => `/v1/hops/${story.hopIds[0]}`],
      ['the second hop', () => `/v1/hops/${story.hopIds[1]}`],
    ])('gets for %s the same 404 as for an id that does not exist', async (_what, path) => {
      const ar = hub.point('ar-cp');
      const there = await raw(ar, 'GET', path());
      const nowhere = await raw(ar, 'GET', path().replace(/[0-9a-f-]{36}/, NEVER));
      expect(there.status).toBe(404);
      const { requestId: _a, instance: _b, ...one } = there.body;
      const { requestId: _c, instance: _d, ...other } = nowhere.body;
      expect(one).toEqual(other);
    });

    it.each([
      ['traces', (ar: HubClient) => ar.get('/v1/traces')],
      ['its inbox', (ar: HubClient) => ar.get('/v1/inbox')],
      ['referrals', (ar: HubClient) => ar.get('/v1/onward-referrals', { query: { traceId: story.traceId } })],
      ['batches', (ar: HubClient) => ar.get('/v1/batches')],
      [
        'the log of the trace',
        (ar: HubClient) => ar.get('/v1/audit-entries', { query: { traceId: story.traceId } }),
      ],
    ])('sees an empty page of %s', async (_what, read) => {
      const { body } = await read(hub.point('ar-cp'));
      expect(body.items).toEqual([]);
      expect(body.next).toBeNull();
    });

    it('sees no event', async () => {
      expect(await allEvents(hub.point('ar-cp'), { traceId: story.traceId })).toEqual([]);
    });

    it.each([
      ['answers', { result: 'NO_RECORD' }],
      ['acknowledgement', {}],
      ['acceptance', { answerVersion: 1 }],
      ['recall', { reason: 'no' }],
    ])('cannot act on a hop: %s is 404', async (command, body) => {
      expect(
        (await raw(hub.point('ar-cp'), 'POST', `/v1/hops/${story.hopIds[0]}/${command}`, body)).status,
      ).toBe(404);
    });

    it('cannot name the trace in a request of its own', async () => {
      const body = request({ relatedTraces: [{ traceId: story.traceId, relation: 'SAME_CASE' }] });
      const refused = await raw(hub.point('ar-cp'), 'POST', '/v1/trace-requests', body);
      expect(refused.status).toBe(422);
      expect(refused.body).toMatchObject({
        errors: [{ pointer: '#/relatedTraces/0/traceId', code: 'UNKNOWN_REFERENCE' }],
      });
    });
  });

  describe('the requested participant', () => {
    it('sees its hop, not the trace, not the other hop', async () => {
      const py = hub.point('py-cp');
      expect((await raw(py, 'GET', `/v1/traces/${story.traceId}`)).status).toBe(404);
      expect((await raw(py, 'GET', `/v1/hops/${story.hopIds[0]}`)).status).toBe(404);
      const { body } = await py.get('/v1/hops/{id}', { path: { id: story.hopIds[1] ?? '' } });
      expect(body).not.toHaveProperty('depth');
      expect(body).not.toHaveProperty('parentHopId');
      expect(body.request).not.toHaveProperty('routing');
      expect(body.request).not.toHaveProperty('relatedTraces');
      expect(body.request).toMatchObject({ recovery: { circumstances: 'Roadside search' } });
      expect(JSON.stringify(body.sharedAnswers)).toContain('TRACED_EXPORTED');
    });

    it('cannot answer a hop that is closed', async () => {
      const again = await raw(hub.point('us-cp'), 'POST', `/v1/hops/${story.hopIds[0]}/answers`, {
        result: 'NO_RECORD',
      });
      expect(again.status).toBe(409);
      expect(again.body).toMatchObject({ type: '/problems/hop-answered', command: 'answers' });
    });
  });

  describe('bad input', () => {
    const post = (body: unknown, headers?: Record<string, string>) =>
      raw(hub.point('br-cp'), 'POST', '/v1/trace-requests', body, headers);
    const firearmWith = (changes: Partial<TraceRequestBody['firearm']>) =>
      request({ firearm: { ...STORY_REQUEST.firearm, ...changes } });

    it.each<[string, () => unknown, number, string, Record<string, unknown>?]>([
      [
        'a serial of 300 characters',
        () => firearmWith({ serial: { raw: 'A'.repeat(300), condition: 'CLEAR' } }),
        422,
        'validation',
        { pointer: '#/firearm/serial/raw', code: 'TOO_LONG' },
      ],
      [
        'a date in the future',
        () => request({ recovery: { ...STORY_REQUEST.recovery, at: '2999-01-01' } }),
        422,
        'validation',
        { pointer: '#/recovery/at', code: 'IN_FUTURE' },
      ],
      [
        'an unknown member',
        () => ({ ...request(), refrence: 'x' }),
        422,
        'validation',
        { pointer: '#/refrence', code: 'UNKNOWN_FIELD' },
      ],
      [
        'a NUL in a name',
        () => firearmWith({ model: 'a\u0000b' }),
        422,
        'validation',
        { pointer: '#/firearm/model', code: 'FORMAT' },
      ],
      [
        'a participant that does not exist',
        () => request({ routing: { preApproved: { mode: 'LISTED', participants: ['XX-NCB'] } } }),
        422,
        'validation',
        { code: 'UNKNOWN_REFERENCE' },
      ],
      [
        'nine levels',
        () => ({ ...request(), officer: { name: [[[[[[[['x']]]]]]]] } }),
        422,
        'validation',
        { code: 'TOO_DEEP' },
      ],
      ['broken JSON', () => '{"reference":', 400, 'malformed'],
      ['a name twice', () => '{"reference":"a","reference":"b"}', 400, 'malformed'],
      ['an empty body', () => '', 400, 'malformed'],
      ['invalid UTF-8', () => new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 400, 'malformed'],
      ['2 MB', () => JSON.stringify({ reference: 'x'.repeat(2_000_000) }), 413, 'too-large'],
    ])('%s is refused, and says where and what to do', async (...[, body, status, slug, fault]) => {
      const answer = await post(body());
      expect(answer.status).toBe(status);
      expect(answer.body['type']).toBe(`/problems/${slug}`);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      if (fault) {
        const { errors } = answer.body as { errors: { message: string; remedy: string }[] };
        expect(errors).toEqual(expect.arrayContaining([expect.objectContaining(fault)]));
        for (const { message, remedy } of errors) expect(message.length * remedy.length).toBeGreaterThan(0);
      }
    });

    it('keeps right-to-left and combining characters code point by code point', async () => {
      const officer = { name: 'أحمد e\u0301 \u202e' };
      const id = await submit({ officer });
      const sent = await hub.point('br-cp').get('/v1/trace-requests/{id}', { path: { id } });
      expect(JSON.stringify(sent.body)).toContain('أحمد e\u0301 \u202e');
    });

    it('without a token is 401 with a challenge, with a wrong one too', async () => {
      for (const authorization of [undefined, 'Bearer x.y.z']) {
        const response = await fetch(`${hub.url}/v1/traces`, {
          headers: authorization ? { authorization } : {},
        });
        expect(response.status).toBe(401);
        expect(response.headers.get('www-authenticate')).toContain('Bearer');
      }
    });

    it.each([
      ['ghost-cp', 'GET', '/v1/traces', 403, 'participant-unknown'],
      ['qz-cp', 'GET', '/v1/traces', 403, 'participant-suspended'],
      ['br-reader', 'POST', '/v1/trace-requests', 403, 'role-missing'],
      ['europol-agency', 'GET', '/v1/traces', 403, 'role-missing'],
      ['br-cp', 'GET', '/v1/desk', 403, 'role-missing'],
      ['br-cp', 'GET', '/v1/nothing', 404, 'not-found'],
      ['br-cp', 'PUT', '/v1/traces', 405, 'method-not-allowed'],
      ['br-cp', 'GET', '/v1/traces?colour=red', 400, 'parameter-invalid'],
      ['br-cp', 'GET', '/v1/traces?cursor=x', 400, 'cursor-invalid'],
    ])('%s %s %s is %d %s', async (clientId, method, path, status, slug) => {
      const answer = await raw(hub.point(clientId), method, path, method === 'POST' ? request() : undefined);
      expect([answer.status, answer.body['type']]).toEqual([status, `/problems/${slug}`]);
    });

    it('a POST without Idempotency-Key is refused', async () => {
      const answer = await raw(hub.point('br-cp'), 'POST', '/v1/trace-requests', undefined, {
        'content-type': 'application/json',
      });
      expect([answer.status, answer.body['type']]).toEqual([400, '/problems/idempotency-key-missing']);
    });
  });

  describe('an Idempotency-Key', () => {
    it('used twenty times at once makes one trace', async () => {
      const key = crypto.randomUUID();
      const reference = `TWENTY-${form}`;
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          hub.point('br-cp').post('/v1/trace-requests', request({ reference }), { key }),
        ),
      );
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect(answers.filter(({ replayed }) => replayed)).toHaveLength(19);
      await waitFor('the trace', async () => {
        const { body } = await hub.point('br-cp').get('/v1/traces', { query: { reference } });
        return body.items.length === 1 ? true : undefined;
      });
    });

    it('used for another body is 422', async () => {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      await raw(hub.point('br-cp'), 'POST', '/v1/trace-requests', request({ reference: 'ONE' }), headers);
      const other = await raw(
        hub.point('br-cp'),
        'POST',
        '/v1/trace-requests',
        request({ reference: 'TWO' }),
        headers,
      );
      expect([other.status, other.body['type']]).toEqual([422, '/problems/idempotency-key-reused']);
    });
  });

  describe('routing', () => {
    it('explains itself without storing anything', async () => {
      const answer = await raw(hub.point('br-cp'), 'POST', '/v1/routes:explain', {
        firearm: STORY_REQUEST.firearm,
      });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ decision: 'ASK', rule: 'IMPORT_MARK' });
      const encoded = await raw(hub.point('br-cp'), 'POST', '/v1/routes%3Aexplain', {
        firearm: STORY_REQUEST.firearm,
      });
      expect(encoded.status).toBe(200);
    });

    it('never asks the requester: a hop by hand to itself is loop-guard', async () => {
      const traceId = await submit({ reference: 'LOOP' });
      await waitFor('the hop', async () => {
        const { status, body } = await raw(hub.point('br-cp'), 'GET', `/v1/traces/${traceId}`);
        return status === 200 && (body['hops'] as unknown[]).length === 1 ? true : undefined;
      });
      const loop = await raw(hub.point('br-cp'), 'POST', '/v1/hops', {
        traceId,
        participant: 'BR-NCB',
        reason: 'ours?',
      });
      expect([loop.status, loop.body['type']]).toEqual([409, '/problems/loop-guard']);
      const unknown = await raw(hub.point('br-cp'), 'POST', '/v1/hops', {
        traceId,
        participant: 'XX-NCB',
        reason: 'who?',
      });
      expect(unknown.status).toBe(422);
      expect(unknown.body).toMatchObject({
        errors: [{ pointer: '#/participant', code: 'UNKNOWN_REFERENCE' }],
      });
    });

    it('an answer that names the requester blocks the referral by LOOP', async () => {
      const traceId = await submit({ reference: 'LOOP-2' });
      const { id } = await hopInInbox(traceId);
      await hub
        .point('us-cp')
        .post(
          '/v1/hops/{id}/answers',
          { result: 'TRACED_EXPORTED', nextCountries: ['BR'] },
          { path: { id } },
        );
      const referral = await waitFor('the referral', async () => (await traceOf(traceId)).onwardReferrals[0]);
      expect(referral).toMatchObject({ state: 'BLOCKED', blockedBy: 'LOOP' });
    });

    it('shows the participants, restrictions to oneself only', async () => {
      const participants = await listed(items(hub.point('br-cp'), '/v1/participants'));
      expect(participants.map((one) => one.id)).toEqual(
        expect.arrayContaining(['BR-NCB', 'TR-NCB', 'EUROPOL', 'HUB', 'QZ-NCB', 'WCO']),
      );
      expect(JSON.stringify(participants)).not.toContain('GH-NCB"]');
    });
  });

  describe('a batch', () => {
    const FILE = [
      'registro;numero_serie;tipo;marca;modelo;calibre;plataforma;origem;pais;circunscricao;data_registro;tipo_delito',
      `E2E-${form}-1;ABC123;PISTOLA;GLOCK;17;9 MM;;Ilícita;Áustria;;01/01/2018 02:10;Porte`,
      `E2E-${form}-2;XYZ789;REVÓLVER;TAURUS;82;.38;;Ilícita;BRASIL;;02/01/2018 02:10;Porte`,
      `E2E-${form}-3;;PISTOLA;INDETERMINADO;;;;Ilícita;OUTROS;;03/01/2018 00:34;Porte`,
      `E2E-${form}-4;DEF456;PISTOLA;CANIK;TP9;9 MM;;Ilícita;Turquia;;99/99/2018 00:34;Porte`,
    ].join('\r\n');

    const upload = async (body: string): Promise<string> => {
      const rows = Readable.from([body]);
      return idOf((await uploadBatch(hub.point('br-cp'), rows, { mapping: 'rio-seizures' })).body);
    };

    const finished = (id: string): Promise<BatchView> =>
      waitFor('the batch to be finished', async () => {
        const { body } = await hub.point('br-cp').get('/v1/batches/{id}', { path: { id } });
        const { read, accepted, refused, unchanged } = body.rows;
        expect(read).toBe(accepted + refused + unchanged);
        return body.state === 'COMPLETED' ? body : undefined;
      });

    const results = (id: string): Promise<RowResultView[]> => listed(batchResults(hub.point('br-cp'), id));

    it('tells of every row what became of it, the refused one with its original text', async () => {
      const batch = await finished(await upload(FILE));
      expect(batch.rows).toMatchObject({
        read: 4,
        accepted: 3,
        refused: 1,
        unchanged: 0,
        pending: 0,
        routed: 1,
        domestic: 1,
        desk: 1,
      });
      expect(batch.byParticipant).toEqual({ 'AT-NCB': 1 });
      const rows = await results(idOf(batch));
      expect(rows.map((row) => [row.row, row.status, row.routing])).toEqual([
        [1, 'ACCEPTED', 'ROUTED'],
        [2, 'ACCEPTED', 'DOMESTIC'],
        [3, 'ACCEPTED', 'DESK'],
        [4, 'REFUSED', null],
      ]);
      expect(rows[3]).toMatchObject({
        line: 5,
        source: FILE.split('\r\n')[4],
        errors: [{ column: 'data_registro' }],
      });
    });

    it('submitted again makes no second trace', async () => {
      const first = await finished(await upload(FILE));
      expect(first.rows).toMatchObject({ read: 4, accepted: 0, refused: 1, unchanged: 3 });
    });

    it('whose header lacks a mapped column is refused whole, with a suggestion', async () => {
      const refused = await raw(hub.point('br-cp'), 'POST', '/v1/batches?mapping=rio-seizures', 'a,b\n1,2', {
        'content-type': 'text/csv',
      });
      expect([refused.status, refused.body['type']]).toEqual([422, '/problems/mapping-mismatch']);
      expect(refused.body).toHaveProperty('columns');
      expect(refused.body).toHaveProperty('suggestion');
    });

    it('is seen by nobody else', async () => {
      const { body } = await hub.point('br-cp').get('/v1/batches');
      const id = String(body.items[0]?.id);
      for (const path of [`/v1/batches/${id}`, `/v1/batches/${id}/results`]) {
        expect((await raw(hub.point('ar-cp'), 'GET', path)).status).toBe(404);
      }
    });
  });

  describe('the events feed as a stream', () => {
    it('has the content and order of the pages, and resumes by Last-Event-ID', async () => {
      const br = hub.point('br-cp');
      const pages = await allEvents(br, { traceId: story.traceId });
      const take = (start: FeedPosition, count: number): Promise<FeedEntry[]> =>
        firstOf(followEvents(br, start, { traceId: story.traceId }), count);
      const first = await take({ from: 'beginning' }, 4);
      expect(first.map(({ event }) => event.id)).toEqual(pages.slice(0, 4).map((event) => event.id));
      const rest = await take({ cursor: first[1]?.cursor ?? '' }, 3);
      expect(rest.map(({ event }) => event.id)).toEqual(pages.slice(2, 5).map((event) => event.id));
    });
  });

  describe('the development clock', () => {
    it('moves for every service, fires what falls due, and only forward', async () => {
      const operator = hub.point('hub-operator');
      const traceId = await submit({ reference: 'CLOCK' });
      const { id } = await hopInInbox(traceId);
      const { body: before } = await operator.get('/v1/dev/clock');
      const { body: advanced } = await operator.post('/v1/dev/clock/advances', { by: 'P20D' });
      expect(advanced.fired).toBeGreaterThan(0);
      expect(Date.parse(advanced.now) - Date.parse(before.now)).toBeGreaterThanOrEqual(20 * 86_400_000);
      const { body } = await hub.point('us-cp').get('/v1/hops/{id}', { path: { id } });
      expect(body.overdue).toBe(true);
      const types = (await allEvents(hub.point('br-cp'), { traceId })).map(short);
      expect(types).toEqual(expect.arrayContaining(['hop.reminded', 'hop.overdue']));
      expect((await raw(operator, 'POST', '/v1/dev/clock/advances', { to: before.now })).status).toBe(409);
      expect((await raw(hub.point('br-cp'), 'GET', '/v1/dev/clock')).status).toBe(403);
    });
  });

  describe('the open pages', () => {
    it.each([
      ['/health/live', 'application/json'],
      ['/health/ready', 'application/json'],
      ['/metrics', 'text/plain'],
      ['/openapi.json', 'application/json'],
      ['/asyncapi.json', 'application/json'],
      ['/schemas/org.tracepost.hop.answered.v1.json', 'application/schema+json'],
      ['/docs', 'text/html'],
      ['/problems/hop-closed', ''],
    ])('%s answers without a token', async (path, type) => {
      const response = await checkedFetch(hub.url, path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(type);
      expect((await response.text()).length).toBeGreaterThan(10);
    });

    it.each([
      [404, 'a problem of no type', '/problems/none'],
      [404, 'a schema of no event', '/schemas/none.json'],
      [414, 'a long address', `/openapi.json?${'x'.repeat(5_000)}`],
    ])('answer %i, as published, to %s', async (status, _what, path) => {
      expect((await checkedFetch(hub.url, path)).status).toBe(status);
    });

    it('nothing internal is reachable', async () => {
      expect((await fetch(`${hub.url}/internal/routing/flows`)).status).toBe(404);
    });

    it('the operator sees the flows of every service', async () => {
      const { body } = await hub.point('hub-operator').get('/v1/ops/flows');
      expect(new Set(body.flows.map((flow) => flow.service))).toEqual(
        new Set(['intake', 'tracing', 'routing', 'notification', 'audit', 'console']),
      );
    });
  });
};

const firstOf = async <T>(entries: AsyncGenerator<T>, count: number): Promise<T[]> => {
  const first: T[] = [];
  for await (const entry of entries) {
    first.push(entry);
    if (first.length === count) break;
  }
  return first;
};
