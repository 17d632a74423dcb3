import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { STORY_REQUEST, waitFor } from '@tracepost/client';
import { advanceBy, FARTHEST_MS } from '../clock.js';
import { allEvents, allItems, raw, type TestHub } from '../hub.js';
import {
  canary,
  canaryRequest,
  MARK,
  playCanaryCase,
  traceWhere,
  type CanaryCase,
  type Sent,
} from './canary-case.js';
import { everythingStored } from './left-behind.js';

const KEPT_ROW = {
  ...STORY_REQUEST,
  reference: 'KEPT-ROW',
  firearm: { ...STORY_REQUEST.firearm, model: 'KEPT-MODEL' },
};

/** Rows that are refused, up to just before the end of the first piece of an upload (256 KiB): the next row lies in two. */
const REFUSED_BYTES = 65_411;
const refused = `${JSON.stringify({ x: 'a'.repeat(REFUSED_BYTES - 9) })}\n`;
const FILE = `${refused.repeat(4)}${JSON.stringify(canaryRequest('ROW'))}\n${JSON.stringify(KEPT_ROW)}\n`;
const CANARY_ROW = 4;

interface Row {
  readonly row: number;
  readonly status: string;
  readonly traceId: string;
  readonly source: string | null;
  readonly errors: readonly unknown[];
}

/** RFC 6962 section 2.1, over leaf hashes. */
const rootOf = (leaves: readonly Buffer[]): Buffer => {
  const [only] = leaves;
  if (only === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const [left, right] = [rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split))];
  return createHash('sha256')
    .update(Buffer.from([1]))
    .update(left)
    .update(right)
    .digest();
};

/**
 * The same cases for both forms, the last ones of their hub, which they age by years; what Kafka still holds of a case is its
 * own retention's (docs/decisions/0014).
 */
export const erasure = (hubOf: () => TestHub): void => {
  let hub: TestHub;
  let canaryCase: CanaryCase;
  let firstBatch: string;
  /** The same file again, much later. */
  let secondBatch: string;
  let rowTrace: string;
  let postponed: string;
  /** Names of canaries that were stored before. */
  let written: Set<string>;

  const br = () => hub.point('br-cp');
  const advance = (): Promise<void> => advanceBy(hub.point('hub-operator'), FARTHEST_MS);
  const upload = async (): Promise<string> => {
    const headers = { 'content-type': 'application/x-ndjson' };
    const received = await raw(br(), 'POST', '/v1/batches?mapping=tracepost', FILE, headers);
    const id = String(received.body['id']);
    await waitFor('the batch to be read', async () => {
      const { body } = await br().get<{ state: string }>(`/v1/batches/${id}`);
      return body.state === 'COMPLETED' ? true : undefined;
    });
    return id;
  };
  const rowsOf = async (id: string): Promise<Row[]> => {
    const answer = await br().send(`/v1/batches/${id}/results`, {
      headers: { accept: 'application/x-ndjson' },
    });
    return (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  };
  const canaries = async (): Promise<Map<string, string[]>> => {
    const found = new Map<string, string[]>();
    for (const [table, text] of await everythingStored(hub.dataDir)) {
      const names = text.match(new RegExp(`${MARK}-?[a-z0-9-]*`, 'gi')) ?? [];
      if (names.length > 0) found.set(table, [...new Set(names.map((name) => name.toUpperCase()))]);
    }
    return found;
  };
  const repeat = ({ client, path, body, key }: Sent, changes: Record<string, unknown> = {}) =>
    raw(hub.point(client), 'POST', path, { ...body, ...changes }, { 'idempotency-key': key });

  beforeAll(async () => {
    hub = hubOf();
    canaryCase = await playCanaryCase(hub);
    firstBatch = await upload();
    rowTrace = String((await rowsOf(firstBatch))[CANARY_ROW]?.traceId);
    await br().post(`/v1/traces/${rowTrace}/withdrawal`, {
      reason: 'CASE_CLOSED',
      text: canary('WITHDRAWAL'),
    });
    postponed = (await br().post<{ id: string }>('/v1/trace-requests', STORY_REQUEST)).body.id;
    await traceWhere(hub, postponed, ({ state }) => state === 'ACTIVE');
    await br().post(`/v1/traces/${postponed}/closure`, { outcome: 'UNSOLVED' });
    written = new Set([...(await canaries()).values()].flat());
    await advance();
    secondBatch = await upload();
    for (let times = 0; times < 3; times += 1) await advance();
  });

  it('lies whole in the database until then, and can be read', async () => {
    for (const name of [
      'V1-SERIAL',
      'V2-POSSESSOR',
      'QUESTION',
      'HOLDER',
      'REFUSAL',
      'NOTE',
      'ROW-ADDRESS',
      'WITHDRAWAL',
    ])
      expect(written).toContain(canary(name));
    expect((await raw(br(), 'GET', `/v1/traces/${canaryCase.traceId}`)).status).toBe(200);
    const corrected = await raw(br(), 'POST', `/v1/traces/${postponed}/closure-corrections`, {
      outcome: 'NO_RESPONSE',
      reason: 'none came',
    });
    expect(corrected.status).toBe(200);
    await advance();
  });

  it('is gone for its parties, who get 410 with the tombstone', async () => {
    const { status, body } = await raw(br(), 'GET', `/v1/traces/${canaryCase.traceId}`);
    expect([status, body['type']]).toEqual([410, '/problems/erased']);
    expect(body['tombstone']).toMatchObject({
      traceId: canaryCase.traceId,
      hopId: null,
      requestingParticipant: 'BR-NCB',
      participants: ['US-NCB', 'PY-NCB', 'AT-NCB'],
      state: 'CLOSED',
      outcome: 'PARTLY_SOLVED',
      hops: [
        { hopId: canaryCase.hops.us, participant: 'US-NCB', state: 'ANSWERED', result: 'TRACED_EXPORTED' },
        { hopId: canaryCase.hops.py, participant: 'PY-NCB', state: 'ANSWERED', result: 'TRACED_TO_DEALER' },
        { hopId: canaryCase.hops.at, participant: 'AT-NCB', state: 'REFUSED', result: 'REFUSED' },
      ],
    });
    const { lastEventAt, erasedAt } = body['tombstone'] as { lastEventAt: string; erasedAt: string };
    const due = new Date(lastEventAt);
    due.setUTCFullYear(due.getUTCFullYear() + 5);
    expect(erasedAt).toBe(due.toISOString());
  });

  it('was postponed by a corrected closure', async () => {
    expect((await raw(br(), 'GET', `/v1/traces/${postponed}`)).status).toBe(200);
  });

  it.each<[string, string, string, () => string, object | null]>([
    ['its request', 'br-cp', 'GET', () => `/v1/trace-requests/${canaryCase.traceId}`, null],
    [
      'an old version of it',
      'br-cp',
      'GET',
      () => `/v1/trace-requests/${canaryCase.traceId}?version=1`,
      null,
    ],
    ['a hop, to its requester', 'br-cp', 'GET', () => `/v1/hops/${canaryCase.hops.us}`, null],
    ['a hop, to the requested side', 'us-cp', 'GET', () => `/v1/hops/${canaryCase.hops.us}`, null],
    ['a referral', 'br-cp', 'GET', () => `/v1/onward-referrals/${canaryCase.referralId}`, null],
    [
      'a withdrawal',
      'br-cp',
      'POST',
      () => `/v1/traces/${canaryCase.traceId}/withdrawal`,
      { reason: 'CASE_CLOSED' },
    ],
    [
      'another corrected closure',
      'br-cp',
      'POST',
      () => `/v1/traces/${canaryCase.traceId}/closure-corrections`,
      { outcome: 'UNSOLVED', reason: 'x' },
    ],
    [
      'a corrected request',
      'br-cp',
      'POST',
      () => `/v1/trace-requests/${canaryCase.traceId}/corrections`,
      { reason: 'x', request: STORY_REQUEST },
    ],
    [
      'a late answer',
      'us-cp',
      'POST',
      () => `/v1/hops/${canaryCase.hops.us}/answers`,
      { result: 'NO_RECORD' },
    ],
    [
      'an acceptance',
      'br-cp',
      'POST',
      () => `/v1/hops/${canaryCase.hops.py}/acceptance`,
      { answerVersion: 2 },
    ],
    [
      'a rejection',
      'br-cp',
      'POST',
      () => `/v1/onward-referrals/${canaryCase.referralId}/rejection`,
      { reason: 'x' },
    ],
  ])('answers 410 for %s', async (_what, client, method, path, body) => {
    // A stale If-Match would be 412: what is erased is told before.
    const headers = body === null ? {} : { 'if-match': '"stale"' };
    const answer = await raw(hub.point(client), method, path(), body ?? undefined, headers);
    expect([answer.status, answer.body['type']]).toEqual([410, '/problems/erased']);
    expect(answer.body['tombstone']).toMatchObject({ traceId: canaryCase.traceId });
  });

  it('answers 410 to a hop by hand that names it in its body', async () => {
    const body = { traceId: canaryCase.traceId, participant: 'BE-NCB', reason: 'x' };
    expect((await raw(br(), 'POST', '/v1/hops', body)).body['type']).toBe('/problems/erased');
  });

  it('tells the requested side nothing of other hops', async () => {
    const { body } = await raw(hub.point('py-cp'), 'GET', `/v1/hops/${canaryCase.hops.py}`);
    expect(body['tombstone']).toMatchObject({
      hopId: canaryCase.hops.py,
      participants: ['PY-NCB'],
      result: 'TRACED_TO_DEALER',
      outcome: null,
      hops: [],
    });
    expect(JSON.stringify(body)).not.toMatch(/US-NCB|AT-NCB/);
    expect((await raw(hub.point('py-cp'), 'GET', `/v1/traces/${canaryCase.traceId}`)).status).toBe(404);
    expect((await raw(hub.point('py-cp'), 'GET', `/v1/hops/${canaryCase.hops.us}`)).status).toBe(404);
  });

  it('still is 404 to a stranger', async () => {
    const paths = [
      `/v1/traces/${canaryCase.traceId}`,
      `/v1/trace-requests/${canaryCase.traceId}`,
      `/v1/hops/${canaryCase.hops.us}`,
      `/v1/onward-referrals/${canaryCase.referralId}`,
    ];
    for (const path of paths) expect((await raw(hub.point('ar-cp'), 'GET', path)).status).toBe(404);
    const body = {
      ...STORY_REQUEST,
      relatedTraces: [{ traceId: canaryCase.traceId, relation: 'CONTINUES' }],
    };
    expect((await raw(hub.point('ar-cp'), 'POST', '/v1/trace-requests', body)).status).toBe(422);
  });

  it.each(['submission', 'answer', 'byHand', 'closure'] as const)(
    'answers 410 to the repeated key of its %s, 422 when the key comes with another body',
    async (name) => {
      const again = await repeat(canaryCase.sent[name]);
      expect([again.status, again.body['type']]).toEqual([410, '/problems/erased']);
      const other = await repeat(
        canaryCase.sent[name],
        name === 'submission' ? { reference: 'X' } : { reason: 'X' },
      );
      expect(other.status).toBe(422);
    },
  );

  it('is in no list, no inbox and no feed', async () => {
    const traces = await allItems<{ id: string }>(br(), '/v1/traces');
    expect(traces.map(({ id }) => id)).not.toContain(canaryCase.traceId);
    expect(traces.map(({ id }) => id)).toContain(postponed);
    const referrals = await allItems(br(), `/v1/onward-referrals?traceId=${canaryCase.traceId}`);
    expect(referrals).toEqual([]);
    for (const client of ['br-cp', 'us-cp', 'europol-agency'])
      expect(await allEvents(hub.point(client), { traceId: canaryCase.traceId })).toEqual([]);
  });

  it('can still be named as related and as the first of duplicates', async () => {
    const relatedTraces = [{ traceId: canaryCase.traceId, relation: 'CONTINUES' }];
    const next = await raw(br(), 'POST', '/v1/trace-requests', { ...STORY_REQUEST, relatedTraces });
    expect(next.status).toBe(201);
    const id = String(next.body['id']);
    await traceWhere(hub, id, ({ state }) => state === 'ACTIVE');
    const closed = await raw(br(), 'POST', `/v1/traces/${id}/closure`, {
      outcome: 'DUPLICATE',
      duplicateOf: canaryCase.traceId,
    });
    expect(closed.status).toBe(200);
  });

  it('leaves its row in the results, without the text; the row beside it is whole', async () => {
    const [before, gone, kept] = (await rowsOf(secondBatch)).slice(CANARY_ROW - 1);
    expect(before).toMatchObject({ row: 4, status: 'REFUSED', source: refused.trim() });
    expect(gone).toMatchObject({ row: 5, status: 'UNCHANGED', traceId: rowTrace, source: null });
    expect(kept).toMatchObject({ row: 6, status: 'UNCHANGED', source: JSON.stringify(KEPT_ROW) });
  });

  it('takes the whole text of a batch along that ended as long ago, but not its rows', async () => {
    const rows = await rowsOf(firstBatch);
    const statuses = ['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'ACCEPTED', 'ACCEPTED'];
    expect(rows.map(({ status, source, errors }) => [status, source, errors])).toEqual(
      statuses.map((status) => [status, null, []]),
    );
  });

  it('leaves nothing of what anybody wrote in any table, open or sealed', async () => {
    const left = await waitFor('the last text to go', async () => {
      const found = await canaries();
      return found.size === 0 ? found : undefined;
    }).catch(canaries);
    expect(Object.fromEntries(left)).toEqual({});
  });

  it('makes no second trace of the same file', async () => {
    const traces = async (id: string) => (await rowsOf(id)).slice(CANARY_ROW).map(({ traceId }) => traceId);
    const again = await upload();
    expect((await rowsOf(again)).slice(CANARY_ROW).map(({ status }) => status)).toEqual([
      'UNCHANGED',
      'UNCHANGED',
    ]);
    expect(await traces(again)).toEqual(await traces(firstBatch));
  });

  it('is in the log as before, with its erasure, and the log still adds up', async () => {
    const own = await allItems<{ kind: string; action: string }>(
      br(),
      `/v1/audit-entries?traceId=${canaryCase.traceId}`,
    );
    const actions = own.filter(({ kind }) => kind === 'CHANGE').map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['trace-requests', 'hop.answers', 'trace.closure']));
    expect(actions.at(-1)).toBe('trace.erased');
    const { size, root } = (await br().get<{ size: number; root: string }>('/v1/audit-checkpoint')).body;
    const entries = await allItems<{ hash: string }>(hub.point('hub-auditor'), '/v1/audit-entries');
    const leaves = entries.slice(0, size).map(({ hash }) => Buffer.from(hash, 'hex'));
    expect(rootOf(leaves).toString('hex')).toBe(root);
  });

  it('stays erased when the hub is started again', async () => {
    const before = await raw(br(), 'GET', `/v1/traces/${canaryCase.traceId}`);
    await hub.restart();
    const after = await raw(br(), 'GET', `/v1/traces/${canaryCase.traceId}`);
    expect([after.status, after.body['tombstone']]).toEqual([410, before.body['tombstone']]);
  });
};
