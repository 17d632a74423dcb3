import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASE_ERASED, CASE_EVENTS, HUB, type TombstoneDoc } from '@tracepost/contracts';
import type { Erasure } from '@tracepost/service-kit';
import { EraseCases } from '../src/app/erase-cases.js';
import { PgItineraries } from '../src/db/pg-itineraries.js';
import { Case, startRouting, type Answer, type RunningRouting } from './running-routing.js';

let routing: RunningRouting;
beforeAll(async () => {
  routing = await startRouting();
});
afterAll(() => routing?.close());

const tombstone = (traceId: string): TombstoneDoc => ({
  traceId,
  hopId: null,
  referralId: null,
  requestingParticipant: 'BR-NCB',
  participants: ['US-NCB'],
  state: 'CLOSED',
  outcome: 'UNSOLVED',
  result: null,
  openedAt: '2026-11-20T10:00:00.000Z',
  lastEventAt: '2026-11-23T10:00:00.000Z',
  erasedAt: '2031-11-23T10:00:00.000Z',
  hops: [],
});

const erasure = (traceId: string): Erasure => ({
  id: routing.runtime.newId(),
  topic: CASE_EVENTS,
  key: traceId,
  type: CASE_ERASED,
  source: '/tracepost/hub/tracing',
  subject: traceId,
  time: '2031-11-23T10:00:00.000Z',
  sequence: 9,
  traceId,
  hopId: null,
  actor: HUB,
  action: 'trace.erased',
  parties: { requester: 'BR-NCB', requested: null },
  traceparent: null,
  data: { traceId, tombstone: tombstone(traceId) },
});

const erase = (...traceIds: string[]): Promise<void> =>
  routing.runtime.unitOfWork.run((tx) =>
    new EraseCases(new PgItineraries()).execute(tx, traceIds.map(erasure)),
  );

/** Rows of the case in every table of the service but the tombstones'. */
const rowsOf = async (traceId: string): Promise<number> => {
  const [row] = await routing.sql<{ count: number }>(
    `select (select count(*) from routing.itinerary where trace_id = $1)
       + (select count(*) from routing.hop where trace_id = $1) + (select count(*) from routing.referral where trace_id = $1)
       + (select count(*) from routing.request_version where trace_id = $1) as count`,
    [traceId],
  );
  return Number(row?.count);
};

const read = (client: string, hop: string): Promise<Answer> => routing.get(client, `/v1/hops/${hop}`);
const answer = (hop: string) => routing.post('us-cp', `/v1/hops/${hop}/answers`, { result: 'NO_RECORD' });

describe('an erased itinerary', () => {
  it('leaves the tombstone of each hop to its two sides, with its own result', async () => {
    const story = await new Case(routing).open();
    const us = await story.hopOf('US-NCB');
    await answer(us);
    await erase(story.id);
    expect(await rowsOf(story.id)).toBe(0);
    for (const client of ['br-cp', 'us-cp'])
      expect(await read(client, us)).toMatchObject({
        status: 410,
        body: { tombstone: { hopId: us, participants: ['US-NCB'], state: 'ANSWERED', result: 'NO_RECORD' } },
      });
    expect((await read('ar-cp', us)).status).toBe(404);
    expect((await answer(us)).body.type).toBe('/problems/erased');
    const { items } = (await routing.get('us-cp', '/v1/inbox?limit=200')).body;
    expect(items.map(({ traceId }: { traceId: string }) => traceId)).not.toContain(story.id);
  });

  it('of a hop recalled before receipt stays undisclosed to the requested side', async () => {
    const story = await new Case(routing).open();
    const us = await story.hopOf('US-NCB');
    await routing.post('br-cp', `/v1/hops/${us}/recall`, { reason: 'solved' });
    await erase(story.id);
    expect([(await read('br-cp', us)).status, (await read('us-cp', us)).status]).toEqual([410, 404]);
    expect((await answer(us)).status).toBe(404);
  });

  it('is erased once, however often it is told, and the first tombstone stays', async () => {
    const story = await new Case(routing).open();
    const us = await story.hopOf('US-NCB');
    await erase(story.id);
    const first = (await read('br-cp', us)).body.tombstone;
    await erase(story.id, story.id);
    expect((await read('br-cp', us)).body.tombstone).toEqual(first);
  });

  it('is not brought back by what crosses the erasure; other cases of the batch go on', async () => {
    const gone = await new Case(routing).open();
    await erase(gone.id);
    const other = await new Case(routing).open();
    const late = [await gone.received(2), gone.trace('corrected', 2), gone.trace('closed')];
    await routing.take(...late, other.trace('withdrawn', 1, 'WITHDRAWN'));
    expect(await rowsOf(gone.id)).toBe(0);
    expect((await read('br-cp', await other.hopOf('US-NCB'))).body.state).toBe('RECALLED');
  });

  it('that was never there is still an error', async () => {
    await expect(routing.take(new Case(routing).trace('closed'))).rejects.toThrow('never came');
  });
});
