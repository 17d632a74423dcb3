import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AUDIT_ENTRIES,
  CASE_EVENTS,
  TracePage,
  TraceView,
  type EventData,
  type EventType,
  type HopDoc,
  type RequestData,
} from '@tracepost/contracts';
import { validate } from '@tracepost/contracts';
import { eventually } from '@tracepost/testing';
import { ExpireTraces } from '../src/app/expire-traces.js';
import { PgDueTraces } from '../src/db/pg-due-traces.js';
import { PgTraceStore } from '../src/db/pg-trace-store.js';
import { answeredHop, anEvent, BR, HUB, hopDoc, referralDoc, US } from './events.js';
import { aRequest, aRoute } from './examples.js';
import { v7 } from './ids.js';
import { startTracing, type RunningTracing } from './running-tracing.js';

const DAY_MS = 86_400_000;

let tracing: RunningTracing;

beforeAll(async () => {
  tracing = await startTracing();
});

afterAll(async () => {
  await tracing?.close();
});

const received = (data: RequestData, requester = 'BR-NCB') =>
  anEvent('org.tracepost.trace-request.received.v1', data.traceId, data, {
    actor: { ...BR, participant: requester },
    requester,
  });

const newRequest = (changes: Partial<RequestData> = {}): RequestData =>
  aRequest({ traceId: v7(), receivedAt: new Date().toISOString(), ...changes });

const routed = (traceId: string, decision: 'ASK' | 'DOMESTIC' | 'DESK' = 'ASK') =>
  anEvent('org.tracepost.itinerary.routed.v1', traceId, {
    traceId,
    requestVersion: 1,
    route: aRoute(decision),
  });

const onHop = <T extends EventType & `org.tracepost.hop.${string}`>(
  type: T,
  data: EventData[T],
  actor = US,
) => anEvent(type, data.hop.traceId, data, { actor, hopId: data.hop.id, sequence: data.hop.version });

/** A trace with one hop at US-NCB. */
const active = async () => {
  const request = newRequest();
  const hop = hopDoc(request.traceId);
  await tracing.take(
    received(request),
    routed(request.traceId),
    onHop('org.tracepost.hop.opened.v1', { hop, sealed: null }, HUB),
  );
  return { id: request.traceId, hop };
};

/** What the relay has brought to the broker under the trace's key. */
const published = (
  traceId: string,
  topic: string,
): Promise<{ type: string; sequence: string; body: string }[]> =>
  tracing.sql(
    `select headers->>'ce_type' as type, headers->>'ce_sequence' as sequence, convert_from(body, 'UTF8') as body
     from broker.log where key = $1 and topic = $2 order by position`,
    [traceId, topic],
  );

describe('a case from its request to its end', () => {
  it('is submitted, validated, routed and activated, one version each, in one batch', async () => {
    const { id } = await active();
    const { status, body } = await tracing.get('br-cp', `/v1/traces/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id,
      version: 4,
      state: 'ACTIVE',
      awaiting: [],
      reference: 'PF-RJ-2026-000123',
      route: { decision: 'ASK', rule: 'IMPORT_MARK' },
      hops: [{ participant: 'US-NCB', request: { reference: 'PF-RJ-2026-000123' } }],
      firearm: { asRead: { calibre: '9X19' }, identifiedAs: { calibre: '9x19mm' } },
    });
    const timeline = body.timeline as {
      type: string;
      sequence: number;
      client: string | null;
      text: string;
    }[];
    expect(timeline.map(({ type, sequence }) => `${type} ${sequence}`)).toEqual([
      'trace.submitted 1',
      'trace.validated 2',
      'trace.routed 3',
      'hop.opened 1',
      'trace.activated 4',
    ]);
    expect(timeline[0]?.client).toBe('br-cp');
    expect(timeline[3]?.text).toContain('asks US-NCB: US import mark of 2015');
  });

  it('is not what is kept for later under the same paths', async () => {
    for (const client of ['br-cp', 'hub-operator'])
      expect((await tracing.get(client, '/v1/traces/searches')).status).toBe(404);
  });

  it('shows answers opened for the requester, and nothing to others', async () => {
    const { id, hop } = await active();
    const sealed = await tracing.runtime.sealing.seal(
      { '/answers/0/content/text': 'Sold in Tampa' },
      'BR-NCB',
    );
    const answered = answeredHop(hop);
    await tracing.take(onHop('org.tracepost.hop.answered.v1', { hop: answered, sealed, answerVersion: 1 }));
    const { body } = await tracing.get('br-cp', `/v1/traces/${id}`);
    expect(body).toMatchObject({
      awaiting: ['ACCEPTANCE'],
      hops: [{ answers: [{ content: { text: 'Sold in Tampa' } }] }],
    });
    const entry = (body.timeline as { type: string; client: string | null }[]).at(-1);
    expect(entry).toMatchObject({ type: 'hop.answered', participant: 'US-NCB', client: null });
    for (const client of ['us-cp', 'ar-cp']) {
      expect((await tracing.get(client, `/v1/traces/${id}`)).status).toBe(404);
      expect((await tracing.post(client, `/v1/traces/${id}/withdrawal`, { reason: 'OTHER' })).status).toBe(
        404,
      );
    }
    const stored = await tracing.sql<{ doc: string }>(
      `select doc::text from tracing.trace_hop where trace_id = $1
       union all select doc::text from tracing.timeline_entry where trace_id = $1`,
      [id],
    );
    expect(stored.map(({ doc }) => doc).join()).not.toContain('Tampa');
  });

  it('is closed with an outcome, the same closure again changes nothing, another one is a conflict', async () => {
    const { id, hop } = await active();
    await tracing.take(onHop('org.tracepost.hop.answered.v1', { hop: answeredHop(hop), sealed: null }));
    const close = (outcome: string, note: string) =>
      tracing.post('br-cp', `/v1/traces/${id}/closure`, { outcome, note });
    const first = await close('SOLVED', 'CANARY-note');
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      state: 'CLOSED',
      outcome: 'SOLVED',
      version: 5,
      awaiting: [],
      expiresAt: null,
    });
    expect((first.body.timeline as { text: string }[]).at(-1)?.text).toBe(
      'BR-NCB closed the trace: SOLVED. “CANARY-note”',
    );
    expect((await close('SOLVED', 'CANARY-note')).body).toMatchObject({ version: 5 });
    const other = await close('UNSOLVED', 'x');
    expect(other.status).toBe(409);
    expect(other.body).toMatchObject({
      type: '/problems/trace-ended',
      state: 'CLOSED',
      command: 'closure',
      legal: ['closure-corrections'],
    });
    const corrected = await tracing.post('br-cp', `/v1/traces/${id}/closure-corrections`, {
      outcome: 'PARTLY_SOLVED',
      reason: 'The dealer is unknown.',
    });
    expect(corrected.body).toMatchObject({ outcome: 'PARTLY_SOLVED', version: 6 });
    await eventually(async () => {
      const events = await published(id, CASE_EVENTS);
      expect(events.map(({ type, sequence }) => `${type} ${sequence}`)).toEqual(
        ['submitted', 'validated', 'routed', 'activated', 'closed', 'closure-corrected'].map(
          (name, at) => `org.tracepost.trace.${name}.v1 ${String(at + 1).padStart(10, '0')}`,
        ),
      );
    });
    const canary = await tracing.sql(
      `select 1 from broker.log where convert_from(body, 'UTF8') like '%CANARY%'
       union all select 1 from tracing.timeline_entry where doc::text like '%CANARY%'`,
    );
    expect(canary).toEqual([]);
  });

  it('checks the outcome against what was seen', async () => {
    const { id } = await active();
    const { status, body } = await tracing.post('br-cp', `/v1/traces/${id}/closure`, { outcome: 'SOLVED' });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ pointer: '#/outcome', code: 'CONTRADICTION' }] });
    const foreign = await tracing.post('br-cp', `/v1/traces/${id}/closure`, {
      outcome: 'DUPLICATE',
      duplicateOf: v7(),
    });
    expect(foreign.body).toMatchObject({ errors: [{ pointer: '#/duplicateOf', code: 'UNKNOWN_REFERENCE' }] });
    const twin = await active();
    const closed = await tracing.post('br-cp', `/v1/traces/${id}/closure`, {
      outcome: 'DUPLICATE',
      duplicateOf: twin.id,
    });
    expect(closed.body).toMatchObject({ outcome: 'DUPLICATE', duplicateOf: twin.id });
  });

  it('is withdrawn, and an answer that comes after is kept and marked late once', async () => {
    const { id, hop } = await active();
    const withdrawn = await tracing.post('br-cp', `/v1/traces/${id}/withdrawal`, { reason: 'CASE_CLOSED' });
    expect(withdrawn.body).toMatchObject({ state: 'WITHDRAWN', version: 5 });
    await tracing.take(onHop('org.tracepost.hop.answered.v1', { hop: answeredHop(hop), sealed: null }));
    const { body } = await tracing.get('br-cp', `/v1/traces/${id}`);
    const timeline = body.timeline as { type: string; late: boolean }[];
    expect(timeline.filter(({ late }) => late).map(({ type }) => type)).toEqual(['hop.answered']);
    expect(timeline.at(-1)?.type).toBe('trace.answered-late');
    expect(body).toMatchObject({ state: 'WITHDRAWN', version: 6, hops: [{ state: 'ANSWERED' }] });
  });

  it('is turned away when its participant is suspended by then', async () => {
    const request = newRequest();
    await tracing.take(received(request, 'QZ-NCB'));
    const rows = await tracing.sql('select state, version from tracing.trace where id = $1', [
      request.traceId,
    ]);
    expect(rows).toEqual([{ state: 'REJECTED', version: 2 }]);
  });

  it('takes a corrected request in and keeps both versions', async () => {
    const { id } = await active();
    const { request } = aRequest();
    const corrected = aRequest({
      traceId: id,
      requestVersion: 2,
      request: { ...request, firearm: { ...request.firearm, calibre: '.40 S&W' } },
    });
    await tracing.take(
      anEvent('org.tracepost.trace-request.corrected.v1', id, corrected, { actor: BR, sequence: 2 }),
    );
    const { body } = await tracing.get('br-cp', `/v1/traces/${id}`);
    expect(body).toMatchObject({
      version: 5,
      requestVersion: 2,
      firearm: { asRead: { calibre: '.40 S&W' } },
      hops: [{ requestVersion: 1, request: { firearm: { calibre: '9X19' } } }],
    });
    expect((await tracing.get('br-cp', '/v1/traces?calibre=.40s%26w')).body).toMatchObject({
      items: [{ id }],
    });
  });

  it('refuses events of a trace that it never got, and keeps nothing of their batch', async () => {
    const request = newRequest();
    const lost = routed(v7());
    await expect(tracing.take(received(request), lost)).rejects.toThrow('never received');
    expect(await tracing.sql('select 1 from tracing.trace where id = $1', [request.traceId])).toEqual([]);
  });
});

describe('the way of the events', () => {
  it('goes through broker, inbox and handler', async () => {
    const request = newRequest();
    await tracing.runtime.unitOfWork.run(async (tx) => {
      tx.emit(received(request), 1);
      tx.emit(routed(request.traceId, 'DESK'), 2);
    });
    const body = await eventually(async () => {
      const answer = await tracing.get('br-cp', `/v1/traces/${request.traceId}`);
      return answer.body.version === 3 && answer.body;
    });
    expect(body).toMatchObject({ state: 'VALIDATED', awaiting: ['DESK'], route: { desk: 'IDENTIFICATION' } });
  });
});

describe('the clock', () => {
  it('expires what nobody acted on for 180 days, at its due time, and nothing else', async () => {
    const { runtime } = tracing;
    // Due in the future: the running service's own timer must find nothing.
    const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
    const old = newRequest({ receivedAt: ago(100) });
    const young = newRequest({ receivedAt: ago(90) });
    const due = new Date(Date.parse(old.receivedAt) + 180 * DAY_MS);
    for (const data of [old, young]) await tracing.take({ ...received(data), time: data.receivedAt });
    const expire = new ExpireTraces(runtime.unitOfWork, new PgDueTraces(), new PgTraceStore(), runtime.newId);
    expect(await expire.nextDue()).toEqual(due);
    const [fired, again] = await Promise.all([
      expire.fireDue(new Date(due.getTime() + DAY_MS)),
      expire.fireDue(new Date(due.getTime() + DAY_MS)),
    ]);
    expect(fired + again).toBe(1);
    const { body } = await tracing.get('br-cp', `/v1/traces/${old.traceId}`);
    expect(body).toMatchObject({ state: 'EXPIRED', version: 3, expiresAt: null });
    expect((body.timeline as { at: string; type: string }[]).at(-1)).toMatchObject({
      type: 'trace.expired',
      at: due.toISOString(),
    });
    expect((await tracing.get('br-cp', `/v1/traces/${young.traceId}`)).body.state).toBe('VALIDATED');
  });
});

describe('reading', () => {
  it('is a disclosure with the intended use as its purpose, and changes its ETag with the case', async () => {
    const { id, hop } = await active();
    const first = await tracing.get('br-cp', `/v1/traces/${id}`);
    const etag = first.headers.get('etag') ?? '';
    expect((await tracing.get('br-cp', `/v1/traces/${id}`, { 'if-none-match': etag })).status).toBe(304);
    await tracing.take(
      onHop('org.tracepost.hop.delivered.v1', { hop: { ...hop, version: 2 }, sealed: null }),
    );
    const stale = await tracing.post(
      'br-cp',
      `/v1/traces/${id}/withdrawal`,
      { reason: 'OTHER' },
      { 'if-match': etag },
    );
    expect(stale.status).toBe(412);
    const entries = await eventually(async () => {
      const found = await published(id, AUDIT_ENTRIES);
      return found.length > 0 && found;
    });
    expect(entries.map(({ body }) => JSON.parse(body) as object)).toMatchObject([
      {
        kind: 'DISCLOSURE',
        action: 'trace.read',
        actor: { participant: 'BR-NCB', purpose: 'CRIMINAL_INVESTIGATION' },
        subjects: [{ traceId: id, viewers: ['BR-NCB'] }],
      },
    ]);
  });

  it('tells the timeline in the language asked for, with an ETag of its own that commands take', async () => {
    const { id } = await active();
    const french = { 'accept-language': 'fr-CH, en;q=0.5' };
    const english = await tracing.get('br-cp', `/v1/traces/${id}`);
    const { body, headers } = await tracing.get('br-cp', `/v1/traces/${id}`, french);
    expect((body.timeline as { text: string }[])[0]?.text).toBe('BR-NCB: demande déposée.');
    const etag = headers.get('etag') ?? '';
    expect(etag).not.toBe(english.headers.get('etag'));
    const withdrawn = await tracing.post(
      'br-cp',
      `/v1/traces/${id}/withdrawal`,
      { reason: 'OTHER' },
      { ...french, 'if-match': etag },
    );
    expect(withdrawn.status).toBe(200);
  });

  it('pages newest first without a gap, and finds by every filter', async () => {
    const request = newRequest();
    const mine = {
      ...request,
      batch: { batchId: v7(), row: 1 },
      request: { ...request.request, reference: 'UNIQUE-1', operation: 'TRIGGER-X' },
    };
    const hop = hopDoc(mine.traceId, { overdue: true });
    await tracing.take(
      received(mine),
      routed(mine.traceId),
      onHop('org.tracepost.hop.opened.v1', { hop, sealed: null }, HUB),
      anEvent('org.tracepost.onward-referral.proposed.v1', mine.traceId, {
        referral: referralDoc(mine.traceId),
      }),
    );
    const { id } = { id: mine.traceId };
    const finds = [
      'state=ACTIVE',
      'reference=UNIQUE-1',
      'operation=TRIGGER-X',
      `batch=${mine.batch.batchId}`,
      'make=glock',
      'calibre=9%20x%2019',
      'country=US',
      'participant=US-NCB',
      'recoveredFrom=2026-11-20&recoveredTo=2026-11-20',
      `updatedSince=${encodeURIComponent(new Date(Date.now() - 60_000).toISOString())}`,
      'overdue=true',
      'awaiting=APPROVAL',
      'awaiting=ANY',
      'make=GLOCK&country=US&awaiting=APPROVAL&state=ACTIVE&recoveredFrom=2026-11-01',
      'reference=UNIQUE-1&overdue=true',
    ];
    for (const filter of finds) {
      const { status, body } = await tracing.get('br-cp', `/v1/traces?${filter}&limit=200`);
      expect({ filter, status }).toEqual({ filter, status: 200 });
      expect({ filter, found: (body.items as { id: string }[]).some((item) => item.id === id) }).toEqual({
        filter,
        found: true,
      });
    }
    for (const filter of [
      'state=CLOSED',
      'make=beretta',
      'country=AT',
      'recoveredTo=2026-11-19',
      'overdue=false',
      'outcome=SOLVED',
      'participant=AT-NCB',
      'awaiting=DESK',
      'batch=x',
      'reference=UNIQUE-1&state=CLOSED',
      'awaiting=APPROVAL&make=beretta',
    ]) {
      const { body } = await tracing.get('br-cp', `/v1/traces?${filter}&limit=200`);
      expect({ filter, found: (body.items as { id: string }[]).some((item) => item.id === id) }).toEqual({
        filter,
        found: false,
      });
    }
    expect((await tracing.get('us-cp', '/v1/traces')).body).toEqual({ items: [], next: null });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await tracing.get('br-cp', `/v1/traces?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...(body.items as { id: string }[]).map((item) => item.id));
      cursor = typeof body.next === 'string' ? body.next : '';
    } while (cursor);
    const all = await tracing.sql<{ id: string }>(
      `select id from tracing.trace where participant = 'BR-NCB' order by id desc`,
    );
    expect(seen).toEqual(all.map((row) => row.id));
  });

  it('shows a summary without candidates, referrals and timeline', async () => {
    const { id } = await active();
    const { body } = await tracing.get('br-cp', '/v1/traces?limit=1');
    const [item] = body.items as Record<string, unknown>[];
    expect(item).toMatchObject({
      id,
      route: { decision: 'ASK' },
      hops: [{ participant: 'US-NCB', state: 'QUEUED' }],
    });
    expect(item).not.toHaveProperty('timeline');
    expect(item).not.toHaveProperty('onwardReferrals');
    expect(item?.route).not.toHaveProperty('candidates');
  });
});

describe('the shape of a trace', () => {
  it('is that of the published schema, whole and in a list', async () => {
    const { id, hop } = await active();
    await tracing.take(
      onHop('org.tracepost.hop.answered.v1', { hop: answeredHop(hop), sealed: null }),
      anEvent('org.tracepost.onward-referral.proposed.v1', id, { referral: referralDoc(id) }),
    );
    const { body } = await tracing.get('br-cp', `/v1/traces/${id}`);
    // Hops carry members that v1 may add: country and origin.
    const known = ({ code }: { code: string }): boolean => code !== 'UNKNOWN_FIELD';
    expect(validate(TraceView, body).filter(known)).toEqual([]);
    const page = await tracing.get('br-cp', '/v1/traces?limit=2');
    expect(validate(TracePage, page.body)).toEqual([]);
  });

  it('has the members of the contract, and a hop those of a hop with its request', async () => {
    const { id } = await active();
    const { body } = await tracing.get('br-cp', `/v1/traces/${id}`);
    const members = [
      'awaiting duplicateOf expiresAt firearm hops id lastActivityAt onwardReferrals operation outcome priority',
      'reference requestVersion requestingParticipant route state submittedAt timeline version',
    ];
    expect(Object.keys(body).sort()).toEqual(members.join(' ').split(' '));
    const [hop] = body.hops as Record<string, unknown>[];
    expect(hop).toMatchObject({ traceId: id, depth: 1, request: { recovery: { context: 'SEIZED' } } });
    expect(hop?.identifiedAs).toEqual(aRequest().identifiedAs);
    for (const inner of ['origin', 'country']) expect(hop).not.toHaveProperty(inner);
    const [entry] = body.timeline as object[];
    const entryMembers = ['at', 'client', 'hopId', 'late', 'participant', 'sequence', 'text', 'type'];
    expect(Object.keys(entry ?? {}).sort()).toEqual(entryMembers);
  });

  it('waits for a decision when routing has nothing left, and no longer when it has', async () => {
    const { id } = await active();
    const standing = (exhausted: boolean) =>
      anEvent('org.tracepost.itinerary.standing.v1', id, { traceId: id, exhausted });
    await tracing.take(standing(true));
    expect((await tracing.get('br-cp', `/v1/traces/${id}`)).body.awaiting).toEqual(['DECISION']);
    await tracing.take(standing(false));
    expect((await tracing.get('br-cp', `/v1/traces/${id}`)).body.awaiting).toEqual([]);
  });
});

describe('an answer shared with another hop', () => {
  const next = (hop: HopDoc, handling: 'H1' | 'H2') => {
    const first = answeredHop(hop);
    const [answer] = first.answers;
    if (answer?.kind !== 'ANSWER') throw new Error('no answer');
    const marked = { ...answer, content: { ...answer.content, handling: [{ code: handling }] } };
    const second = hopDoc(hop.traceId, {
      participant: 'PY-NCB',
      country: 'PY',
      sharedAnswers: [hop.id],
      depth: 2,
    });
    return tracing.take(
      onHop('org.tracepost.hop.answered.v1', { hop: { ...first, answers: [marked] }, sealed: null }),
      onHop('org.tracepost.hop.opened.v1', { hop: second, sealed: null }, HUB),
    );
  };
  const shared = async (id: string): Promise<unknown> => {
    const { body } = await tracing.get('br-cp', `/v1/traces/${id}`);
    return (body.hops as { sharedAnswers: unknown }[])[1]?.sharedAnswers;
  };

  it('is shown whole, with the hop it comes from', async () => {
    const { id, hop } = await active();
    await next(hop, 'H1');
    expect(await shared(id)).toMatchObject([
      { hopId: hop.id, participant: 'US-NCB', version: 1, content: { result: 'TRACED_EXPORTED' } },
    ]);
  });

  it('is not, when its handling code forbids it', async () => {
    const { id, hop } = await active();
    await next(hop, 'H2');
    expect(await shared(id)).toEqual([]);
  });
});

describe('row level security', () => {
  const TABLES = ['trace', 'trace_facet', 'trace_request', 'trace_hop', 'trace_referral', 'timeline_entry'];
  const us = { kind: 'participant', participant: 'US-NCB' } as const;

  it.each(TABLES)('hides every row of %s from all but the requester, whatever the query', async (table) => {
    const { id } = await active();
    await tracing.take(
      anEvent('org.tracepost.onward-referral.proposed.v1', id, { referral: referralDoc(id) }),
    );
    const rows = (scope: typeof us | { kind: 'participant'; participant: string }) =>
      tracing.runtime.unitOfWork.in(scope, (tx) => tx.query(`select 1 from ${table}`));
    expect(await rows(us)).toEqual([]);
    expect((await rows({ kind: 'participant', participant: 'BR-NCB' })).length).toBeGreaterThan(0);
  });

  it('lets nobody write in the name of another', async () => {
    const write = tracing.runtime.unitOfWork.in(us, (tx) =>
      tx.query(
        `insert into trace_facet (participant, kind, value, trace_id) values ('BR-NCB', 'MAKE', 'X', $1)`,
        [v7()],
      ),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });
});
