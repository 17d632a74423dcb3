import { STORY_REQUEST, waitFor, type HubClient } from '@tracepost/client';
import type { TestHub } from '../hub.js';

/** Stands in everything that a party wrote, in a form that no normalisation changes but by case and separators. */
export const MARK = 'zqxcanary';

/** A text that is found again; `name` tells where it was written. */
export const canary = (name: string): string => `ZQXCANARY-${name}`;

/** A request in which everything that somebody can write is a canary. */
export const canaryRequest = (name: string): Record<string, unknown> => ({
  ...STORY_REQUEST,
  reference: canary(`${name}-REF`),
  specialInstructions: canary(`${name}-INSTRUCTIONS`),
  operation: canary(`${name}-OP`),
  officer: { name: canary(`${name}-OFFICER`), unit: canary(`${name}-UNIT`), email: null, phone: null },
  legalBasis: {
    ...STORY_REQUEST.legalBasis,
    justification: canary(`${name}-JUSTIFICATION`),
    handling: [{ code: 'H1', text: canary(`${name}-HANDLING`) }],
  },
  firearm: {
    ...STORY_REQUEST.firearm,
    serial: { raw: canary(`${name}-SERIAL`), condition: 'CLEAR', location: 'FRAME' },
    makes: [{ raw: canary(`${name}-MAKE`), role: 'MAKER' }],
    model: canary(`${name}-MODEL`),
    otherMarkings: [{ kind: 'POLICE', text: canary(`${name}-MARKING`), location: 'SLIDE' }],
    components: [{ part: 'BARREL', serial: canary(`${name}-BARREL`) }],
  },
  recovery: {
    ...STORY_REQUEST.recovery,
    place: { country: 'BR', address: canary(`${name}-ADDRESS`), lat: null, lon: null },
    circumstances: canary(`${name}-CIRCUMSTANCES`),
    possessor: { name: canary(`${name}-POSSESSOR`) },
    ballisticsReference: canary(`${name}-BALLISTICS`),
  },
});

interface Trace {
  readonly state: string;
  readonly requestVersion: number;
  readonly hops: readonly { readonly id: string; readonly state: string; readonly participant: string }[];
  readonly onwardReferrals: readonly { readonly id: string; readonly state: string }[];
}

/** A command whose Idempotency-Key is known, to be repeated. */
export interface Sent {
  readonly client: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly key: string;
}

export interface CanaryCase {
  readonly traceId: string;
  /** US (asked by the marks), PY (by an approved referral), AT (by hand). */
  readonly hops: { readonly us: string; readonly py: string; readonly at: string };
  readonly referralId: string;
  readonly sent: {
    readonly submission: Sent;
    readonly answer: Sent;
    readonly byHand: Sent;
    readonly closure: Sent;
  };
}

export const hopIn = (client: HubClient, traceId: string): Promise<string> =>
  waitFor(`the hop of ${traceId} in the inbox of ${client.clientId}`, async () => {
    const { body } = await client.get<{ items: { id: string; traceId: string }[] }>('/v1/inbox?limit=200');
    return body.items.find((hop) => hop.traceId === traceId)?.id;
  });

export const traceWhere = (hub: TestHub, id: string, holds: (trace: Trace) => boolean): Promise<Trace> =>
  waitFor(`trace ${id} as expected`, async () => {
    const response = await hub.point('br-cp').send(`/v1/traces/${id}`);
    const trace = (await response.json()) as Trace;
    return response.ok && holds(trace) ? trace : undefined;
  });

/** Plays a whole case through the public API: corrected, asked, answered, referred, returned, refused, closed, corrected. */
export const playCanaryCase = async (hub: TestHub): Promise<CanaryCase> => {
  const send = async (
    client: string,
    path: string,
    body: Record<string, unknown>,
  ): Promise<Sent & { id: string }> => {
    const key = crypto.randomUUID();
    const answer = await hub.point(client).post<{ id: string }>(path, body, { key });
    return { client, path, body, key, id: answer.body.id };
  };
  const submission = await send('br-cp', '/v1/trace-requests', canaryRequest('V1'));
  const traceId = submission.id;
  const us = await hopIn(hub.point('us-cp'), traceId);
  await send('br-cp', `/v1/trace-requests/${traceId}/corrections`, {
    reason: canary('CORRECTION'),
    request: canaryRequest('V2'),
  });
  await traceWhere(hub, traceId, ({ requestVersion }) => requestVersion === 2);
  await send('us-cp', `/v1/hops/${us}/acknowledgement`, { officer: { name: canary('US-OFFICER') } });
  await send('us-cp', `/v1/hops/${us}/information-requests`, {
    questions: [{ pointer: '#/firearm/serial/raw', text: canary('QUESTION') }],
  });
  await send('br-cp', `/v1/hops/${us}/information`, { text: canary('INFORMATION') });
  const answer = await send('us-cp', `/v1/hops/${us}/answers`, {
    result: 'TRACED_EXPORTED',
    reference: canary('US-REF'),
    text: canary('US-TEXT'),
    transfers: [{ type: 'EXPORT', from: canary('FROM'), to: canary('TO'), country: 'PY' }],
    lastLegalHolder: { name: canary('HOLDER') },
    nextCountries: ['PY'],
  });
  const referralId = await waitForReferral(hub, traceId);
  await send('br-cp', `/v1/onward-referrals/${referralId}/approval`, {
    participant: 'PY-NCB',
    shareAnswers: [us],
    note: canary('APPROVAL'),
  });
  const py = await hopIn(hub.point('py-cp'), traceId);
  await send('py-cp', `/v1/hops/${py}/answers`, { result: 'TRACED_TO_DEALER', text: canary('PY-TEXT') });
  await send('br-cp', `/v1/hops/${py}/return`, { answerVersion: 1, reason: canary('RETURN') });
  await send('py-cp', `/v1/hops/${py}/answers`, { result: 'TRACED_TO_DEALER', text: canary('PY-AGAIN') });
  const byHand = await send('br-cp', '/v1/hops', {
    traceId,
    participant: 'AT-NCB',
    reason: canary('BY-HAND'),
  });
  await hopIn(hub.point('at-cp'), traceId);
  await send('at-cp', `/v1/hops/${byHand.id}/refusals`, { reason: 'NOT_AVAILABLE', text: canary('REFUSAL') });
  await traceWhere(
    hub,
    traceId,
    ({ hops }) => hops.length === 3 && hops.every(({ state }) => /ANSWERED|REFUSED/.test(state)),
  );
  await send('br-cp', `/v1/hops/${us}/acceptance`, { answerVersion: 1, feedback: canary('FEEDBACK') });
  const closure = await send('br-cp', `/v1/traces/${traceId}/closure`, {
    outcome: 'SOLVED',
    note: canary('NOTE'),
  });
  await send('br-cp', `/v1/traces/${traceId}/closure-corrections`, {
    outcome: 'PARTLY_SOLVED',
    reason: canary('CLOSURE-CORRECTION'),
  });
  return {
    traceId,
    hops: { us, py, at: byHand.id },
    referralId,
    sent: { submission, answer, byHand, closure },
  };
};

const waitForReferral = async (hub: TestHub, traceId: string): Promise<string> => {
  const isProposed = ({ state }: { state: string }): boolean => state === 'PROPOSED';
  const trace = await traceWhere(hub, traceId, ({ onwardReferrals }) => onwardReferrals.some(isProposed));
  return trace.onwardReferrals.find(isProposed)?.id ?? '';
};
