import { describe, expect, it } from '@jest/globals';
import { actOnHop, receiveHop } from './act-on-hop.js';
import { draftOf, type Draft } from './draft.js';
import { endTrace } from './end-trace.js';
import { fireTimers } from './fire-timers.js';
import type { HopCommand } from './hop-command.js';
import type { ParticipantCommand } from './hop-table.js';
import { expiryOf } from './idle.js';
import type { Itinerary } from './itinerary.js';
import { routeTrace } from './route-trace.js';
import { itinerary, lead, NOW, worldAt } from '../../test/samples.js';

const DAY = 86_400_000;
const later = (days: number): string => new Date(Date.parse(NOW) + days * DAY).toISOString();
type Act = HopCommand & { name: ParticipantCommand };

const route = {
  decision: 'ASK',
  desk: null,
  rule: 'MAKER',
  sentence: '',
  tableVersion: '1',
  candidates: [],
} as const;
/** Hops to the United States and to Austria; Belgium is the next candidate. */
const twoHops = (): Itinerary => {
  const leads = ['US', 'AT', 'BE'].map(lead);
  return routeTrace(draftOf(itinerary({ parallel: 2 })), { route, leads }, worldAt()).itinerary;
};
const hopOf = (from: Itinerary, participant: string) => {
  const hop = from.hops.find((one) => one.participant === participant);
  if (!hop) throw new Error(`no hop to ${participant}`);
  return hop;
};
const act = (from: Itinerary, participant: string, command: Act, days: number): Itinerary =>
  actOnHop(draftOf(from), hopOf(from, participant).id, command, worldAt(later(days))).itinerary;
const expiry = (from: Itinerary, participant: string): string | null => {
  const at = expiryOf(from, hopOf(from, participant));
  return at === null ? null : new Date(at).toISOString();
};
const wait = (from: Itinerary, days: number): Draft => fireTimers(draftOf(from), worldAt(later(days)));

const QUESTION: Act = {
  name: 'information-requests',
  id: 'q',
  result: null,
  questions: [],
  suggestion: null,
};
const REPORT: Act = { name: 'progress-reports', expectedAt: null, reason: null, note: null };
const expecting = (expectedAt: string): Act => ({ ...REPORT, expectedAt, reason: 'archive' });
const DEFERRAL: Act = { name: 'deferrals', until: '2027-01-15', reason: 'ONGOING_INVESTIGATION', text: null };

describe('a hop on which nobody acts', () => {
  it('expires at the act that comes after its time, not before it', () => {
    const acted = act(wait(twoHops(), 180).itinerary, 'US-NCB', REPORT, 181);
    expect([expiry(acted, 'US-NCB'), expiry(acted, 'AT-NCB')]).toEqual([null, later(181)]);
  });

  it('ends with its trace where nothing has happened elsewhere', () => {
    const idle = twoHops();
    expect([expiry(idle, 'US-NCB'), expiry(idle, 'AT-NCB')]).toEqual([null, null]);
    expect(wait(idle, 400).itinerary.hops.map(({ state }) => state)).toEqual([
      'UNDELIVERABLE',
      'UNDELIVERABLE',
    ]);
  });

  it('expires after 180 days where something has, and the next candidate is asked then', () => {
    const busy = act(twoHops(), 'US-NCB', REPORT, 10);
    expect([expiry(busy, 'US-NCB'), expiry(busy, 'AT-NCB')]).toEqual([null, later(180)]);
    const { hops } = wait(busy, 185).itinerary;
    expect(hops.map(({ participant, state }) => [participant, state])).toEqual([
      ['US-NCB', 'IN_PROGRESS'],
      ['AT-NCB', 'EXPIRED'],
      ['BE-NCB', 'UNDELIVERABLE'],
    ]);
    expect(hops[2]?.queuedAt).toBe(later(180));
  });

  it('is not kept alive by its receipt, and the trace neither', () => {
    const read = receiveHop(draftOf(twoHops()), hopOf(twoHops(), 'US-NCB').id, worldAt(later(5))).itinerary;
    expect(read.lastActAt).toBe(NOW);
    expect([expiry(read, 'US-NCB'), expiry(read, 'AT-NCB')]).toEqual([null, null]);
  });

  it('expires no more once its trace has ended', () => {
    const busy = act(twoHops(), 'US-NCB', REPORT, 10);
    const ended = endTrace(draftOf(busy), 'CLOSED', worldAt(later(20))).itinerary;
    expect(expiry(ended, 'AT-NCB')).toBeNull();
    expect(wait(ended, 400).happened.map(({ on }) => on)).toHaveLength(5);
  });
});

describe('a day that was named', () => {
  /** Expiry of the Austrian hop, when the American one outlives it. */
  const austrian = (...acts: readonly (readonly [Act, number])[]): string | null => {
    const acted = acts.reduce(
      (from, [command, days]) => act(wait(from, days).itinerary, 'AT-NCB', command, days),
      twoHops(),
    );
    return expiry(act(acted, 'US-NCB', expecting('2027-05-20'), 20), 'AT-NCB');
  };
  const from = (instant: string): string => new Date(Date.parse(instant) + 180 * DAY).toISOString();

  it.each<[string, readonly (readonly [Act, number])[], string]>([
    ['an expected day counts to its end', [[expecting('2026-12-23'), 1]], from('2026-12-24T00:00:00.000Z')],
    ['a deferral counts to its start', [[DEFERRAL, 1]], from('2027-01-15T00:00:00.000Z')],
    [
      'the later of both counts',
      [
        [expecting('2027-02-01'), 1],
        [DEFERRAL, 2],
      ],
      from('2027-02-02T00:00:00.000Z'),
    ],
    [
      'the newest expected day counts',
      [
        [expecting('2027-02-01'), 1],
        [expecting('2026-12-01'), 2],
      ],
      from('2026-12-02T00:00:00.000Z'),
    ],
    [
      'an expected day outlives a report without one',
      [
        [expecting('2027-02-01'), 1],
        [REPORT, 2],
      ],
      from('2027-02-02T00:00:00.000Z'),
    ],
    [
      'an expected day outlives a question',
      [
        [expecting('2027-02-01'), 1],
        [QUESTION, 2],
      ],
      from('2027-02-02T00:00:00.000Z'),
    ],
    [
      'a deferral cut short counts no more',
      [
        [DEFERRAL, 1],
        [REPORT, 3],
      ],
      from(later(3)),
    ],
    [
      'a deferral counts on when a question is asked in it no more',
      [
        [DEFERRAL, 1],
        [QUESTION, 3],
      ],
      from(later(3)),
    ],
    [
      'an act after it counts itself',
      [
        [expecting('2026-11-25'), 1],
        [REPORT, 9],
      ],
      from(later(9)),
    ],
  ])('%s', (_what, acts, expected) => {
    expect(austrian(...acts)).toBe(expected);
  });

  it('counts on when the deferral is over', () => {
    const deferred = act(twoHops(), 'AT-NCB', DEFERRAL, 1);
    const over = wait(deferred, 60).itinerary;
    expect(hopOf(over, 'AT-NCB').state).toBe('IN_PROGRESS');
    expect(expiry(act(over, 'US-NCB', REPORT, 61), 'AT-NCB')).toBe(from('2027-01-15T00:00:00.000Z'));
  });
});

describe('timers of one itinerary', () => {
  it('fire in order of due time over all its hops, each once', () => {
    const read = ['US-NCB', 'AT-NCB'].reduce(
      (draft, participant, nth) =>
        receiveHop(draftOf(draft), hopOf(draft, participant).id, worldAt(later(nth / 10))).itinerary,
      twoHops(),
    );
    const times = wait(read, 60).happened.map(({ at }) => at);
    expect(times).toHaveLength(20);
    expect(times).toEqual([...times].sort());
  });
});
