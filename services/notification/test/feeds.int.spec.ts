import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ParticipantDoc } from '@tracepost/contracts';
import { eventually } from '@tracepost/testing';
import { trimFeeds } from '../src/db/feed-store.js';
import { startNotification, type Page, type RunningNotification } from './running-notification.js';

let hub: RunningNotification;
beforeAll(async () => {
  hub = await startNotification();
});
afterAll(() => hub?.close());

let traceId: string;
beforeEach(async () => {
  await hub.sql('truncate notification.feed_entry, notification.feed_head, notification.agency');
  traceId = hub.runtime.newId();
});

const typesOf = ({ items }: Page): string[] =>
  items.map(({ type }) => type.replace(/^org\.tracepost\.|\.v1$/g, ''));
const typesFor = async (client: string, query = ''): Promise<string[]> =>
  typesOf(await hub.page(client, query));
const cursorOf = (page: Page): string => `cursor=${encodeURIComponent(page.next)}`;

const opened = () => hub.event('hop.opened', traceId);
const answered = () => hub.event('hop.answered', traceId);
const submitted = () => hub.event('trace.submitted', traceId);

describe('the feed of', () => {
  it('each reader has positions of its own, dense from 1', async () => {
    await hub.publish(submitted(), opened());
    await hub.publish(answered(), hub.event('hop.opened', traceId, { requested: 'PY-NCB' }));
    const rows = await hub.sql<{ reader: string; positions: string[] }>(
      `select reader, array_agg(position::text order by position) as positions
       from notification.feed_entry group by reader order by reader`,
    );
    expect(rows).toEqual([
      { reader: 'BR-NCB', positions: ['1', '2', '3', '4'] },
      { reader: 'PY-NCB', positions: ['1'] },
      { reader: 'US-NCB', positions: ['1', '2'] },
    ]);
  });

  it('the requester tells all of its case, with the place of each hop in the chain', async () => {
    await hub.publish(submitted(), opened(), hub.event('onward-referral.proposed', traceId));
    const { items } = await hub.page('br-cp');
    expect(items.map(({ type }) => type)).toEqual([
      'org.tracepost.trace.submitted.v1',
      'org.tracepost.hop.opened.v1',
      'org.tracepost.onward-referral.proposed.v1',
    ]);
    expect(items[1]?.data).toMatchObject({ rule: 'IMPORT_MARK', origin: 'CANDIDATE', depth: 1 });
  });

  it('the requested side tells its own hops only, and nothing of the chain', async () => {
    const elsewhere = hub.event('hop.opened', traceId, { requested: 'PY-NCB' });
    await hub.publish(submitted(), opened(), elsewhere, answered(), hub.event('trace.closed', traceId));
    const { items } = await hub.page('us-cp');
    expect(items.map(({ type }) => type)).toEqual([
      'org.tracepost.hop.opened.v1',
      'org.tracepost.hop.answered.v1',
    ]);
    expect(Object.keys(items[0]?.data ?? {})).toEqual(
      expect.not.arrayContaining(['origin', 'depth', 'rule']),
    );
    expect(items[0]?.data).toMatchObject({ traceId, participant: 'US-NCB' });
  });

  it('a stranger is empty, also by trace', async () => {
    await hub.publish(submitted(), opened());
    expect(await hub.page('ar-cp')).toMatchObject({ items: [], caughtUp: true });
    expect(await hub.page('ar-cp', `?traceId=${traceId}`)).toMatchObject({ items: [], caughtUp: true });
  });

  it('everyone tells an event once, though it is delivered again', async () => {
    const events = [submitted(), opened()];
    await hub.publish(...events);
    await hub.publish(...events, answered());
    await hub.publish(...events, hub.event('trace.closed', traceId));
    expect(await typesFor('br-cp')).toEqual([
      'trace.submitted',
      'hop.opened',
      'hop.answered',
      'trace.closed',
    ]);
    expect(await typesFor('us-cp')).toEqual(['hop.opened', 'hop.answered']);
  });
});

describe('the feed of an agency', () => {
  const grant = (type: string, without: string[] = []): ParticipantDoc['grants'][number] => ({
    type,
    without,
    countries: null,
    operations: null,
  });
  const GRANTS = [grant('trace.submitted', ['reference', 'firearm']), grant('hop.opened', ['rule'])];

  beforeEach(() => hub.publish(hub.europol(1, GRANTS)));

  it('tells the granted types without the members left out', async () => {
    await hub.publish(submitted(), opened(), hub.event('hop.delivered', traceId));
    const { items } = await hub.page('europol-agency');
    expect(items.map(({ type }) => type)).toEqual([
      'org.tracepost.trace.submitted.v1',
      'org.tracepost.hop.opened.v1',
    ]);
    expect(items[0]?.data).toHaveProperty('recoveryCountry', 'BR');
    expect(items[0]?.data).not.toHaveProperty('reference');
    expect(items[0]?.data).not.toHaveProperty('firearm');
    expect(items[1]?.data).toHaveProperty('depth');
    expect(items[1]?.data).not.toHaveProperty('rule');
  });

  it.each(['H2', 'H3'] as const)('tells nothing of a trace whose request has %s', async (code) => {
    await hub.publish(hub.event('trace.submitted', traceId, { handling: ['H1', code] }));
    await hub.publish(opened());
    expect(await typesFor('europol-agency')).toEqual([]);
    expect(await typesFor('br-cp')).toEqual(['trace.submitted', 'hop.opened']);
  });

  it('hides what it told once the request is put under H3', async () => {
    await hub.publish(submitted(), opened());
    await hub.publish(hub.event('trace.corrected', traceId, { handling: ['H3'] }));
    expect(await typesFor('europol-agency')).toEqual([]);
  });

  it('hides older events of a type whose grant was withdrawn', async () => {
    await hub.publish(submitted(), opened());
    expect(await typesFor('europol-agency')).toEqual(['trace.submitted', 'hop.opened']);
    await hub.publish(hub.europol(2, GRANTS.slice(1)));
    expect(await typesFor('europol-agency')).toEqual(['hop.opened']);
    await hub.publish(hub.europol(3, []));
    expect(await hub.page('europol-agency')).toMatchObject({ items: [], caughtUp: true });
  });
});

describe('a page', () => {
  it('goes on where the one before it ended, and says when it has caught up', async () => {
    await hub.publish(submitted(), opened(), answered());
    const first = await hub.page('br-cp', '?limit=2');
    expect([typesOf(first), first.caughtUp]).toEqual([['trace.submitted', 'hop.opened'], false]);
    const second = await hub.page('br-cp', `?limit=2&${cursorOf(first)}`);
    expect([typesOf(second), second.caughtUp]).toEqual([['hop.answered'], true]);
    const third = await hub.page('br-cp', `?${cursorOf(second)}`);
    expect([third.items, third.caughtUp]).toEqual([[], true]);
    await hub.publish(hub.event('trace.closed', traceId));
    expect(await typesFor('br-cp', `?${cursorOf(third)}`)).toEqual(['trace.closed']);
  });

  it('from now begins with what comes after it', async () => {
    await hub.publish(submitted());
    const now = await hub.page('br-cp', '?from=now');
    expect([now.items, now.caughtUp]).toEqual([[], true]);
    await hub.publish(opened());
    expect(await typesFor('br-cp', `?${cursorOf(now)}`)).toEqual(['hop.opened']);
    expect(await typesFor('br-cp', '?from=beginning')).toEqual(['trace.submitted', 'hop.opened']);
  });

  it('can be cut to types, to prefixes of types and to a trace', async () => {
    const other = hub.runtime.newId();
    await hub.publish(submitted(), opened(), answered());
    await hub.publish(hub.event('trace.submitted', other));
    expect(await typesFor('br-cp', '?types=hop.')).toEqual(['hop.opened', 'hop.answered']);
    expect(await typesFor('br-cp', '?types=hop.answered,org.tracepost.trace.submitted.v1')).toEqual([
      'trace.submitted',
      'hop.answered',
      'trace.submitted',
    ]);
    expect(await typesFor('br-cp', `?traceId=${other}`)).toEqual(['trace.submitted']);
    const { status, body } = await hub.get('br-cp', '/v1/events?types=HOP%25');
    expect([status, body.type]).toEqual([400, expect.stringContaining('parameter-invalid')]);
  });

  it('refuses from together with cursor', async () => {
    const page = await hub.page('br-cp');
    const { status, body } = await hub.get('br-cp', `/v1/events?from=now&${cursorOf(page)}`);
    expect([status, body.type]).toEqual([400, expect.stringContaining('parameter-invalid')]);
  });

  it.each([
    ['caller', 'us-cp', ''],
    ['filter', 'br-cp', '&types=hop.'],
  ])('refuses the cursor of another %s', async (_what, client, filter) => {
    const page = await hub.page('br-cp');
    const { status, body } = await hub.get(client, `/v1/events?${cursorOf(page)}${filter}`);
    expect([status, body.type]).toEqual([400, expect.stringContaining('cursor-invalid')]);
  });

  it('looks at 10,000 events at most, and may so be empty before the end', async () => {
    await hub.publish(submitted());
    await hub.sql(
      `insert into notification.feed_entry (reader, position, type, trace_id, requester, event)
       select reader, number, type, trace_id, requester, event
       from notification.feed_entry, generate_series(2, 10000) as number`,
    );
    await hub.sql(`update notification.feed_head set position = 10000`);
    await hub.publish(opened());
    const first = await hub.page('br-cp', '?types=hop.');
    expect([first.items, first.caughtUp]).toEqual([[], false]);
    const second = await hub.page('br-cp', `?types=hop.&${cursorOf(first)}`);
    expect([typesOf(second), second.caughtUp]).toEqual([['hop.opened'], true]);
  });

  it('is refused when events after its cursor are no longer kept', async () => {
    const start = await hub.page('br-cp');
    await hub.publish(submitted(), opened());
    const kept = await hub.page('br-cp');
    await hub.sql(`update notification.feed_entry set published_at = now() - interval '31 days'`);
    await hub.publish(answered());
    await hub.runtime.unitOfWork.run(trimFeeds);
    const { status, body } = await hub.get('br-cp', `/v1/events?${cursorOf(start)}`);
    expect([status, body.type]).toEqual([410, expect.stringContaining('cursor-expired')]);
    expect(await typesFor('br-cp', `?${cursorOf(kept)}`)).toEqual(['hop.answered']);
    expect(await typesFor('br-cp', '?from=beginning')).toEqual(['hop.answered']);
  });

  it('is logged as a disclosure to its reader and to the requester, unless it is empty', async () => {
    const audited = `select body from broker.log where topic = 'audit.entry.commands.v1' order by at`;
    const published = async (): Promise<unknown[]> => {
      await eventually(async () => (await hub.sql('select ord from notification.outbox')).length === 0);
      const rows = await hub.sql<{ body: Buffer }>(audited);
      return rows.map(({ body }) => JSON.parse(body.toString()) as unknown);
    };
    await hub.publish(submitted(), opened());
    const before = (await published()).length;
    await hub.page('ar-cp');
    await hub.page('us-cp', '?from=now');
    const page = await hub.page('us-cp');
    await hub.page('us-cp', `?${cursorOf(page)}`);
    expect((await published()).slice(before)).toEqual([
      expect.objectContaining({
        kind: 'DISCLOSURE',
        action: 'events.read',
        actor: expect.objectContaining({ participant: 'US-NCB', client: 'us-cp' }),
        subjects: [{ traceId, hopId: null, viewers: ['US-NCB', 'BR-NCB'] }],
      }),
    ]);
  });
});
