import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STORY_REQUEST, type RequestDoc } from '@tracepost/contracts';
import { Case, startRouting, type Answer, type RunningRouting } from './running-routing.js';

let routing: RunningRouting;
beforeAll(async () => {
  routing = await startRouting();
});
afterAll(() => routing.close());

const act = (client: string, hop: string, command: string, body: unknown): Promise<Answer> =>
  routing.post(client, `/v1/hops/${hop}/${command}`, body);
const read = (client: string, hop: string): Promise<Answer> => routing.get(client, `/v1/hops/${hop}`);
const opened = async (request?: RequestDoc, requester?: string): Promise<{ story: Case; us: string }> => {
  const story = await new Case(routing, request, requester).open();
  return { story, us: await story.hopOf('US-NCB') };
};
const routingOf = (members: Partial<NonNullable<RequestDoc['routing']>>): RequestDoc => ({
  ...STORY_REQUEST,
  routing: { ...STORY_REQUEST.routing, ...members },
});
const NOTHING: RequestDoc = {
  ...STORY_REQUEST,
  firearm: { serial: { raw: '123', condition: 'CLEAR' } },
};

describe('receipt', () => {
  it('is the first reading of the hop by the requested side, never its events, HEAD or the requester', async () => {
    const { story, us } = await opened();
    expect((await read('br-cp', us)).body.state).toBe('QUEUED');
    expect((await read('us-reader', us)).body.state).toBe('DELIVERED');
    expect((await read('us-reader', us)).body.version).toBe(2);
    const delivered = (await routing.published(story.id)).filter(({ type }) => type === 'hop.delivered');
    expect(delivered).toMatchObject([{ participant: 'US-NCB', action: 'hop.delivered', sequence: 2 }]);
  });

  it('never comes to a hop recalled before it: the hop does not exist for the requested side', async () => {
    const { us } = await opened();
    expect((await act('br-cp', us, 'recall', { reason: 'solved' })).body).toMatchObject({
      state: 'RECALLED',
      recall: { acknowledgementNeeded: false, reason: 'solved' },
    });
    expect((await read('us-cp', us)).status).toBe(404);
    for (const [command, body] of [
      ['acknowledgement', {}],
      ['answers', { result: 'NO_RECORD' }],
      ['recall-acknowledgement', {}],
    ] as const)
      expect((await act('us-cp', us, command, body)).status).toBe(404);
    const { items } = (await routing.get('us-cp', '/v1/inbox')).body;
    expect(items.map(({ id }: { id: string }) => id)).not.toContain(us);
    expect((await read('br-cp', us)).status).toBe(200);
  });

  it('is implied by an act, and each version is one event', async () => {
    const { story, us } = await opened();
    expect((await act('us-cp', us, 'answers', { result: 'TRACED_TO_DEALER' })).body.version).toBe(4);
    const events = (await routing.published(story.id)).filter(({ subject }) => subject === us);
    expect(events.map(({ type, sequence, action }) => `${sequence} ${type} ${action}`)).toEqual([
      '1 hop.opened hop.opened',
      '2 hop.delivered hop.delivered',
      '3 hop.acknowledged hop.acknowledged',
      '4 hop.answered hop.answers',
    ]);
  });
});

describe('a command', () => {
  it('that the state forbids is a 409 with what is possible', async () => {
    const { us } = await opened();
    expect(await act('br-cp', us, 'information', { text: 'x' })).toMatchObject({
      status: 409,
      body: {
        type: '/problems/no-information-request',
        state: 'QUEUED',
        command: 'information',
        legal: ['recall'],
      },
    });
    await act('us-cp', us, 'answers', { result: 'TRACED_TO_DEALER' });
    expect(await act('us-cp', us, 'progress-reports', { note: 'x' })).toMatchObject({
      status: 409,
      body: {
        type: '/problems/hop-closed',
        state: 'ANSWERED',
        command: 'progress-reports',
        legal: ['corrections'],
      },
    });
  });

  it('of the other side, or of a third participant, finds nothing', async () => {
    const { us } = await opened();
    for (const client of ['br-cp', 'ar-cp'])
      expect((await act(client, us, 'answers', { result: 'NO_RECORD' })).status).toBe(404);
    expect((await act('us-cp', us, 'recall', { reason: 'x' })).status).toBe(404);
    expect((await act('us-reader', us, 'answers', { result: 'NO_RECORD' })).status).toBe(403);
  });

  it('names the right command for a later expected date', async () => {
    const { us } = await opened();
    await act('us-cp', us, 'acknowledgement', {});
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    expect(await act('us-cp', us, 'acknowledgement', { expectedAt: day })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/expectedAt', code: 'WRONG_COMMAND' }] },
    });
    expect((await act('us-cp', us, 'acknowledgement', {})).status).toBe(200);
    const reported = await act('us-cp', us, 'progress-reports', { expectedAt: day, reason: 'archive' });
    expect(reported.body).toMatchObject({
      expectedAt: day,
      state: 'IN_PROGRESS',
      remarks: [{ text: 'archive' }],
    });
  });

  it('is refused on a stale ETag and replayed on a known key', async () => {
    const { us } = await opened();
    const etag = (await read('us-cp', us)).headers.get('etag') ?? '';
    const key = routing.runtime.newId();
    const first = await routing.post(
      'us-cp',
      `/v1/hops/${us}/acknowledgement`,
      {},
      { 'if-match': etag, 'idempotency-key': key },
    );
    expect(first.status).toBe(200);
    const again = await routing.post(
      'us-cp',
      `/v1/hops/${us}/acknowledgement`,
      {},
      { 'if-match': etag, 'idempotency-key': key },
    );
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(
      (await routing.post('us-cp', `/v1/hops/${us}/refusals`, { reason: 'INACCURATE' }, { 'if-match': etag }))
        .status,
    ).toBe(412);
  });

  it('is taken once of two that name one ETag at the same moment', async () => {
    const { us } = await opened();
    for (let round = 0; round < 8; round += 1) {
      const etag = (await read('us-cp', us)).headers.get('etag') ?? '';
      const report = (note: string) =>
        routing.post('us-cp', `/v1/hops/${us}/progress-reports`, { note }, { 'if-match': etag });
      const answers = await Promise.all([report('one'), report('other')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    }
  });
});

describe('an onward referral', () => {
  it('is not approved against a handling code', async () => {
    const { story, us } = await opened();
    await act('us-cp', us, 'answers', {
      result: 'TRACED_EXPORTED',
      nextCountries: ['PY'],
      handling: [{ code: 'H2' }],
    });
    const [referral] = (await routing.get('br-cp', `/v1/onward-referrals?traceId=${story.id}`)).body.items;
    const approve = (shareAnswers: string[]): Promise<Answer> =>
      routing.post('br-cp', `/v1/onward-referrals/${referral.id}/approval`, {
        participant: 'PY-NCB',
        shareAnswers,
      });
    expect(await approve([us])).toMatchObject({
      status: 403,
      body: { type: '/problems/handling-restricted' },
    });
    expect(await approve([story.id])).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'UNKNOWN_REFERENCE' }] },
    });
    expect((await approve([])).status).toBe(200);
    expect(
      await routing.post('br-cp', `/v1/onward-referrals/${referral.id}/rejection`, { reason: 'no' }),
    ).toMatchObject({
      status: 409,
      body: { type: '/problems/illegal-transition', state: 'APPROVED', legal: [] },
    });
  });

  it('opens at once for a requester with a standing pre-approval', async () => {
    const { story, us } = await opened(STORY_REQUEST, 'AR-NCB');
    await act('us-cp', us, 'answers', { result: 'TRACED_EXPORTED', nextCountries: ['PY', 'CH', 'US'] });
    const { items } = (await routing.get('ar-cp', `/v1/onward-referrals?traceId=${story.id}`)).body;
    expect(
      items.map(({ country, state, blockedBy }: Record<string, string>) => [country, state, blockedBy]),
    ).toEqual([
      ['US', 'BLOCKED', 'LOOP'],
      ['CH', 'BLOCKED', 'NO_PARTICIPANT'],
      ['PY', 'APPROVED', null],
    ]);
    expect((await read('py-cp', await story.hopOf('PY-NCB'))).body.reason).toEqual({
      rule: 'ONWARD_REFERRAL',
    });
  });

  it('follows a corrected maker to its country, though the answer names none', async () => {
    const { story, us } = await opened();
    const correctedIdentification = { make: 'FN HERSTAL', model: 'FIVE-SEVEN' };
    await act('us-cp', us, 'answers', { result: 'NOT_MANUFACTURED_HERE', correctedIdentification });
    const { items } = (await routing.get('br-cp', `/v1/onward-referrals?traceId=${story.id}`)).body;
    expect(items).toMatchObject([
      { country: 'BE', participants: ['BE-NCB'], state: 'PROPOSED', fromHopId: us },
    ]);
    expect((await story.types()).at(-1)).toBe('hop.opened');
  });

  it('is proposed first for every candidate under consent ASK', async () => {
    const story = await new Case(routing, routingOf({ consent: 'ASK' })).open();
    expect(await story.types()).toEqual(['itinerary.routed', 'onward-referral.proposed']);
  });
});

describe('a race', () => {
  it('of a recall and an answer loses neither and fails neither with 5xx', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { story, us } = await opened();
      await read('us-cp', us);
      const [recalled, answered] = await Promise.all([
        act('br-cp', us, 'recall', { reason: 'solved' }),
        act('us-cp', us, 'answers', { result: 'TRACED_TO_DEALER' }),
      ]);
      const { body } = await read('br-cp', us);
      expect(answered.status).toBe(200);
      expect([recalled.status, body.state, body.answers[0].late]).toEqual(
        recalled.status === 200 ? [200, 'RECALLED', true] : [409, 'ANSWERED', false],
      );
      const versions = (await routing.published(story.id)).filter(({ subject }) => subject === us);
      expect(versions.map(({ sequence }) => sequence)).toEqual(versions.map((_, at) => at + 1));
    }
  });

  it('of two approvals for one country opens one hop', async () => {
    const story = await new Case(routing, routingOf({ parallel: 2 })).open();
    const at = await story.hopOf('AT-NCB');
    await act('us-cp', await story.hopOf('US-NCB'), 'answers', {
      result: 'TRACED_EXPORTED',
      nextCountries: ['PY'],
    });
    await act('at-cp', at, 'answers', { result: 'TRACED_EXPORTED', nextCountries: ['PY'] });
    const { items } = (await routing.get('br-cp', `/v1/onward-referrals?traceId=${story.id}`)).body;
    const answers: Answer[] = await Promise.all(
      items.map(({ id }: { id: string }) =>
        routing.post('br-cp', `/v1/onward-referrals/${id}/approval`, { participant: 'PY-NCB' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.type).toBe('/problems/loop-guard');
  });
});

describe('a hop by hand', () => {
  const hand = (traceId: string, participant: string): Promise<Answer> =>
    routing.post('br-cp', '/v1/hops', { traceId, participant, reason: 'the officer knows' });

  it('is created under the guards, and its reason stays with the requester', async () => {
    const { story } = await opened();
    const made = await hand(story.id, 'WCO');
    expect(made).toMatchObject({
      status: 201,
      body: { participant: 'WCO', remarks: [{ text: 'the officer knows' }] },
    });
    expect(made.headers.get('location')).toBe(`/v1/hops/${made.body.id}`);
    expect((await read('wco-cp', made.body.id)).body).toMatchObject({
      reason: { rule: 'MANUAL' },
      remarks: [],
    });
    expect(await hand(story.id, 'US-NCB')).toMatchObject({
      status: 409,
      body: { type: '/problems/loop-guard', command: 'hops' },
    });
    expect((await hand(story.id, 'QZ-NCB')).body.type).toBe('/problems/participant-not-available');
    await hand(story.id, 'BE-NCB');
    expect((await hand(story.id, 'ES-NCB')).body.type).toBe('/problems/slots-full');
  });

  it("cannot name another's trace", async () => {
    const { story } = await opened(STORY_REQUEST, 'AR-NCB');
    const unknown = {
      status: 422,
      body: { errors: [{ pointer: '#/traceId', code: 'UNKNOWN_REFERENCE' }] },
    };
    const young = await hand(story.id, 'WCO');
    expect(young).toMatchObject(unknown);
    const old = await hand('01930000-0000-7000-8000-000000000000', 'WCO');
    expect(old).toMatchObject(unknown);
    expect([young, old].map(({ headers }) => headers.get('retry-after'))).toEqual(['1', null]);
  });
});

describe('the end of a trace', () => {
  it('recalls what is open; an answer after it is kept as late', async () => {
    const { story, us } = await opened();
    await read('us-cp', us);
    await routing.take(story.trace('withdrawn', 1, 'WITHDRAWN'));
    expect((await read('us-cp', us)).body).toMatchObject({
      state: 'RECALLED',
      recall: { acknowledgementNeeded: true, reason: 'TRACE_WITHDRAWN' },
      awaiting: ['RECALL_ACKNOWLEDGEMENT'],
    });
    expect(
      (await act('us-cp', us, 'answers', { result: 'TRACED_EXPORTED', nextCountries: ['PY'] })).body,
    ).toMatchObject({
      state: 'RECALLED',
      acceptance: 'NONE',
      answers: [{ late: true }],
    });
    expect((await act('us-cp', us, 'recall-acknowledgement', {})).body.awaiting).toEqual([]);
    expect((await story.types()).slice(-3)).toEqual([
      'hop.recalled',
      'hop.answered',
      'hop.recall-acknowledged',
    ]);
    expect(
      (await routing.post('br-cp', '/v1/hops', { traceId: story.id, participant: 'WCO', reason: 'x' })).body,
    ).toMatchObject({
      type: '/problems/trace-ended',
      state: 'WITHDRAWN',
    });
  });

  it('that came in one batch with its request leaves nothing open', async () => {
    const story = new Case(routing);
    await routing.take(await story.received(), story.trace('validated'), story.trace('withdrawn'));
    expect(await story.types()).toEqual(['itinerary.routed', 'hop.opened', 'hop.recalled']);
  });
});

describe('a corrected request', () => {
  it('goes to the open hop, which then shows that version', async () => {
    const { story, us } = await opened();
    await read('us-cp', us);
    const corrected = { ...STORY_REQUEST, firearm: { ...STORY_REQUEST.firearm, model: '19' } };
    await routing.take(await story.received(2, corrected), story.trace('corrected', 2));
    expect((await read('us-cp', us)).body).toMatchObject({
      requestVersion: 2,
      request: { firearm: { model: '19' } },
    });
    expect(await story.types()).toContain('hop.request-corrected');
  });
});

describe('clocks', () => {
  it('tell of an unread hop, of overdue ones, and accept by implication, each at its own time', async () => {
    const { story, us } = await opened();
    const at = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
    await routing.fire(at(2));
    expect((await read('br-cp', us)).body.state).toBe('UNDELIVERABLE');
    await act('us-cp', us, 'acknowledgement', {});
    await routing.fire(at(15));
    expect((await read('br-cp', us)).body).toMatchObject({ overdue: true, escalation: 0 });
    await routing.fire(at(22));
    expect((await read('br-cp', us)).body).toMatchObject({ overdue: true, escalation: 1 });
    await act('us-cp', us, 'answers', { result: 'TRACED_TO_DEALER' });
    // The answer is told no earlier than what the clocks have told by then.
    await routing.fire(at(22 + 31));
    expect((await read('br-cp', us)).body).toMatchObject({ overdue: false, acceptance: 'IMPLIED' });
    const events = await routing.published(story.id);
    expect(events.filter(({ participant }) => participant === 'HUB').map(({ type }) => type)).toEqual([
      'itinerary.routed',
      'hop.opened',
      'hop.undeliverable',
      'hop.reminded',
      'hop.reminded',
      'hop.overdue',
      'hop.escalated',
      'itinerary.standing',
      'hop.answer-accepted',
    ]);
  });
});

describe('the desk', () => {
  it('sees the firearm of what nobody can be asked for, and proposes', async () => {
    const story = await new Case(routing, NOTHING).open();
    const listed = async (): Promise<unknown[]> =>
      (await routing.get('hub-operator', '/v1/desk')).body.items.filter(
        ({ id }: { id: string }) => id === story.id,
      );
    expect(await listed()).toEqual([
      {
        id: story.id,
        requestingParticipant: 'BR-NCB',
        desk: 'IDENTIFICATION',
        firearm: NOTHING.firearm,
        why: expect.any(String),
      },
    ]);
    expect((await routing.get('br-cp', '/v1/desk')).status).toBe(403);
    const propose = {
      traceId: story.id,
      country: 'BE',
      participant: null,
      reason: 'the markings look Belgian',
    };
    const made = await routing.post('hub-operator', '/v1/onward-referrals', propose);
    expect(made).toMatchObject({
      status: 201,
      body: { origin: 'DESK', state: 'PROPOSED', participants: ['BE-NCB'] },
    });
    expect(await listed()).toEqual([]);
    await routing.post('br-cp', `/v1/onward-referrals/${made.body.id}/approval`, { participant: 'BE-NCB' });
    expect((await routing.post('hub-operator', '/v1/onward-referrals', propose)).status).toBe(404);
    expect((await read('be-cp', await story.hopOf('BE-NCB'))).body.reason).toEqual({ rule: 'DESK' });
  });
});

describe('participants and explanations', () => {
  it('show restrictions to oneself only', async () => {
    const { items } = (await routing.get('br-cp', '/v1/participants?limit=200')).body;
    expect(items).toHaveLength(15);
    expect((await routing.get('tr-cp', '/v1/participants/TR-NCB')).body.restrictions).toEqual({
      refusesFrom: ['GH-NCB'],
    });
    expect((await routing.get('br-cp', '/v1/participants/TR-NCB')).body).not.toHaveProperty('restrictions');
    expect((await routing.get('europol-agency', '/v1/participants/EUROPOL')).body).not.toHaveProperty(
      'grants',
    );
    expect((await routing.get('br-cp', '/v1/participants/CH-NCB')).status).toBe(404);
  });

  it("explain a route with its losers, another's for an operator only", async () => {
    const body = { firearm: STORY_REQUEST.firearm };
    for (const path of ['/v1/routes:explain', '/v1/routes%3Aexplain']) {
      const answer = await routing.post('br-cp', path, body);
      expect(answer).toMatchObject({ status: 200, body: { decision: 'ASK', rule: 'IMPORT_MARK' } });
      expect(answer.body.candidates.map(({ country }: { country: string }) => country)).toEqual(['US', 'AT']);
    }
    const other = { ...body, requestingParticipant: 'GH-NCB', asked: ['US'] };
    expect((await routing.post('br-cp', '/v1/routes:explain', other)).status).toBe(403);
    expect((await routing.post('hub-operator', '/v1/routes:explain', other)).body).toMatchObject({
      rule: 'STAMPED_COUNTRY',
      inputs: { asked: ['US'], requester: { participant: 'GH-NCB', country: 'GH' } },
    });
  });
});

describe('row level security', () => {
  it('shows a participant nothing of the others, and of the request only its own hop’s version', async () => {
    const { story, us } = await opened();
    await routing.take(await story.received(2));
    const seen = (participant: string): Promise<string[]> =>
      routing.runtime.unitOfWork.in({ kind: 'participant', participant }, async (tx) => {
        const rows = await tx.query<{ what: string }>(
          `select 'itinerary' as what from itinerary where trace_id = $1
           union all select 'hop' from hop where id = $2
           union all select 'request ' || version from request_version where trace_id = $1`,
          [story.id, us],
        );
        return rows.map(({ what }) => what).sort();
      });
    expect(await seen('BR-NCB')).toEqual(['hop', 'itinerary', 'request 1', 'request 2']);
    expect(await seen('US-NCB')).toEqual(['hop', 'request 1']);
    expect(await seen('AR-NCB')).toEqual([]);
  });
});
