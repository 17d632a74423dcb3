import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '@tracepost/client';
import { Story, STORY_REQUEST } from '@tracepost/contracts';
import { OPERATION_EXAMPLES } from '../src/documents/examples/operation-examples.js';
import { ExampleCalls, XLSX, type Call } from './documents/example-calls.js';
import { Scenes } from './documents/scenes.js';
import { shapeDifferences } from './documents/shape.js';
import { startTestHub, type TestHub } from './hub.js';

const CSV = 'text/csv';
const NDJSON = 'application/x-ndjson';
const STREAM = 'text/event-stream';

let hub: TestHub;
let calls: ExampleCalls;
let scenes: Scenes;

/** A redrive of nothing is done before it can be cancelled, and stays so. */
const TOO_LATE = 'POST /v1/ops/redrives/{id}/cancellation';

/** Plays an example and compares the JSON that is answered with the example of the answer. */
const play = async (client: string, operation: string, call: Call = {}): Promise<Record<string, unknown>> => {
  const { text, example } = await calls.play(client, operation, call);
  const real = JSON.parse(text) as Record<string, unknown>;
  expect([operation, shapeDifferences(real, example)]).toEqual([operation, []]);
  // A command takes its resource to the state that its example shows; a read finds it in whichever.
  if (!operation.startsWith('GET') && operation !== TOO_LATE)
    expect([operation, real['state']]).toEqual([operation, (example as { state?: unknown }).state]);
  return real;
};

/** The values in a text of many: lines of NDJSON, or the data of a stream. */
const valuesOf = (text: string): unknown[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^data: /, ''))
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as unknown);

const playMany = async (client: string, operation: string, call: Call): Promise<void> => {
  const { text, example } = await calls.play(client, operation, call);
  expect(valuesOf(text)).not.toEqual([]);
  expect([operation, shapeDifferences(valuesOf(text), valuesOf(String(example)))]).toEqual([operation, []]);
};

beforeAll(async () => {
  hub = await startTestHub('standalone');
  calls = new ExampleCalls(hub);
  scenes = new Scenes(hub, calls, play);
});

afterAll(() => hub?.stop());

describe('the examples of the document, sent to a hub, are answered as they say', () => {
  it('in the story', async () => {
    const tried = await play('br-cp', 'POST /v1/trace-requests', { query: '?dryRun=true' });
    expect(tried).toMatchObject({
      sha256: Story.STORY_SHA256,
      identifiedAs: Story.IDENTIFIED,
      route: Story.ROUTE,
    });
    await scenes.asked();
    await play('br-cp', 'GET /v1/trace-requests/{id}');
    await play('us-cp', 'GET /v1/inbox');
    await play('us-cp', 'POST /v1/hops/{id}/acknowledgement');
    await play('us-cp', 'POST /v1/hops/{id}/information-requests');
    await play('br-cp', 'POST /v1/hops/{id}/information');
    await play('us-cp', 'POST /v1/hops/{id}/answers');
    await play('br-cp', 'GET /v1/hops/{id}', { name: 'requester' });
    await play('us-cp', 'GET /v1/hops/{id}', { name: 'requested' });
    await scenes.proposed();
    await play('br-cp', 'GET /v1/traces');
    await play('br-cp', 'GET /v1/traces/{id}', { name: 'answered' });
    await play('br-cp', 'GET /v1/onward-referrals');
    await play('br-cp', 'GET /v1/onward-referrals/{id}', { name: 'proposed' });
    const approved = await play('br-cp', 'POST /v1/onward-referrals/{id}/approval');
    await play('br-cp', 'GET /v1/onward-referrals/{id}', { name: 'approved' });
    await hub.point('py-cp').post(`/v1/hops/${String(approved['hopId'])}/answers`, Story.DEALER_ANSWER);
    await scenes.until(
      'both answers',
      ({ hops }) => hops.filter(({ answers }) => answers.length > 0).length === 2,
    );
    await play('br-cp', 'POST /v1/hops/{id}/acceptance');
    await play('br-cp', 'POST /v1/traces/{id}/closure');
    await play('br-cp', 'GET /v1/traces/{id}', { name: 'closed' });
    await play('br-cp', 'POST /v1/traces/{id}/closure-corrections');
    const query = `?traceId=${calls.id(Story.TRACE_ID)}`;
    await play('br-cp', 'GET /v1/events', { query });
    await playMany('br-cp', 'GET /v1/events', { query: `${query}&types=hop.answered`, accepts: STREAM });
    await play('br-cp', 'GET /v1/audit-entries', { query });
    await play('br-cp', 'GET /v1/audit-checkpoint');
  });

  it.each<[string, () => Promise<void>, readonly (readonly [string, string, Call?])[]]>([
    ['a report of progress', () => scenes.acknowledged(), [['us-cp', 'POST /v1/hops/{id}/progress-reports']]],
    [
      'a deferral that is returned',
      () => scenes.acknowledged(),
      [
        ['us-cp', 'POST /v1/hops/{id}/deferrals'],
        ['br-cp', 'POST /v1/hops/{id}/return', { name: 'deferral' }],
      ],
    ],
    ['a refusal', () => scenes.acknowledged(), [['us-cp', 'POST /v1/hops/{id}/refusals']]],
    [
      'redirections',
      () => scenes.acknowledged(),
      [
        ['us-cp', 'POST /v1/hops/{id}/redirections', { name: 'authority' }],
        ['us-cp', 'POST /v1/hops/{id}/redirections', { name: 'country' }],
      ],
    ],
    [
      'corrections of an answer',
      () => scenes.answered(),
      [
        ['us-cp', 'POST /v1/hops/{id}/corrections', { name: 'answer' }],
        ['us-cp', 'POST /v1/hops/{id}/corrections', { name: 'refusal' }],
      ],
    ],
    [
      'a returned answer and a rejected referral',
      () => scenes.answered(),
      [
        ['br-cp', 'POST /v1/hops/{id}/return', { name: 'answer' }],
        ['br-cp', 'POST /v1/onward-referrals/{id}/rejection'],
      ],
    ],
    [
      'a corrected request, a hop by hand and a recall',
      () => scenes.acknowledged(),
      [
        ['br-cp', 'POST /v1/trace-requests/{id}/corrections'],
        ['br-cp', 'POST /v1/hops', { status: 201 }],
        ['br-cp', 'POST /v1/hops/{id}/recall'],
        ['us-cp', 'POST /v1/hops/{id}/recall-acknowledgement'],
      ],
    ],
    ['a withdrawal', () => scenes.asked(), [['br-cp', 'POST /v1/traces/{id}/withdrawal']]],
  ])('in %s', async (_what, prepare, steps) => {
    await prepare();
    for (const [client, operation, call] of steps) await play(client, operation, call);
  });

  it('in a request that says little', async () => {
    await play('br-cp', 'POST /v1/trace-requests', { name: 'minimum', status: 201 });
  });

  it('on the desk', async () => {
    const request = { ...STORY_REQUEST, firearm: Story.BARE_FIREARM };
    const { body } = await hub.point('br-cp').post<{ id: string }>('/v1/trace-requests', request);
    calls.is(Story.DESK_TRACE_ID, body.id);
    await waitFor('the desk', async () => {
      const { text } = await calls.play('hub-operator', 'GET /v1/desk');
      return text.includes(body.id) ? true : undefined;
    });
    await play('hub-operator', 'GET /v1/desk');
    await play('hub-operator', 'POST /v1/onward-referrals', { status: 201 });
  });

  it('in what is only asked', async () => {
    await play('br-cp', 'POST /v1/identifications');
    await play('br-cp', 'POST /v1/routes:explain');
    await play('br-cp', 'GET /v1/participants');
    await play('br-cp', 'GET /v1/participants/{id}');
  });

  it('in mappings and batches', async () => {
    const created = await calls.play('br-cp', 'PUT /v1/batch-mappings/{name}', {
      status: 201,
      headers: { 'if-none-match': '*' },
    });
    await play('br-cp', 'PUT /v1/batch-mappings/{name}', {
      headers: { 'if-match': created.headers.get('etag') ?? '' },
    });
    await play('br-cp', 'GET /v1/batch-mappings/{name}');
    await play('br-cp', 'GET /v1/batch-mappings');
    const query = '?mapping=rio';
    await play('br-cp', 'POST /v1/batches', { sends: CSV, query: `${query}&dryRun=true` });
    const { id } = await play('br-cp', 'POST /v1/batches', { sends: CSV, query, status: 202 });
    calls.is(Story.BATCH_ID, String(id));
    const done = await waitFor('the end of the batch', async () => {
      const batch = await play('br-cp', 'GET /v1/batches/{id}');
      return batch['state'] === 'COMPLETED' ? batch : undefined;
    });
    expect(done['rows']).toMatchObject({ read: 2, accepted: 1, refused: 1 });
    await playMany('br-cp', 'GET /v1/batches/{id}', { accepts: STREAM });
    await playMany('br-cp', 'GET /v1/batches/{id}/results', { accepts: NDJSON });
    const sheet = await calls.play('br-cp', 'GET /v1/batches/{id}/results', { accepts: CSV });
    const header = (text: string) => text.slice(0, text.indexOf('\r\n'));
    expect(header(sheet.text)).toBe(header(String(sheet.example)));
    // The same rows once more, in other forms: they are known already.
    for (const sends of [NDJSON, XLSX]) {
      const again = await play('br-cp', 'POST /v1/batches', { sends, query, status: 202 });
      calls.is(Story.BATCH_ID, String(again['id']));
      await waitFor('the rows, known', async () => {
        const { rows } = await play('br-cp', 'GET /v1/batches/{id}');
        const { read, unchanged, refused } = rows as Record<string, number>;
        return read === 2 && unchanged === 1 && refused === 1 ? true : undefined;
      });
    }
    await play('br-cp', 'GET /v1/batches');
  });

  it('in operations', async () => {
    for (const page of ['flows', 'parked-keys', 'dead-letters', 'causes'])
      await play('hub-operator', `GET /v1/ops/${page}`);
    const { id } = await play('hub-operator', 'POST /v1/ops/redrives', { status: 202 });
    calls.is(Story.REDRIVE_ID, String(id));
    await play('hub-operator', 'GET /v1/ops/redrives/{id}');
    await play('hub-operator', 'POST /v1/ops/redrives/{id}/cancellation');
    await play('hub-operator', 'POST /v1/ops/discards', { status: 202 });
  });

  it('in what is open to everyone', async () => {
    await play('br-cp', 'GET /health/live');
    await play('br-cp', 'GET /health/ready');
    await play('br-cp', 'GET /problems/{slug}');
    await play('br-cp', 'GET /schemas/{file}', { accepts: 'application/schema+json' });
  });

  it('in a batch that is stopped', async () => {
    const rows = Array.from({ length: 20_000 }, (_none, at) => `RJ-${at},BXO ${at + 1_000},GLOCK,20/11/2026`);
    const response = await hub.point('br-cp').send('/v1/batches?mapping=rio', {
      method: 'POST',
      headers: { 'content-type': CSV, 'idempotency-key': crypto.randomUUID() },
      body: ['registro,serie,marca,data', ...rows].join('\n'),
    });
    const { id } = (await response.json()) as { id: string };
    calls.is(Story.BATCH_ID, id);
    await play('br-cp', 'POST /v1/batches/{id}/cancellation');
  });

  it('in the development clock', async () => {
    await play('hub-operator', 'GET /v1/dev/clock');
    await play('hub-operator', 'POST /v1/dev/clock/advances', { name: 'to' });
    await play('hub-operator', 'POST /v1/dev/clock/advances', { name: 'by' });
  });
});

describe('no example is left out', () => {
  const operations = Object.entries(OPERATION_EXAMPLES);

  it('of a request', () => {
    const told = operations.flatMap(([operation, { request }]) =>
      Object.entries(request).flatMap(([type, examples]) =>
        Object.keys(examples).map((name) => `${operation} ${type} ${name}`),
      ),
    );
    expect(told.filter((example) => !calls.sent.has(example))).toEqual([]);
  });

  it('of an answer, but the documents and pages themselves', () => {
    const told = operations.flatMap(([operation, { responses }]) =>
      Object.entries(responses).flatMap(([status, byType]) =>
        Object.keys(byType).map((type) => `${operation} ${status} ${type}`),
      ),
    );
    const left = told.filter((answer) => / 2\d\d /.test(answer) && !calls.answered.has(answer));
    expect(left).toEqual([
      'GET /openapi.json 200 application/json',
      'GET /asyncapi.json 200 application/json',
      // Told in outline only.
      'GET /problems/{slug} 200 text/html',
    ]);
  });
});
