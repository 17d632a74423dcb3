import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RequestData, type TraceState } from '@tracepost/contracts';
import { anEvent, BR, hopDoc, HUB } from './events.js';
import { aRequest, aRoute } from './examples.js';
import { v7 } from './ids.js';
import { startTracing, type RunningTracing } from './running-tracing.js';

let tracing: RunningTracing;
const traces = new Map<TraceState, string>();

const received = (data: RequestData) =>
  anEvent('org.tracepost.trace-request.received.v1', data.traceId, data, { actor: BR });

/** A trace with one hop, or without a route. */
const trace = async (active: boolean): Promise<string> => {
  const request = aRequest({ traceId: v7(), receivedAt: new Date().toISOString() });
  const { traceId } = request;
  const hop = hopDoc(traceId);
  await tracing.take(received(request));
  if (active)
    await tracing.take(
      anEvent('org.tracepost.itinerary.routed.v1', traceId, { traceId, requestVersion: 1, route: aRoute() }),
      anEvent('org.tracepost.hop.opened.v1', traceId, { hop, sealed: null }, { actor: HUB, hopId: hop.id }),
    );
  return traceId;
};

const post = (id: string, command: string, body: unknown) =>
  tracing.post('br-cp', `/v1/traces/${id}/${command}`, body);

beforeAll(async () => {
  tracing = await startTracing();
  traces.set('VALIDATED', await trace(false)).set('ACTIVE', await trace(true));
  const [closed, withdrawn] = [await trace(true), await trace(true)];
  expect((await post(closed, 'closure', { outcome: 'UNSOLVED', note: 'first' })).status).toBe(200);
  expect((await post(withdrawn, 'withdrawal', { reason: 'CASE_CLOSED', text: 'first' })).status).toBe(200);
  traces.set('CLOSED', closed).set('WITHDRAWN', withdrawn);
});

afterAll(async () => {
  await tracing?.close();
});

const NOTE = { outcome: 'UNSOLVED', reason: 'seen again' };

describe('a conflict on a trace', () => {
  it.each([
    ['closure-corrections', NOTE, 'VALIDATED', 'illegal-transition', ['closure', 'withdrawal']],
    ['closure-corrections', NOTE, 'ACTIVE', 'illegal-transition', ['closure', 'withdrawal']],
    ['closure-corrections', NOTE, 'WITHDRAWN', 'trace-ended', []],
    ['withdrawal', { reason: 'OTHER' }, 'CLOSED', 'trace-ended', ['closure-corrections']],
    ['withdrawal', { reason: 'CASE_CLOSED', text: 'second' }, 'WITHDRAWN', 'trace-ended', []],
    ['closure', { outcome: 'UNSOLVED', note: 'second' }, 'CLOSED', 'trace-ended', ['closure-corrections']],
    ['closure', { outcome: 'SOLVED' }, 'WITHDRAWN', 'trace-ended', []],
  ] as const)('%s with %j in %s is %s with %j', async (command, body, state, slug, legal) => {
    const answer = await post(traces.get(state) ?? '', command, body);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer).toMatchObject({ status: 409, body: { type: `/problems/${slug}`, state, command, legal } });
  });

  it('is none for the same body as the command that ended it', async () => {
    const closed = await post(traces.get('CLOSED') ?? '', 'closure', { outcome: 'UNSOLVED', note: 'first' });
    expect(closed).toMatchObject({ status: 200, body: { state: 'CLOSED', version: 5 } });
    const body = { reason: 'CASE_CLOSED', text: 'first' };
    expect(await post(traces.get('WITHDRAWN') ?? '', 'withdrawal', body)).toMatchObject({
      status: 200,
      body: { state: 'WITHDRAWN', version: 5 },
    });
  });
});
