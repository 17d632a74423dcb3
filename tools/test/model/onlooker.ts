import { contactPointOf } from './clients.js';
import { hold, type Answer, type Conversation } from './conversation.js';
import { differences } from './differences.js';
import { Disagreement } from './disagreement.js';
import { inboxOf } from './hop-plans.js';
import { isUndisclosed, type Hop, type Trace } from './parts.js';
import { untilNothing } from './patience.js';
import type { Step } from './steps.js';
import { hopView, shownHop, shownTrace, traceView } from './views.js';

/** A trace and its hops as their parties see them; the view of the trace may take a moment to follow. @throws Disagreement */
export const lookAt = async (talk: Conversation, trace: Trace): Promise<void> => {
  const path = `/v1/traces/${trace.id}`;
  const different = await untilNothing(async () => {
    const { body, status } = await talk.look(contactPointOf(trace.requester), 'GET', path);
    return status === 200 ? differences(shownTrace(body), traceView(trace)) : [`status ${status}`];
  });
  if (different.length > 0)
    throw new Disagreement(`${trace.name} as ${trace.requester} sees it:\n  ${different.join('\n  ')}`);
  await Promise.all(trace.hops.map((hop) => lookAtHop(talk, hop)));
};

/** A hop as its requested side sees it, without receiving it. */
const lookAtHop = async (talk: Conversation, hop: Hop): Promise<void> => {
  const method = hop.delivered ? 'GET' : 'HEAD';
  const answer = await talk.look(contactPointOf(hop.participant), method, `/v1/hops/${hop.id}`);
  const status = isUndisclosed(hop) ? 404 : 200;
  const told = `${hop.name} as ${hop.participant} sees it`;
  if (answer.status !== status) throw new Disagreement(`${told}: ${answer.status} instead of ${status}`);
  if (!hop.delivered) return;
  const different = differences(shownHop(answer.body), hopView(hop));
  for (const member of ['depth', 'parentHopId'])
    if (member in answer.body) different.push(`${member} is shown`);
  for (const member of ['routing', 'relatedTraces'])
    if (member in (answer.body['request'] as object)) different.push(`request.${member} is shown`);
  if (different.length > 0) throw new Disagreement(`${told}:\n  ${different.join('\n  ')}`);
};

/** What somebody finds who is no party, or only one of a hop. @throws Disagreement */
export const pry = async (
  talk: Conversation,
  step: Extract<Step, { do: 'pry' }>,
  trace: Trace,
): Promise<void> => {
  const [first] = trace.hops;
  const client = step.actor === 'OTHER' && first ? contactPointOf(first.participant) : 'ci-cp';
  const own = trace.hops.filter(({ participant }) => contactPointOf(participant) === client);
  const paths = [
    `/v1/traces/${trace.id}`,
    `/v1/trace-requests/${trace.id}`,
    ...trace.hops.filter((hop) => !own.includes(hop)).map(({ id }) => `/v1/hops/${id}`),
    ...trace.referrals.map(({ id }) => `/v1/onward-referrals/${id}`),
  ];
  for (const path of paths)
    hold(await talk.ask(step, client, 'GET', path), 404, { type: '/problems/not-found' });
  const lists = [
    `/v1/onward-referrals?traceId=${trace.id}`,
    ...(own.length > 0 ? [] : [`/v1/events?traceId=${trace.id}`]),
  ];
  for (const path of lists) hold(await talk.ask(step, client, 'GET', path), 200, { items: [] });
};

/** The inbox that a participant was given, as far as it is of these traces. @throws Disagreement */
export const holdInbox = (answer: Answer, traces: readonly Trace[], reader: string): void => {
  const line = (hop: { id: string | null; state: string; version: number }): string =>
    `${hop.id} ${hop.state} ${hop.version}`;
  const items = answer.body['items'] as readonly {
    id: string;
    traceId: string;
    state: string;
    version: number;
  }[];
  const shown = items.filter(({ traceId }) => traces.some(({ id }) => id === traceId)).map(line);
  const different = differences(shown.sort(), inboxOf(traces, reader).map(line).sort());
  if (different.length > 0) throw new Disagreement(`the inbox of ${reader}:\n  ${different.join('\n  ')}`);
};
