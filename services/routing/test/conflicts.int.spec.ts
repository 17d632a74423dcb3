import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STORY_REQUEST, type HopState } from '@tracepost/contracts';
import { LEGAL } from './hop-cells.js';
import { Case, startRouting, type Answer, type RunningRouting } from './running-routing.js';

let routing: RunningRouting;
const hops = new Map<HopState, string>();

const act = (client: string, hop: string, command: string, body: unknown): Promise<Answer> =>
  routing.post(client, `/v1/hops/${hop}/${command}`, body);

/** What brings a hop that was read to each state: client, command, body. */
const WAY: Partial<Readonly<Record<HopState, readonly [string, string, unknown]>>> = {
  ACKNOWLEDGED: ['us-cp', 'acknowledgement', {}],
  INFO_REQUESTED: ['us-cp', 'information-requests', { questions: [{ text: 'O or 0?' }] }],
  ANSWERED: ['us-cp', 'answers', { result: 'TRACED_TO_DEALER' }],
  REDIRECTED: ['us-cp', 'redirections', { country: 'BE', reason: 'made there' }],
  RECALLED: ['br-cp', 'recall', { reason: 'solved' }],
};

beforeAll(async () => {
  routing = await startRouting();
  for (const [state, [client, command, body]] of Object.entries(WAY)) {
    const hop = await (await new Case(routing).open()).hopOf('US-NCB');
    await routing.get('us-cp', `/v1/hops/${hop}`);
    expect((await act(client, hop, command, body)).body.state).toBe(state);
    hops.set(state as HopState, hop);
  }
});
afterAll(() => routing.close());

/** At least one conflict of each row of the second table that has one: command, body, state, slug. */
const CONFLICTS: readonly (readonly [string, unknown, HopState, string])[] = [
  ['acknowledgement', {}, 'ANSWERED', 'hop-closed'],
  ['acknowledgement', {}, 'RECALLED', 'hop-recalled'],
  ['progress-reports', { note: 'x' }, 'INFO_REQUESTED', 'information-request-open'],
  ['progress-reports', { note: 'x' }, 'REDIRECTED', 'hop-closed'],
  ['information-requests', { questions: [{ text: 'x' }] }, 'INFO_REQUESTED', 'information-request-open'],
  ['information', { text: 'x' }, 'ACKNOWLEDGED', 'no-information-request'],
  ['information', { text: 'x' }, 'RECALLED', 'hop-recalled'],
  ['deferrals', { until: 'soon', reason: 'NOT_AVAILABLE' }, 'INFO_REQUESTED', 'information-request-open'],
  ['answers', { result: 'NO_RECORD' }, 'ANSWERED', 'hop-answered'],
  ['answers', { result: 'NO_RECORD' }, 'REDIRECTED', 'hop-closed'],
  ['refusals', { reason: 'INACCURATE' }, 'ANSWERED', 'hop-answered'],
  ['redirections', { authority: 'Army', reason: 'x' }, 'INFO_REQUESTED', 'information-request-open'],
  ['redirections', { country: 'BE', reason: 'x' }, 'RECALLED', 'hop-recalled'],
  ['acceptance', { answerVersion: 1 }, 'ACKNOWLEDGED', 'illegal-transition'],
  ['return', { answerVersion: 1, reason: 'x' }, 'INFO_REQUESTED', 'illegal-transition'],
  ['return', { answerVersion: 2, reason: 'x' }, 'ANSWERED', 'answer-superseded'],
  ['corrections', { reason: 'x', answer: { result: 'NO_RECORD' } }, 'ACKNOWLEDGED', 'illegal-transition'],
  ['recall', { reason: 'x' }, 'ANSWERED', 'hop-closed'],
  ['recall-acknowledgement', {}, 'ANSWERED', 'illegal-transition'],
];
const OF_REQUESTER = new Set(['information', 'acceptance', 'return', 'recall']);
const tomorrow = (): string => new Date(Date.now() + 86_400_000 * 2).toISOString().slice(0, 10);

describe('a conflict on a hop', () => {
  it.each(CONFLICTS)('%s with %j in %s is %s with what is legal', async (command, body, state, slug) => {
    const side = OF_REQUESTER.has(command) ? 'REQUESTER' : 'REQUESTED';
    const sent = command === 'deferrals' ? { ...(body as object), until: tomorrow() } : body;
    const answer = await act(side === 'REQUESTER' ? 'br-cp' : 'us-cp', hops.get(state) ?? '', command, sent);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer).toMatchObject({
      status: 409,
      body: {
        type: `/problems/${slug}`,
        state,
        command,
        legal: LEGAL[state][side].split(' ').filter((path) => path !== ''),
      },
    });
  });
});

describe('a conflict on a referral or on a trace', () => {
  const hand = (traceId: string, participant = 'ES-NCB'): Promise<Answer> =>
    routing.post('br-cp', '/v1/hops', { traceId, participant, reason: 'x' });
  const decide = (id: string, command: string, note = 'x'): Promise<Answer> =>
    routing.post('br-cp', `/v1/onward-referrals/${id}/${command}`, {
      ...(command === 'approval' ? { participant: 'PY-NCB', note } : { reason: note }),
    });
  const proposed = async (...nextCountries: string[]): Promise<{ story: Case; ids: string[] }> => {
    const story = await new Case(routing).open();
    await act('us-cp', await story.hopOf('US-NCB'), 'answers', { result: 'TRACED_EXPORTED', nextCountries });
    const { body } = await routing.get('br-cp', `/v1/onward-referrals?traceId=${story.id}`);
    return { story, ids: body.items.map(({ id }: { id: string }) => id).reverse() };
  };
  const conflict = (slug: string, state: string, command: string, legal: readonly string[]) => ({
    status: 409,
    body: { type: `/problems/${slug}`, state, command, legal },
  });

  it('hop by hand: too early, guarded, too late', async () => {
    const early = new Case(routing);
    await routing.take(await early.received());
    expect(await hand(early.id)).toMatchObject(
      conflict('illegal-transition', 'SUBMITTED', 'hops', ['withdrawal']),
    );
    const domestic = { ...STORY_REQUEST, firearm: { serial: STORY_REQUEST.firearm.serial } };
    const validated = await new Case(routing, domestic).open();
    expect(await hand(validated.id, 'BR-NCB')).toMatchObject(
      conflict('loop-guard', 'VALIDATED', 'hops', ['closure', 'withdrawal']),
    );
    const active = await new Case(routing).open();
    expect(await hand(active.id, 'US-NCB')).toMatchObject(
      conflict('loop-guard', 'ACTIVE', 'hops', ['closure', 'withdrawal']),
    );
    await routing.take(active.trace('closed', 1, 'CLOSED'));
    expect(await hand(active.id)).toMatchObject(
      conflict('trace-ended', 'CLOSED', 'hops', ['closure-corrections']),
    );
  });

  it('approval and rejection: taken otherwise, guarded, rejected, ended', async () => {
    const { story, ids } = await proposed('PY', 'US');
    const [paraguay = '', again = ''] = ids;
    expect(await decide(again, 'approval')).toMatchObject(
      conflict('loop-guard', 'BLOCKED', 'approval', ['rejection']),
    );
    expect((await decide(paraguay, 'approval', 'first')).status).toBe(200);
    expect((await decide(paraguay, 'approval', 'first')).body).toMatchObject({
      state: 'APPROVED',
      version: 2,
    });
    expect(await decide(paraguay, 'approval', 'second')).toMatchObject(
      conflict('illegal-transition', 'APPROVED', 'approval', []),
    );
    expect(await decide(paraguay, 'rejection')).toMatchObject(
      conflict('illegal-transition', 'APPROVED', 'rejection', []),
    );
    expect((await decide(again, 'rejection')).body.state).toBe('REJECTED');
    expect((await decide(again, 'rejection', 'other words')).body).toMatchObject({
      state: 'REJECTED',
      version: 2,
    });
    expect(await decide(again, 'approval')).toMatchObject(
      conflict('illegal-transition', 'REJECTED', 'approval', []),
    );
    await routing.take(story.trace('withdrawn', 1, 'WITHDRAWN'));
    expect(await decide(again, 'rejection')).toMatchObject(
      conflict('trace-ended', 'REJECTED', 'rejection', []),
    );
  });
});
