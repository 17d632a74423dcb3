import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  HopView,
  ReferralView,
  RouteExplanationView,
  STORY_ANSWER,
  STORY_REQUEST,
  validate,
} from '@tracepost/contracts';
import { Case, startRouting, type Answer, type RunningRouting } from './running-routing.js';

let routing: RunningRouting;
beforeAll(async () => {
  routing = await startRouting();
});
afterAll(() => routing.close());

const dealer = { result: 'TRACED_TO_DEALER', text: 'sold to Armeria Guarani' };
const inbox = async (client: string): Promise<string[]> =>
  (await routing.get(client, '/v1/inbox')).body.items.map(({ id }: { id: string }) => id);
const act = (client: string, hop: string, command: string, body: unknown): Promise<Answer> =>
  routing.post(client, `/v1/hops/${hop}/${command}`, body);

describe('the story', () => {
  it('goes from Brazil to the United States, on to Paraguay, and back', async () => {
    const story = await new Case(routing).open();
    const us = await story.hopOf('US-NCB');
    expect(await inbox('us-cp')).toEqual([us]);
    expect((await act('us-cp', us, 'acknowledgement', { officer: { name: 'J. Doe' } })).body).toMatchObject({
      state: 'ACKNOWLEDGED',
      officer: { name: 'J. Doe' },
    });
    const question = {
      result: 'INSUFFICIENT_IDENTIFIERS',
      questions: [{ pointer: '#/firearm/serial/raw', text: 'O or 0?' }],
    };
    expect((await act('us-cp', us, 'information-requests', question)).body.awaiting).toEqual(['INFORMATION']);
    const supplied = await act('br-cp', us, 'information', { text: 'letter O' });
    expect(supplied.body).toMatchObject({
      state: 'IN_PROGRESS',
      informationRequests: [
        { state: 'SUPPLIED', questions: [{ text: 'O or 0?' }], supplied: { text: 'letter O' } },
      ],
    });
    const answered = await act('us-cp', us, 'answers', STORY_ANSWER);
    expect(answered.body).toMatchObject({
      state: 'ANSWERED',
      acceptance: 'PENDING',
      officer: { name: 'J. Doe' },
    });
    expect(answered.body.answers[0].content).toMatchObject(STORY_ANSWER);

    const referrals = await routing.get('br-cp', `/v1/onward-referrals?traceId=${story.id}`);
    expect(referrals.body.items).toMatchObject([
      { state: 'PROPOSED', country: 'PY', participants: ['PY-NCB'], fromHopId: us },
    ]);
    const referral = referrals.body.items[0].id as string;
    const approved = await routing.post('br-cp', `/v1/onward-referrals/${referral}/approval`, {
      participant: 'PY-NCB',
      shareAnswers: [us],
    });
    const py = await story.hopOf('PY-NCB');
    expect(approved).toMatchObject({ status: 200, body: { state: 'APPROVED', hopId: py, version: 2 } });

    const [read] = (await routing.get('py-cp', '/v1/inbox')).body.items;
    expect(read).toMatchObject({
      id: py,
      state: 'DELIVERED',
      reason: { rule: 'ONWARD_REFERRAL' },
      sharedAnswers: [{ hopId: us, participant: 'US-NCB', content: { result: 'TRACED_EXPORTED' } }],
      request: { recovery: { circumstances: 'Roadside search' } },
    });
    await act('py-cp', py, 'answers', dealer);
    for (const hop of [us, py])
      expect((await act('br-cp', hop, 'acceptance', { answerVersion: 1 })).body.acceptance).toBe('ACCEPTED');
    for (const hop of [us, py]) expect((await routing.get('ar-cp', `/v1/hops/${hop}`)).status).toBe(404);
    expect((await routing.get('ar-cp', `/v1/onward-referrals/${referral}`)).status).toBe(404);

    expect(await story.types()).toEqual([
      'itinerary.routed',
      'hop.opened',
      'hop.delivered',
      'hop.acknowledged',
      'hop.information-requested',
      'hop.information-supplied',
      'hop.answered',
      'onward-referral.proposed',
      'onward-referral.approved',
      'hop.opened',
      'hop.delivered',
      'hop.acknowledged',
      'hop.answered',
      'itinerary.standing',
      'hop.answer-accepted',
      'hop.answer-accepted',
    ]);
  });

  it('shows the requested side nothing of the chain, of routing and of other traces', async () => {
    const related = { relatedTraces: [], routing: STORY_REQUEST.routing };
    const story = await new Case(routing, { ...STORY_REQUEST, ...related }).open();
    const us = await story.hopOf('US-NCB');
    const { body } = await routing.get('us-cp', `/v1/hops/${us}`);
    for (const hidden of ['depth', 'parentHopId', 'origin', 'inner', 'inside'])
      expect(body).not.toHaveProperty(hidden);
    expect(body.request).not.toHaveProperty('routing');
    expect(body.request).not.toHaveProperty('relatedTraces');
    expect(body.reason.sentence).toContain('import mark');
    const own = await routing.get('br-cp', `/v1/hops/${us}`);
    expect(own.body).toMatchObject({
      depth: 1,
      parentHopId: null,
      request: { routing: { consent: 'AUTO' } },
    });
  });

  it('publishes and stores narrative only as JWE', async () => {
    const canary = 'CANARY-7731';
    const story = await new Case(routing).open();
    const us = await story.hopOf('US-NCB');
    await act('us-cp', us, 'acknowledgement', { officer: { name: canary } });
    await act('us-cp', us, 'progress-reports', { expectedAt: null, note: canary });
    await act('us-cp', us, 'information-requests', { questions: [{ text: canary }] });
    await act('br-cp', us, 'information', { text: canary });
    await act('us-cp', us, 'answers', { ...STORY_ANSWER, text: canary, lastLegalHolder: { name: canary } });
    await act('us-cp', us, 'corrections', {
      reason: canary,
      refusal: { reason: 'INACCURATE', text: canary },
    });
    await act('br-cp', us, 'return', { answerVersion: 2, reason: canary });
    await act('br-cp', us, 'recall', { reason: canary });
    const [rows] = await routing.sql<{ text: string }>(
      `select coalesce((select jsonb_agg(p)::text from routing.published p), '') ||
         coalesce((select jsonb_agg(h)::text from routing.hop h), '') as text`,
    );
    expect(rows?.text).not.toContain(canary);
    const { body } = await routing.get('br-cp', `/v1/hops/${us}`);
    expect(JSON.stringify(body).split(canary)).toHaveLength(11);
  });

  it('answers in the shapes of the contract, on either side', async () => {
    const story = await new Case(routing).open();
    const us = await story.hopOf('US-NCB');
    await act('us-cp', us, 'acknowledgement', { officer: { name: 'J. Doe' } });
    await act('us-cp', us, 'information-requests', { questions: [{ text: 'O or 0?' }] });
    await act('br-cp', us, 'information', { text: 'letter O' });
    await act('us-cp', us, 'answers', STORY_ANSWER);
    const [referral] = (await routing.get('br-cp', `/v1/onward-referrals?traceId=${story.id}`)).body.items;
    expect(validate(ReferralView, referral)).toEqual([]);
    const approval = { participant: 'PY-NCB', shareAnswers: [us] };
    await routing.post('br-cp', `/v1/onward-referrals/${referral.id}/approval`, approval);
    const py = await story.hopOf('PY-NCB');
    for (const [client, hop] of [
      ['br-cp', us],
      ['us-cp', us],
      ['br-cp', py],
      ['py-cp', py],
    ] as const)
      expect(validate(HopView, (await routing.get(client, `/v1/hops/${hop}`)).body)).toEqual([]);
    const explained = await routing.post('br-cp', '/v1/routes:explain', { firearm: STORY_REQUEST.firearm });
    expect(validate(RouteExplanationView, explained.body)).toEqual([]);
  });
});
