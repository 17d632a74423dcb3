import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addDuration, CASE_ERASED, type AnyEvent } from '@tracepost/contracts';
import { HUB_SCOPE } from '@tracepost/persistence';
import { EraseTraces } from '../src/app/erase-traces.js';
import { PgRestingTraces } from '../src/db/pg-resting-traces.js';
import { answeredHop, anEvent, BR, HUB, hopDoc, US } from './events.js';
import { aRequest, aRoute } from './examples.js';
import { v7 } from './ids.js';
import { startTracing, type RunningTracing } from './running-tracing.js';

const DAY_MS = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * DAY_MS);

/** Shorter than the service's own, whose timer leaves these cases alone. */
const RETENTION = 'P1Y';
const SENT = new Date().toISOString();
const CLOSED = ago(800).toISOString();
const DUE = addDuration(new Date(CLOSED), RETENTION);

/** Copies what goes to the outbox: the relay empties it, and the broker forgets the case. */
const RECORD = `
create table tracing.told (key text, headers json, body json);
grant insert on tracing.told to tracing_app;
create function tracing.record() returns trigger language plpgsql as $$ begin
  insert into tracing.told values (new.key, new.headers, convert_from(new.body, 'UTF8')::json);
  return new; end $$;
create trigger record after insert on tracing.outbox for each row execute function tracing.record();`;

let tracing: RunningTracing;
let erasing: EraseTraces;

beforeAll(async () => {
  tracing = await startTracing();
  await tracing.sql(RECORD);
  const { unitOfWork, newId } = tracing.runtime;
  erasing = new EraseTraces(unitOfWork, new PgRestingTraces(), RETENTION, newId);
});

afterAll(() => tracing?.close());

/** What is left of one test must not be due in the next. */
afterEach(() => tracing.sql('delete from tracing.trace'));

interface Case {
  readonly id: string;
  readonly hop: ReturnType<typeof hopDoc>;
}

const opened = async (): Promise<Case> => {
  const id = v7();
  const request = aRequest({ traceId: id, receivedAt: SENT });
  const hop = hopDoc(id);
  await tracing.take(
    anEvent('org.tracepost.trace-request.received.v1', id, request, { actor: BR, time: SENT }),
    anEvent(
      'org.tracepost.itinerary.routed.v1',
      id,
      { traceId: id, requestVersion: 1, route: aRoute() },
      { time: SENT },
    ),
    anEvent(
      'org.tracepost.hop.opened.v1',
      id,
      { hop, sealed: null },
      { actor: HUB, hopId: hop.id, time: SENT },
    ),
  );
  return { id, hop };
};

/** Closed by its requester at CLOSED. */
const closed = async (): Promise<Case> => {
  const trace = await opened();
  await tracing.post('br-cp', `/v1/traces/${trace.id}/closure`, { outcome: 'UNSOLVED' });
  await restSince(trace.id, CLOSED);
  return trace;
};

/** The commands of a spec happen now: puts the trace's last event back to a time. */
const restSince = (id: string, at: string) =>
  tracing.sql(
    `update tracing.trace set at_rest_since = ($2::text)::timestamptz,
       doc = (doc::jsonb || jsonb_build_object('lastEventAt', $2::text))::json
     where id = $1`,
    [id, at],
  );

const lateAnswer = ({ id, hop }: Case, time: string): AnyEvent =>
  anEvent(
    'org.tracepost.hop.answered.v1',
    id,
    { hop: answeredHop(hop, true), sealed: null, late: true },
    {
      actor: US,
      hopId: hop.id,
      time,
    },
  );

const status = async (client: string, id: string): Promise<number> =>
  (await tracing.get(client, `/v1/traces/${id}`)).status;

/** Rows of the trace in every table of the service but the tombstones'. */
const rowsOf = async (id: string): Promise<number> => {
  const [row] = await tracing.sql<{ count: number }>(
    `select (select count(*) from tracing.trace where id = $1) + (select count(*) from tracing.trace_facet where trace_id = $1)
       + (select count(*) from tracing.trace_request where trace_id = $1)
       + (select count(*) from tracing.trace_hop where trace_id = $1)
       + (select count(*) from tracing.trace_referral where trace_id = $1)
       + (select count(*) from tracing.timeline_entry where trace_id = $1) as count`,
    [id],
  );
  return Number(row?.count);
};

describe('the clock of a case at rest', () => {
  it('is due its retention after the last event, and erases once, with its event', async () => {
    const { id } = await closed();
    expect(await erasing.nextDue()).toEqual(DUE);
    expect(await erasing.fireDue(new Date(DUE.getTime() - 1))).toBe(0);
    expect(await erasing.fireDue(DUE)).toBe(1);
    expect(await erasing.fireDue(DUE)).toBe(0);
    expect([await rowsOf(id), await status('br-cp', id), await status('ar-cp', id)]).toEqual([0, 410, 404]);
    const [told] = await tracing.sql<{ headers: Record<string, string>; body: { tombstone: object } }>(
      `select headers, body from tracing.told where key = $1 and headers ->> 'ce_type' = $2`,
      [id, CASE_ERASED],
    );
    expect(told?.headers).toMatchObject({
      ce_action: 'trace.erased',
      ce_time: DUE.toISOString(),
      forget: 'key',
    });
    expect(told?.body.tombstone).toMatchObject({
      traceId: id,
      state: 'CLOSED',
      outcome: 'UNSOLVED',
      erasedAt: DUE.toISOString(),
    });
  });

  it('does not run while the case lives', async () => {
    await opened();
    expect(await erasing.nextDue()).toBeNull();
    expect(await erasing.fireDue(new Date(DUE.getTime() + 9_000 * DAY_MS))).toBe(0);
  });

  it('begins anew with a late answer', async () => {
    const trace = await closed();
    await tracing.take(lateAnswer(trace, ago(500).toISOString()));
    expect(await erasing.fireDue(DUE)).toBe(0);
    expect((await erasing.nextDue())?.getTime()).toBeGreaterThan(DUE.getTime() + 290 * DAY_MS);
    expect(await status('br-cp', trace.id)).toBe(200);
  });

  it('begins anew with a corrected closure', async () => {
    const { id } = await closed();
    const before = Date.now();
    await tracing.post('br-cp', `/v1/traces/${id}/closure-corrections`, {
      outcome: 'NO_RESPONSE',
      reason: 'none',
    });
    expect(await erasing.fireDue(DUE)).toBe(0);
    expect((await erasing.nextDue())?.getTime()).toBeGreaterThan(before + 364 * DAY_MS);
  });

  it('passes over a case that a command is at, which wins', async () => {
    const { id } = await closed();
    const command = Promise.withResolvers<void>();
    const locked = Promise.withResolvers<void>();
    const held = tracing.runtime.unitOfWork.in(HUB_SCOPE, async (tx) => {
      await tx.query('select 1 from trace where id = $1 for update', [id]);
      locked.resolve();
      await command.promise;
      await tx.query(`update trace set at_rest_since = $2 where id = $1`, [id, ago(1)]);
    });
    await locked.promise;
    expect(await erasing.fireDue(DUE)).toBe(0);
    command.resolve();
    await held;
    expect(await erasing.fireDue(DUE)).toBe(0);
    expect(await status('br-cp', id)).toBe(200);
  });

  it('looks again under the lock at a case that was corrected since it was found due', async () => {
    const { id } = await closed();
    const { unitOfWork, newId } = tracing.runtime;
    const resting = new PgRestingTraces();
    const correct = () =>
      tracing.post('br-cp', `/v1/traces/${id}/closure-corrections`, {
        outcome: 'NO_RESPONSE',
        reason: 'none',
      });
    const overtaken = new EraseTraces(
      unitOfWork,
      {
        longest: async (tx, limit) => {
          const found = await resting.longest(tx, limit);
          await correct();
          return found;
        },
        lock: (tx, since, limit) => resting.lock(tx, since, limit),
        erase: (tx, tombstones) => resting.erase(tx, tombstones),
      },
      RETENTION,
      newId,
    );
    expect(await overtaken.fireDue(DUE)).toBe(0);
    expect(await status('br-cp', id)).toBe(200);
  });

  it('erases those that fall due together, each at its own time', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push((await closed()).id);
    const first = ago(900).toISOString();
    await restSince(ids[0] ?? '', first);
    expect(await erasing.fireDue(new Date(DUE.getTime() + DAY_MS))).toBe(3);
    const { body } = await tracing.get('br-cp', `/v1/traces/${ids[0]}`);
    expect(body).toMatchObject({
      tombstone: { erasedAt: addDuration(new Date(first), RETENTION).toISOString() },
    });
  });
});

describe('what crosses an erasure', () => {
  it('is dropped and brings nothing back; other cases of the batch go on', async () => {
    const gone = await closed();
    await erasing.fireDue(DUE);
    const other = await opened();
    const corrected = aRequest({ traceId: gone.id, requestVersion: 2 });
    await tracing.take(
      lateAnswer(gone, DUE.toISOString()),
      anEvent('org.tracepost.trace-request.corrected.v1', gone.id, corrected, { actor: BR }),
      lateAnswer(other, SENT),
    );
    expect(await rowsOf(gone.id)).toBe(0);
    expect(await status('br-cp', gone.id)).toBe(410);
    const { body } = await tracing.get('br-cp', `/v1/traces/${other.id}`);
    expect(body).toMatchObject({ hops: [{ answers: [{ kind: 'ANSWER' }] }] });
  });

  it('of a case that was never there is still an error', async () => {
    const unknown = { id: v7(), hop: hopDoc(v7()) };
    await expect(tracing.take(lateAnswer(unknown, SENT))).rejects.toThrow('never received');
  });
});

describe('a tombstone', () => {
  it('is a row of its parties: nobody else sees it, and no participant lays or moves one', async () => {
    const { id } = await closed();
    await erasing.fireDue(DUE);
    const { unitOfWork } = tracing.runtime;
    const as = <R>(participant: string, text: string): Promise<R[]> =>
      unitOfWork.in({ kind: 'participant', participant }, (tx) => tx.query<R>(text, [id]));
    const seen = 'select subject from tombstone where subject = $1';
    expect([await as('BR-NCB', seen), await as('US-NCB', seen)]).toEqual([[{ subject: id }], []]);
    expect(await as('BR-NCB', 'delete from tombstone where subject = $1 returning 1')).toEqual([]);
    const lay = `insert into tombstone (subject, trace_id, parties, doc) values (gen_random_uuid(), $1, '{BR-NCB}', '{}')`;
    await expect(as('BR-NCB', lay)).rejects.toThrow('row-level security');
  });
});
