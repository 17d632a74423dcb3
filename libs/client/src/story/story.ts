import type { HopView, TraceView } from '../api/schema.js';
import { idOf } from '../http/id-of.js';
import type { HubClient } from '../http/hub-client.js';
import { items } from '../http/pages.js';
import { waitFor } from '../http/poll.js';
import { ProblemError } from '../http/problem-error.js';
import { EXPORTED_TO_PARAGUAY, SOLD_TO_A_DEALER, STORY_QUESTION } from './story-answers.js';
import { STORY_REQUEST } from './story-request.js';

export { STORY_REQUEST };

/** The contact points that the story of the README needs, each with its own token. */
export interface StoryParties {
  readonly br: HubClient;
  readonly us: HubClient;
  readonly py: HubClient;
  readonly ar: HubClient;
}

/** What has just happened, in the words of the screen. */
export interface StoryStep {
  readonly participant: string;
  readonly text: string;
}

export interface StoryEnd {
  readonly traceId: string;
  readonly hopIds: readonly string[];
}

type Tell = (participant: string, text: string) => void;

/** One trace while it is played. */
interface Play extends StoryParties {
  readonly traceId: string;
  readonly tell: Tell;
  trace(): Promise<TraceView>;
}

/**
 * Plays a trace from its submission to its closure as four contact points over the public API: routed by import mark,
 * acknowledged, a question asked and answered, exported onward, approved, answered again, accepted, closed SOLVED.
 * @throws Error as soon as the hub does not do what the contract says.
 */
export const playStory = async (
  parties: StoryParties,
  show: (step: StoryStep) => void,
): Promise<StoryEnd> => {
  const play = await submit(parties, (participant, text) => show({ participant, text }));
  const first = await answerInTheUnitedStates(play);
  await approveParaguay(play, first);
  const second = await answerInParaguay(play);
  await acceptAndClose(play, [first, second]);
  await expectNothingForAStranger(play, [first, second]);
  return { traceId: play.traceId, hopIds: [first.id, second.id] };
};

const submit = async (parties: StoryParties, tell: Tell): Promise<Play> => {
  const { br } = parties;
  const { body: receipt } = await br.post('/v1/trace-requests', STORY_REQUEST);
  const traceId = idOf(receipt);
  const trace = async () => (await br.get('/v1/traces/{id}', { path: { id: traceId } })).body;
  const findings = `${receipt.findings.length} findings`;
  tell('BR-NCB', `submits trace ${traceId}: a Glock 17 seized in Brazil (${findings})`);
  const routed = await waitFor('the first hop', async () => {
    const now = await unlessNotFound(trace);
    return now?.hops[0] && now.state === 'ACTIVE' ? now : undefined;
  });
  tell('HUB', `asks ${routed.hops[0]?.participant} by ${routed.route?.rule}: ${routed.route?.sentence}`);
  return { ...parties, traceId, tell, trace };
};

const answerInTheUnitedStates = async ({ us, br, traceId, trace, tell }: Play): Promise<HopView> => {
  const hop = await fromInbox(us, traceId);
  const of = { path: { id: hop.id } };
  tell('US-NCB', `reads its inbox and finds hop ${hop.id}`);
  await us.post('/v1/hops/{id}/acknowledgement', { officer: { name: 'J. Smith', unit: 'NTC' } }, of);
  tell('US-NCB', 'acknowledges: a person has it');
  await us.post('/v1/hops/{id}/information-requests', STORY_QUESTION, of);
  tell('US-NCB', 'asks for information: is the third letter an O or a zero?');
  await waitFor('the question', async () =>
    (await trace()).awaiting.includes('INFORMATION') ? true : undefined,
  );
  await br.post('/v1/hops/{id}/information', { text: 'The letter O, read again on the frame.' }, of);
  tell('BR-NCB', 'supplies it: the letter O, read again on the frame');
  await us.post('/v1/hops/{id}/answers', EXPORTED_TO_PARAGUAY, of);
  tell('US-NCB', 'answers TRACED_EXPORTED: legally exported to Paraguay in 2015');
  return hop;
};

const approveParaguay = async ({ br, trace, tell }: Play, answered: HopView): Promise<void> => {
  const referral = await waitFor('the onward referral', async () =>
    (await trace()).onwardReferrals.find((one) => one.state === 'PROPOSED'),
  );
  tell('HUB', `proposes the onward referral to ${referral.country}; it waits for the approval of BR-NCB`);
  await br.post(
    '/v1/onward-referrals/{id}/approval',
    { participant: 'PY-NCB', shareAnswers: [answered.id] },
    { path: { id: referral.id } },
  );
  tell('BR-NCB', 'approves it and shares the answer of the United States');
};

const answerInParaguay = async ({ py, traceId, tell }: Play): Promise<HopView> => {
  const hop = await fromInbox(py, traceId);
  tell('PY-NCB', `reads its inbox and finds hop ${hop.id}`);
  await py.post('/v1/hops/{id}/answers', SOLD_TO_A_DEALER, { path: { id: hop.id } });
  tell('PY-NCB', 'answers TRACED_TO_DEALER');
  return hop;
};

const acceptAndClose = async (
  { br, traceId, trace, tell }: Play,
  hops: readonly HopView[],
): Promise<void> => {
  await waitFor('both answers', async () =>
    (await trace()).hops.filter((hop) => hop.answers.length > 0).length === hops.length ? true : undefined,
  );
  for (const { id } of hops) {
    await br.post('/v1/hops/{id}/acceptance', { answerVersion: 1 }, { path: { id } });
  }
  tell('BR-NCB', 'accepts both answers');
  await br.post('/v1/traces/{id}/closure', { outcome: 'SOLVED' }, { path: { id: traceId } });
  tell('BR-NCB', 'closes the trace: SOLVED');
};

const expectNothingForAStranger = async (
  { ar, traceId, tell }: Play,
  hops: readonly HopView[],
): Promise<void> => {
  const of = { path: { id: traceId } };
  const hidden: readonly (() => Promise<unknown>)[] = [
    () => ar.get('/v1/traces/{id}', of),
    () => ar.get('/v1/trace-requests/{id}', of),
    ...hops.map(
      ({ id }) =>
        () =>
          ar.get('/v1/hops/{id}', { path: { id } }),
    ),
  ];
  for (const look of hidden) {
    if ((await unlessNotFound(look)) !== undefined) throw new Error(`${ar.clientId} sees trace ${traceId}`);
  }
  tell('AR-NCB', 'is no party: 404 for the trace, the request and both hops');
};

const fromInbox = (client: HubClient, traceId: string): Promise<HopView> =>
  waitFor(`the hop in the inbox of ${client.clientId}`, async () => {
    for await (const hop of items(client, '/v1/inbox')) if (hop.traceId === traceId) return hop;
    return undefined;
  });

const unlessNotFound = async <T>(look: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await look();
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return undefined;
    throw error;
  }
};
