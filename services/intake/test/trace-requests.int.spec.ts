import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeEvent, ReceiptView, validate } from '@tracepost/contracts';
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { eventually } from '@tracepost/testing';
import { storyRequest } from './requests.js';
import { startIntake, type RunningIntake } from './running-intake.js';

let intake: RunningIntake;
beforeAll(async () => {
  intake = await startIntake();
});
afterAll(() => intake?.close());

const submit = (body: object, client = 'br-cp') => intake.post(client, '/v1/trace-requests', { body });
const sha256 = (value: unknown) => createHash('sha256').update(canonicalize(value)!).digest('hex');

describe('a trace request', () => {
  it('is answered 201 with a receipt whose hash its sender can compute', async () => {
    const body = storyRequest({ reference: 'R-1 WAIT' });
    const answer = await submit(body);
    expect(answer.status).toBe(201);
    expect(validate(ReceiptView, answer.body)).toEqual([]);
    expect(answer.headers.get('location')).toBe(`/v1/trace-requests/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      version: 1,
      state: 'SUBMITTED',
      sha256: sha256(body),
      links: { trace: `/v1/traces/${answer.body.id}` },
      identifiedAs: { makers: [{ name: 'Glock' }], serialNormalised: 'BX0123' },
    });
  });

  it('is read as it was sent, with what the hub made of it', async () => {
    const body = storyRequest({ reference: 'R-2 WAIT', language: 'pt' });
    const { id } = (await submit(body)).body;
    const read = await intake.call('br-reader', 'GET', `/v1/trace-requests/${id}`);
    expect(read.status).toBe(200);
    expect(read.body).toMatchObject({ ...body, id, version: 1, identifiedAs: { model: 'Glock 17' } });
    expect(read.headers.get('etag')).toMatch(/^"/);
  });

  it('is 404 for another participant, for read and correction alike', async () => {
    const { id } = (await submit(storyRequest({ reference: 'R-3 WAIT' }))).body;
    const read = await intake.call('ar-cp', 'GET', `/v1/trace-requests/${id}`);
    const corrected = await intake.post('ar-cp', `/v1/trace-requests/${id}/corrections`, {
      body: { reason: 'x', request: storyRequest({}) },
    });
    expect([read.status, corrected.status]).toEqual([404, 404]);
  });

  it('with the same serial and maker near in time is told of the other trace', async () => {
    const serial = { raw: 'ZZK 771', condition: 'CLEAR' };
    const first = await submit(storyRequest({ reference: 'D-1 WAIT', firearm: { serial } }));
    const second = await submit(
      storyRequest({ reference: 'D-2 WAIT', firearm: { serial: { raw: 'zzk-771', condition: 'CLEAR' } } }),
    );
    const codes = (receipt: { findings: { code: string }[] }) => receipt.findings.map(({ code }) => code);
    expect(codes(first.body)).not.toContain('DUPLICATE_SUSPECTED');
    expect(codes(second.body)).toContain('DUPLICATE_SUSPECTED');
    expect(JSON.stringify(second.body.findings)).toContain(first.body.id);
    const others = await submit(storyRequest({ reference: 'D-3 WAIT', firearm: { serial } }), 'us-cp');
    expect(codes(others.body)).not.toContain('DUPLICATE_SUSPECTED');
  });

  it('cannot refer to what is not known, at the place where it does', async () => {
    const { id } = (await submit(storyRequest({ reference: 'U-1 WAIT' }), 'us-cp')).body;
    const answer = await submit(
      storyRequest({
        relatedTraces: [{ traceId: id, relation: 'SAME_CASE' }],
        routing: { preApproved: { mode: 'LISTED', participants: ['US-NCB', 'XX-NCB'] } },
      }),
    );
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['#/relatedTraces/0/traceId', 'UNKNOWN_REFERENCE'],
      ['#/routing/preApproved/participants/1', 'UNKNOWN_REFERENCE'],
    ]);
  });

  it('can be tried without a key: the route is shown and nothing is stored', async () => {
    const count = () => intake.sql<{ n: number }>('select count(*)::int as n from intake.request');
    const [before] = await count();
    const answer = await intake.call('br-cp', 'POST', '/v1/trace-requests?dryRun=true', {
      body: storyRequest({}),
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      id: null,
      links: { trace: null },
      route: { decision: 'ASK', rule: 'IMPORT_MARK' },
    });
    expect(answer.body.route.candidates[0]).toMatchObject({ participant: 'US-NCB', chosen: true });
    expect(await count()).toEqual([before]);
  });

  it('is tried with the participants that routing has registered', async () => {
    const route = async (client: string) => {
      const body = storyRequest({ firearm: { importMarks: [{ country: 'PY', year: 2015 }] } });
      return (await intake.call(client, 'POST', '/v1/trace-requests?dryRun=true', { body })).body.route;
    };
    const asked = await eventually(async () => {
      const { candidates } = await route('br-cp');
      return candidates[0].participant === 'PY-NCB' && candidates[0];
    });
    expect(asked).toMatchObject({ country: 'PY', chosen: true });
  });

  it('is published once, sealed, in the transaction that stored it', async () => {
    const { id } = (await submit(storyRequest({ reference: 'E-1 WAIT' }))).body;
    const [row] = await eventually(async () => {
      const rows = await intake.sql<{ headers: Record<string, string>; body: Buffer }>(
        `select headers, body from broker.log where key = $1`,
        [id],
      );
      return rows.length > 0 && rows;
    });
    const event = decodeEvent({ id: 'x', topic: 'case.events.v1', key: id, ...row! });
    expect(event).toMatchObject({
      type: 'org.tracepost.trace-request.received.v1',
      subject: id,
      sequence: 1,
      action: 'trace-requests',
      actor: { participant: 'BR-NCB', client: 'br-cp' },
      parties: { requester: 'BR-NCB', requested: null },
      data: { traceId: id, requestVersion: 1, batch: null },
    });
    const text = row!.body.toString();
    for (const secret of ['A. Silva', 'Roadside search', 'Lei 10.826']) expect(text).not.toContain(secret);
  });
});

describe('a correction', () => {
  const correct = (id: string, request: object, headers = {}) =>
    intake.post('br-cp', `/v1/trace-requests/${id}/corrections`, {
      body: { reason: 'lab restored the serial', request },
      headers,
    });

  it('is a new version; the old one stays readable', async () => {
    const body = storyRequest({ reference: 'C-1 WAIT' });
    const { id } = (await submit(body)).body;
    const changed = storyRequest({
      reference: 'C-1 WAIT',
      firearm: { serial: { raw: 'QQ99', condition: 'RESTORED' } },
    });
    const answer = await correct(id, changed);
    expect([answer.status, answer.body.version, answer.body.sha256]).toEqual([200, 2, sha256(changed)]);
    const read = async (query = '') =>
      (await intake.call('br-cp', 'GET', `/v1/trace-requests/${id}${query}`)).body;
    expect(await read()).toMatchObject({
      version: 2,
      correctionReason: 'lab restored the serial',
      ...changed,
    });
    expect(await read('?version=1')).toMatchObject({ version: 1, ...body });
    expect((await intake.call('br-cp', 'GET', `/v1/trace-requests/${id}?version=3`)).status).toBe(404);
  });

  it('of a stale ETag is refused', async () => {
    const { id } = (await submit(storyRequest({ reference: 'C-2 WAIT' }))).body;
    const stale = await correct(id, storyRequest({}), { 'if-match': '"stale"' });
    expect(stale.status).toBe(412);
    const etag = async () =>
      (await intake.call('br-cp', 'GET', `/v1/trace-requests/${id}`)).headers.get('etag')!;
    const corrected = await correct(id, storyRequest({}), { 'if-match': await etag() });
    // The receipt's ETag is the request's: it is good for the next correction.
    expect([corrected.status, corrected.headers.get('etag')]).toEqual([200, await etag()]);
  });

  it('is taken once of two that name one ETag at the same moment', async () => {
    const { id } = (await submit(storyRequest({ reference: 'C-4 WAIT' }))).body;
    for (let round = 0; round < 8; round += 1) {
      const etag = (await intake.call('br-cp', 'GET', `/v1/trace-requests/${id}`)).headers.get('etag')!;
      const send = () => correct(id, storyRequest({}), { 'if-match': etag });
      const answers = await Promise.all([send(), send()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    }
  });

  it('of a trace known to have ended is refused with what is still possible', async () => {
    const { id } = (await submit(storyRequest({ reference: 'C-3 END' }))).body;
    const refused = await eventually(async () => {
      const answer = await correct(id, storyRequest({}));
      return answer.status === 409 && answer;
    });
    expect(refused.body).toMatchObject({
      type: '/problems/trace-ended',
      state: 'WITHDRAWN',
      command: 'corrections',
      legal: [],
    });
  });
});

describe('an identification', () => {
  it('is computed for any role but an agency, without a key', async () => {
    const body = { firearm: storyRequest({}).firearm };
    const answer = await intake.call('us-reader', 'POST', '/v1/identifications', { body });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ makers: [{ name: 'Glock' }], serial: { normalised: 'BX0123' } });
    expect((await intake.call('europol-agency', 'POST', '/v1/identifications', { body })).status).toBe(403);
  });
});
