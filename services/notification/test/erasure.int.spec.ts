import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CASE_ERASED, CASE_EVENTS, HUB, type AnyEvent } from '@tracepost/contracts';
import { startNotification, type RunningNotification } from './running-notification.js';

let hub: RunningNotification;
let traceId: string;
let otherId: string;
beforeAll(async () => {
  hub = await startNotification();
  await hub.publish(
    hub.europol(1, [{ type: 'trace.submitted', without: [], countries: null, operations: null }]),
  );
});
afterAll(() => hub?.close());
beforeEach(() => {
  traceId = hub.runtime.newId();
  otherId = hub.runtime.newId();
});

const erased = (): AnyEvent => ({
  id: hub.runtime.newId(),
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
  data: {
    traceId,
    tombstone: {
      traceId,
      hopId: null,
      referralId: null,
      requestingParticipant: 'BR-NCB',
      participants: ['US-NCB'],
      state: 'CLOSED',
      outcome: 'SOLVED',
      result: null,
      openedAt: '2026-11-20T10:00:00.000Z',
      lastEventAt: '2026-11-23T10:00:00.000Z',
      erasedAt: '2031-11-23T10:00:00.000Z',
      hops: [],
    },
  },
});

const submitted = (id = traceId) => hub.event('trace.submitted', id);
const answered = (id = traceId) => hub.event('hop.answered', id);
const feedOf = async (client: string, id = traceId): Promise<string[]> =>
  (await hub.page(client, `?traceId=${id}`)).items.map(({ type }) =>
    type.replace(/^org\.tracepost\.|\.v1$/g, ''),
  );

describe('the erasure of a case', () => {
  it('takes its events out of every feed, is shown in none, and leaves others and their cursors', async () => {
    await hub.publish(submitted(), answered(), submitted(otherId));
    const before = await hub.page('br-cp', '?limit=1');
    expect(await feedOf('europol-agency')).toEqual(['trace.submitted']);
    await hub.publish(erased());
    for (const client of ['br-cp', 'us-cp', 'europol-agency']) expect(await feedOf(client)).toEqual([]);
    expect((await hub.page('br-cp', `?cursor=${encodeURIComponent(before.next)}`)).caughtUp).toBe(true);
    expect(await feedOf('br-cp', otherId)).toEqual(['trace.submitted']);
    const left = `select 1 from notification.case_facts where trace_id = $1
      union all select 1 from notification.feed_entry where trace_id = $1`;
    expect(await hub.sql(left, [traceId])).toEqual([]);
  });

  it('stands though events cross it, in its own batch or in a later one, or come twice', async () => {
    const erasure = erased();
    await hub.publish(submitted(), erasure, answered(), submitted(otherId));
    await hub.publish(answered(), { ...erased(), data: erasure.data } as AnyEvent, answered(otherId));
    expect([await feedOf('br-cp'), await feedOf('us-cp')]).toEqual([[], []]);
    expect(await feedOf('br-cp', otherId)).toEqual(['trace.submitted', 'hop.answered']);
  });
});
