import { waitFor } from '../http/poll.js';
import { ProblemError } from '../http/problem-error.js';
import type { HubClient } from '../http/hub-client.js';
import { STORY_REQUEST } from './story-request.js';

export { STORY_REQUEST };

/** The contact points that the story of api.md section 5 needs, each with its own token. */
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

interface Hop {
  readonly id: string;
  readonly participant: string;
  readonly state: string;
  readonly reason: { readonly rule: string; readonly sentence: string | null };
  readonly informationRequests: readonly {
    readonly state: string;
    readonly questions: readonly { readonly text: string }[];
  }[];
}

interface Trace {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly awaiting: readonly string[];
  readonly route: { readonly rule: string; readonly sentence: string } | null;
  readonly hops: readonly (Hop & { readonly answers: readonly { readonly version: number }[] })[];
  readonly onwardReferrals: readonly {
    readonly id: string;
    readonly state: string;
    readonly country: string;
  }[];
}

export interface StoryEnd {
  readonly traceId: string;
  readonly hopIds: readonly string[];
}

/**
 * Plays the story of api.md section 5 as four contact points over the public API: submitted, routed by import mark,
 * acknowledged, a question asked and answered, exported onward, approved, answered again, accepted, closed SOLVED.
 * @throws Error as soon as the hub does not do what the contract says.
 */
export const playStory = async (
  parties: StoryParties,
  tell: (step: StoryStep) => void,
): Promise<StoryEnd> => {
  const { br, us, py, ar } = parties;
  const receipt = (await br.post<{ id: string; findings: unknown[] }>('/v1/trace-requests', STORY_REQUEST))
    .body;
  const traceId = receipt.id;
  const path = `/v1/traces/${traceId}`;
  const trace = async (): Promise<Trace> => (await br.get<Trace>(path)).body;
  tell({
    participant: 'BR-NCB',
    text: `submits trace ${traceId}: a Glock 17 seized in Brazil (${receipt.findings.length} findings)`,
  });

  const routed = await waitFor('the first hop', async () => {
    const now = await maybe(trace);
    return now?.hops[0] && now.state === 'ACTIVE' ? now : undefined;
  });
  tell({
    participant: 'HUB',
    text: `asks ${routed.hops[0]?.participant} by ${routed.route?.rule}: ${routed.route?.sentence}`,
  });

  const first = await fromInbox(us, traceId);
  tell({ participant: 'US-NCB', text: `reads its inbox and finds hop ${first.id}` });
  await us.post(`/v1/hops/${first.id}/acknowledgement`, { officer: { name: 'J. Smith', unit: 'NTC' } });
  tell({ participant: 'US-NCB', text: 'acknowledges: a person has it' });
  await us.post(`/v1/hops/${first.id}/information-requests`, {
    result: 'INSUFFICIENT_IDENTIFIERS',
    questions: [{ pointer: '#/firearm/serial/raw', text: 'Is the third letter an O or a zero?' }],
  });
  tell({ participant: 'US-NCB', text: 'asks for information: is the third letter an O or a zero?' });
  await waitFor('the question', async () =>
    (await trace()).awaiting.includes('INFORMATION') ? true : undefined,
  );
  await br.post(`/v1/hops/${first.id}/information`, { text: 'The letter O, read again on the frame.' });
  tell({ participant: 'BR-NCB', text: 'supplies it: the letter O, read again on the frame' });
  await us.post(`/v1/hops/${first.id}/answers`, {
    result: 'TRACED_EXPORTED',
    reference: 'NTC-77812',
    manufacturedOn: '2014-03-02',
    firstSoldOn: '2015-06-20',
    transfers: [
      {
        date: '2015-06-20',
        type: 'EXPORT',
        from: 'Glock Inc',
        to: 'Armeria Guarani',
        country: 'PY',
        authorisation: 'EXP-1',
      },
    ],
    nextCountries: ['PY'],
    handling: [{ code: 'H1' }],
    evaluation: { source: 'A', information: 1 },
  });
  tell({ participant: 'US-NCB', text: 'answers TRACED_EXPORTED: legally exported to Paraguay in 2015' });

  const referral = await waitFor('the onward referral', async () =>
    (await trace()).onwardReferrals.find((one) => one.state === 'PROPOSED'),
  );
  tell({
    participant: 'HUB',
    text: `proposes the onward referral to ${referral.country}; it waits for the approval of BR-NCB`,
  });
  await br.post(`/v1/onward-referrals/${referral.id}/approval`, {
    participant: 'PY-NCB',
    shareAnswers: [first.id],
  });
  tell({ participant: 'BR-NCB', text: 'approves it and shares the answer of the United States' });

  const second = await fromInbox(py, traceId);
  tell({ participant: 'PY-NCB', text: `reads its inbox and finds hop ${second.id}` });
  await py.post(`/v1/hops/${second.id}/answers`, {
    result: 'TRACED_TO_DEALER',
    reference: 'DIMABEL-2026-17',
    transfers: [
      { date: '2015-07-30', type: 'IMPORT', from: 'Glock Inc', to: 'Armeria Guarani', country: 'PY' },
    ],
    evaluation: { source: 'A', information: 2 },
  });
  tell({ participant: 'PY-NCB', text: 'answers TRACED_TO_DEALER' });

  await waitFor('both answers', async () =>
    (await trace()).hops.filter((hop) => hop.answers.length > 0).length === 2 ? true : undefined,
  );
  for (const hop of [first, second]) await br.post(`/v1/hops/${hop.id}/acceptance`, { answerVersion: 1 });
  tell({ participant: 'BR-NCB', text: 'accepts both answers' });
  await br.post(`${path}/closure`, { outcome: 'SOLVED' });
  tell({ participant: 'BR-NCB', text: 'closes the trace: SOLVED' });

  for (const hidden of [
    path,
    `/v1/trace-requests/${traceId}`,
    `/v1/hops/${first.id}`,
    `/v1/hops/${second.id}`,
  ]) {
    await expectNotFound(ar, hidden);
  }
  tell({ participant: 'AR-NCB', text: 'is no party: 404 for the trace, the request and both hops' });
  return { traceId, hopIds: [first.id, second.id] };
};

const fromInbox = (client: HubClient, traceId: string): Promise<Hop> =>
  waitFor(`the hop in the inbox of ${client.clientId}`, async () => {
    const { body } = await client.get<{ items: (Hop & { traceId: string })[] }>('/v1/inbox?limit=200');
    return body.items.find((hop) => hop.traceId === traceId);
  });

const maybe = async <T>(look: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await look();
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return undefined;
    throw error;
  }
};

const expectNotFound = async (client: HubClient, path: string): Promise<void> => {
  if ((await maybe(() => client.get(path))) !== undefined) throw new Error(`${client.clientId} sees ${path}`);
};
