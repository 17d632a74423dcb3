import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FireTimers } from '../src/app/fire-timers.js';
import { ItineraryWork } from '../src/app/itinerary-work.js';
import { Ledger } from '../src/app/ledger.js';
import type { Concern } from '../src/app/operators.js';
import { PgDueItineraries } from '../src/db/pg-due-itineraries.js';
import { PgItineraries } from '../src/db/pg-itineraries.js';
import { PgParticipants } from '../src/db/pg-participants.js';
import { Case, startRouting, type RunningRouting } from './running-routing.js';

const HOUR = 3_600_000;
/** More than one transaction takes. */
const COUNT = 130;

let routing: RunningRouting;
beforeAll(async () => {
  routing = await startRouting();
});
afterAll(() => routing.close());

/** What the operators were told. */
const told: Concern[] = [];

/** The timers as a further process of the service has them: with its own locks, on connections of its own. */
const furtherProcess = (): FireTimers => {
  const { unitOfWork, newId, sealing } = routing.runtime;
  const store = new PgItineraries();
  const participants = new PgParticipants(newId);
  const work = new ItineraryWork(store, participants, new Ledger(store, sealing, newId), newId);
  return new FireTimers(unitOfWork, new PgDueItineraries(), work, { tell: (one) => told.push(one) });
};

const openMany = async (count: number): Promise<Case[]> => {
  const cases = Array.from({ length: count }, () => new Case(routing));
  const events = await Promise.all(cases.map(async (one) => [await one.received(), one.trace('validated')]));
  await routing.take(...events.flat());
  return cases;
};

describe('timers that two processes hold', () => {
  it('fire once, shared between them', async () => {
    const cases = await openMany(COUNT);
    const at = new Date(Date.now() + 25 * HOUR);
    const fired = await Promise.all([furtherProcess().fireDue(at), furtherProcess().fireDue(at)]);
    expect(fired[0] + fired[1]).toBe(COUNT);
    for (const one of cases) {
      const types = await one.types();
      expect(types.filter((type) => type === 'hop.undeliverable')).toHaveLength(1);
    }
    expect(await furtherProcess().fireDue(at)).toBe(0);
    expect(new Set(told.map(({ matter, participant }) => `${participant} ${matter}`))).toEqual(
      new Set(['US-NCB UNREAD']),
    );
    expect(told.reduce((sum, { hops }) => sum + hops, 0)).toBe(COUNT);
  });

  it('tell the operators of what is overdue for thirty days', async () => {
    told.splice(0);
    const [one] = await openMany(1);
    await routing.get('us-cp', `/v1/hops/${await one?.hopOf('US-NCB')}`);
    await furtherProcess().fireDue(new Date(Date.now() + 60 * 24 * HOUR));
    expect(told.filter(({ matter }) => matter === 'ESCALATED')).toContainEqual({
      matter: 'ESCALATED',
      participant: 'US-NCB',
      hops: 1,
    });
  });
});

describe('a command', () => {
  it('meets the hop as its clocks have made it, though nobody has fired them yet', async () => {
    const [one] = await openMany(1);
    if (one === undefined) throw new Error('nothing was opened');
    const hop = await one.hopOf('US-NCB');
    const late = new Date(Date.now() + 25 * HOUR);
    const { unitOfWork } = routing.runtime;
    await routing.sql(`update routing.clock set offset_ms = $1`, [25 * HOUR]);
    const read = await routing.get('us-cp', `/v1/hops/${hop}`);
    expect(read.body).toMatchObject({ state: 'DELIVERED', version: 3 });
    expect(Date.parse(read.body.deliveredAt)).toBeGreaterThanOrEqual(late.getTime());
    const published = (await routing.published(one.id)).filter(({ subject }) => subject === hop);
    expect(published.map(({ type, participant }) => [type, participant])).toEqual([
      ['hop.opened', 'HUB'],
      ['hop.undeliverable', 'HUB'],
      ['hop.delivered', 'US-NCB'],
    ]);
    expect(await unitOfWork.run((tx) => Promise.resolve(tx.now >= late))).toBe(true);
  });
});
