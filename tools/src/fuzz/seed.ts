import { playStory, STORY_REQUEST, waitFor, type HubClient } from '@tracepost/client';

/** Ids that exist, by the first segment of the path that takes them. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** Traces whose hop waits at US-NCB: the fuzzer's own commands use them up. */
const OPEN_TRACES = 24;
const SERIAL_UNREADABLE = { serial: { condition: 'NONE' }, type: 'P' };

interface Named {
  readonly id: string;
}
interface Hop extends Named {
  readonly traceId: string;
}
interface Trace extends Named {
  readonly onwardReferrals: readonly Named[];
}

const submit = async (br: HubClient, changes: object): Promise<string> =>
  (await br.post<Named>('/v1/trace-requests', { ...STORY_REQUEST, ...changes })).body.id;

const items = async <T>(client: HubClient, path: string): Promise<readonly T[]> =>
  (await client.get<{ items: readonly T[] }>(path)).body.items;

const hopsOf = (us: HubClient, traces: readonly string[]): Promise<readonly string[]> =>
  waitFor('the hops in the inbox', async () => {
    const hops = await items<Hop>(us, '/v1/inbox?limit=200');
    const found = traces.map((traceId) => hops.find((hop) => hop.traceId === traceId)?.id);
    return found.every((id) => id !== undefined) ? (found as string[]) : undefined;
  });

/** One command for each of the first hops, so that hops stand in as many states. */
const act = async (br: HubClient, us: HubClient, hops: readonly string[]): Promise<void> => {
  const [asked, deferred, refused, exported, answered, recalled] = hops;
  await us.post(`/v1/hops/${asked}/information-requests`, { questions: [{ text: 'Which finish?' }] });
  const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await us.post(`/v1/hops/${deferred}/deferrals`, { until, reason: 'ONGOING_INVESTIGATION' });
  await us.post(`/v1/hops/${refused}/refusals`, { reason: 'NATIONAL_SECURITY' });
  await us.post(`/v1/hops/${exported}/answers`, { result: 'TRACED_EXPORTED', nextCountries: ['PY'] });
  await us.post(`/v1/hops/${answered}/answers`, { result: 'NO_RECORD' });
  await br.post(`/v1/hops/${recalled}/recall`, { reason: 'solved otherwise' });
};

const sendBatch = async (br: HubClient): Promise<string> => {
  const lines = [STORY_REQUEST, STORY_REQUEST, { reference: 'no firearm' }].map((row) => JSON.stringify(row));
  const answer = await br.send('/v1/batches?mapping=tracepost', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', 'idempotency-key': crypto.randomUUID() },
    body: lines.join('\n'),
  });
  return ((await answer.json()) as Named).id;
};

/** Plays the story and leaves traces, hops, referrals, a batch and a mapping in many states. Returns their ids. */
export const seed = async (point: (clientId: string) => HubClient): Promise<KnownIds> => {
  const [br, us, py, ar] = ['br-cp', 'us-cp', 'py-cp', 'ar-cp'].map(point) as [
    HubClient,
    HubClient,
    HubClient,
    HubClient,
  ];
  const story = await playStory({ br, us, py, ar }, () => undefined);
  const open: string[] = [];
  for (let at = 0; at < OPEN_TRACES; at += 1) open.push(await submit(br, { reference: `FUZZ-${at}` }));
  const desk = await submit(br, { reference: 'FUZZ-DESK', firearm: SERIAL_UNREADABLE });
  const withdrawn = await submit(br, { reference: 'FUZZ-WITHDRAWN' });
  await waitFor('the trace', () => br.get(`/v1/traces/${withdrawn}`).catch(() => undefined));
  await br.post(`/v1/traces/${withdrawn}/withdrawal`, { reason: 'CASE_CLOSED' });
  const hops = await hopsOf(us, open);
  await act(br, us, hops);
  const referrals = await waitFor('the referral', async () => {
    const { onwardReferrals } = (await br.get<Trace>(`/v1/traces/${open[3]}`)).body;
    return onwardReferrals.length > 0 ? onwardReferrals : undefined;
  });
  await br.send('/v1/batch-mappings/fuzz', {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-none-match': '*' },
    body: JSON.stringify({ columns: { numero: 'reference' } }),
  });
  const { body: redrive } = await point('hub-operator').post<Named>('/v1/ops/redrives', {
    select: { cause: 'none of these' },
    reason: 'fuzz',
  });
  const traces = [...open, desk, withdrawn, story.traceId];
  return {
    'trace-requests': traces,
    traces,
    hops: [...hops, ...story.hopIds],
    'onward-referrals': referrals.map(({ id }) => id),
    batches: [await sendBatch(br)],
    'batch-mappings': ['fuzz', 'tracepost', 'rio-seizures'],
    participants: ['BR-NCB', 'US-NCB', 'AT-NCB', 'TR-NCB', 'PY-NCB', 'WCO', 'EUROPOL', 'HUB'],
    ops: [redrive.id],
  };
};
