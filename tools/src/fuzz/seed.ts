import { Readable } from 'node:stream';
import {
  idOf,
  items,
  playStory,
  STORY_REQUEST,
  uploadBatch,
  waitFor,
  type Firearm,
  type HubClient,
  type TraceRequestBody,
} from '@tracepost/client';

/** Ids that exist, by the first segment of the path that takes them. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** Traces whose hop waits at US-NCB: the fuzzer's own commands use them up. */
const OPEN_TRACES = 24;
const SERIAL_UNREADABLE: Firearm = { serial: { condition: 'NONE' }, type: 'P' };

const submit = async (br: HubClient, changes: Partial<TraceRequestBody>): Promise<string> =>
  idOf((await br.post('/v1/trace-requests', { ...STORY_REQUEST, ...changes })).body);

const hopsOf = (us: HubClient, traces: readonly string[]): Promise<readonly string[]> =>
  waitFor('the hops in the inbox', async () => {
    const hops = new Map<string, string>();
    for await (const { id, traceId } of items(us, '/v1/inbox')) hops.set(traceId, id);
    const found = traces.map((traceId) => hops.get(traceId));
    return found.every((id) => id !== undefined) ? (found as string[]) : undefined;
  });

/** One command for each of the first hops, so that hops stand in as many states. */
const act = async (br: HubClient, us: HubClient, hops: readonly string[]): Promise<void> => {
  const [asked, deferred, refused, exported, answered, recalled] = hops.map((id) => ({ path: { id } }));
  if (!asked || !deferred || !refused || !exported || !answered || !recalled)
    throw new Error(`${hops.length} hops are too few`);
  await us.post('/v1/hops/{id}/information-requests', { questions: [{ text: 'Which finish?' }] }, asked);
  const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await us.post('/v1/hops/{id}/deferrals', { until, reason: 'ONGOING_INVESTIGATION' }, deferred);
  await us.post('/v1/hops/{id}/refusals', { reason: 'NATIONAL_SECURITY' }, refused);
  await us.post('/v1/hops/{id}/answers', { result: 'TRACED_EXPORTED', nextCountries: ['PY'] }, exported);
  await us.post('/v1/hops/{id}/answers', { result: 'NO_RECORD' }, answered);
  await br.post('/v1/hops/{id}/recall', { reason: 'solved otherwise' }, recalled);
};

const sendBatch = async (br: HubClient): Promise<string> => {
  const lines = [STORY_REQUEST, STORY_REQUEST, { reference: 'no firearm' }].map((row) => JSON.stringify(row));
  const media = 'application/x-ndjson';
  return idOf(
    (await uploadBatch(br, Readable.from([lines.join('\n')]), { mapping: 'tracepost', media })).body,
  );
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
  const path = { id: withdrawn };
  await waitFor('the trace', () => br.get('/v1/traces/{id}', { path }).catch(() => undefined));
  await br.post('/v1/traces/{id}/withdrawal', { reason: 'CASE_CLOSED' }, { path });
  const hops = await hopsOf(us, open);
  await act(br, us, hops);
  const referrals = await waitFor('the referral', async () => {
    const { body } = await br.get('/v1/traces/{id}', { path: { id: open[3] ?? '' } });
    const { onwardReferrals } = body;
    return onwardReferrals.length > 0 ? onwardReferrals : undefined;
  });
  await br.put(
    '/v1/batch-mappings/{name}',
    { columns: { numero: 'reference' } },
    { path: { name: 'fuzz' }, ifNoneMatch: '*' },
  );
  const { body: redrive } = await point('hub-operator').post('/v1/ops/redrives', {
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
