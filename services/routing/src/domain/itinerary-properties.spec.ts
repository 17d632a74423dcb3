import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RouteDoc } from '@tracepost/contracts';
import { actOnHop, receiveHop } from './act-on-hop.js';
import { draftOf, type Draft, type World } from './draft.js';
import { endTrace } from './end-trace.js';
import { fireTimers, nextDueOf } from './fire-timers.js';
import type { HopCommand } from './hop-command.js';
import type { ParticipantCommand } from './hop-table.js';
import { isOpen } from './hop.js';
import { isPending, MAX_DEPTH, openHops, type Itinerary } from './itinerary.js';
import { approve, openByHand, reject } from './referral-commands.js';
import { Refused, Unfit } from './refusal.js';
import { correctTrace, routeTrace, takeRequest } from './route-trace.js';
import { DIRECTORY, itinerary, lead, TERMS, worldAt } from '../../test/samples.js';

type Step =
  | {
      readonly do: 'hop';
      readonly index: number;
      readonly command: HopCommand & { name: ParticipantCommand };
    }
  | { readonly do: 'receive' | 'approve' | 'reject'; readonly index: number }
  | { readonly do: 'hand'; readonly participant: string }
  | { readonly do: 'correct'; readonly countries: readonly string[] }
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'end'; readonly end: 'CLOSED' | 'WITHDRAWN' | 'EXPIRED' };

const countries = fc.subarray(['US', 'AT', 'BE', 'PY', 'ES', 'TR', 'QZ', 'BR', 'CH', 'GB'], { minLength: 1 });
const index = fc.nat({ max: 5 });
const command: fc.Arbitrary<HopCommand & { name: ParticipantCommand }> = fc.oneof(
  fc.constant({ name: 'acknowledgement', officer: null, expectedAt: null } as const),
  fc.constant({ name: 'progress-reports', expectedAt: '2026-12-20', reason: 'r', note: null } as const),
  fc.constant({
    name: 'information-requests',
    id: 'q',
    result: null,
    questions: [],
    suggestion: null,
  } as const),
  fc.constant({ name: 'information', text: 't', requestVersion: null, attachments: [] } as const),
  fc.constant({ name: 'deferrals', until: '2027-01-15', reason: 'NOT_AVAILABLE', text: null } as const),
  countries.map(
    (nextCountries) => ({ name: 'answers', content: { result: 'TRACED_EXPORTED', nextCountries } }) as const,
  ),
  fc
    .constantFrom('NO_RECORD', 'TRACED_TO_DEALER', 'PARTIAL')
    .map((result) => ({ name: 'answers', content: { result } }) as const),
  fc.constant({ name: 'refusals', content: { reason: 'NATIONAL_SECURITY' } } as const),
  fc.constant({ name: 'redirections/authority', authority: 'Army', reason: 'r' } as const),
  countries.map(
    ([country]) => ({ name: 'redirections/country', country: country ?? 'US', reason: 'r' }) as const,
  ),
  fc.nat({ max: 3 }).map((answerVersion) => ({ name: 'acceptance', answerVersion, feedback: null }) as const),
  fc
    .constantFrom(1, 2, null)
    .map((answerVersion) => ({ name: 'return', answerVersion, reason: 'r' }) as const),
  fc.constant({
    name: 'corrections',
    reason: 'r',
    replacement: { kind: 'ANSWER', content: { result: 'NO_RECORD' } },
  } as const),
  fc.constant({ name: 'recall', reason: 'r' } as const),
  fc.constant({ name: 'recall-acknowledgement' } as const),
);
const hopStep: fc.Arbitrary<Step> = fc.record({ do: fc.constant('hop' as const), index, command });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: hopStep },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('receive' as const, 'approve' as const, 'reject' as const),
      index,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('WCO', 'ES-NCB', 'TR-NCB')
      .map((participant) => ({ do: 'hand', participant }) as const),
  },
  { weight: 1, arbitrary: countries.map((found) => ({ do: 'correct', countries: found }) as const) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 3000 }).map((hours) => ({ do: 'wait', hours }) as const),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('CLOSED', 'WITHDRAWN', 'EXPIRED').map((end) => ({ do: 'end', end }) as const),
  },
);

const route: RouteDoc = {
  decision: 'ASK',
  desk: null,
  rule: 'MAKER_TABLE',
  sentence: '',
  tableVersion: '1',
  candidates: [],
};
const ME = { who: 'caller', command: 'x' } as const;

/** As the service does it: what is due fires before the move. */
const perform = (before: Itinerary, move: Step, world: World): Draft => {
  const draft = fireTimers(draftOf(before), world);
  const from = draft.itinerary;
  switch (move.do) {
    case 'hop':
      return actOnHop(draft, from.hops[move.index]?.id ?? '', move.command, world);
    case 'receive':
      return receiveHop(draft, from.hops[move.index]?.id ?? '', world);
    case 'approve':
    case 'reject': {
      const referral = from.referrals[move.index];
      if (!referral) return draft;
      const approval = { participant: null, shareAnswers: [], note: null, noteDigest: null };
      return move.do === 'approve'
        ? approve(draft, referral, approval, ME, world)
        : reject(draft, referral, 'r', ME, world);
    }
    case 'hand':
      return openByHand(draft, { participant: move.participant, reason: 'r', shareAnswers: [] }, ME, world);
    case 'correct': {
      const leads = move.countries.filter((country) => DIRECTORY.find(`${country}-NCB`)).map(lead);
      return correctTrace(takeRequest(draft, from.requestVersion + 1, TERMS), { route, leads }, world);
    }
    case 'wait':
      return draft;
    case 'end':
      return endTrace(draft, move.end, world);
  }
};

interface History {
  readonly itinerary: Itinerary;
  readonly versions: ReadonlyMap<string, number>;
  /** Of the newest happening. */
  readonly at: string;
}

const check = ({ itinerary: now, versions, at: since }: History, draft: Draft): History => {
  const seen = new Map(versions);
  const times = [since, ...draft.happened.map(({ at }) => at)];
  expect(times).toEqual([...times].sort());
  for (const happening of draft.happened) {
    const [id, version] =
      happening.on === 'hop'
        ? [happening.hop.id, happening.hop.version]
        : happening.on === 'referral'
          ? [happening.referral.id, happening.referral.version]
          : ['itinerary', happening.version];
    expect(version).toBe((seen.get(id) ?? 0) + 1);
    seen.set(id, version);
  }
  const next = draft.itinerary;
  const keys = next.hops.map((hop) => hop.country ?? hop.participant);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).not.toContain('BR');
  expect(next.hops.every(({ depth }) => depth <= MAX_DEPTH)).toBe(true);
  // A returned answer may reopen a fourth hop; only opening is bound by slots.
  const reopened = next.hops.filter(({ inner }) => inner.returned).length;
  expect(openHops(next).length).toBeLessThanOrEqual(3 + reopened);
  if (next.end !== null) {
    expect(openHops(next)).toEqual([]);
    expect(next.referrals.filter(isPending)).toEqual([]);
    expect(next.hops.filter(({ acceptance }) => acceptance === 'PENDING')).toEqual([]);
  }
  for (const hop of next.hops) {
    expect(hop.answers.map(({ version }) => version)).toEqual(hop.answers.map((_, at) => at + 1));
    expect(hop.informationRequests.filter(({ state }) => state === 'OPEN')).toHaveLength(
      hop.state === 'INFO_REQUESTED' ? 1 : 0,
    );
    if (!isOpen(hop) && hop.state !== 'RECALLED') expect(hop.inner.runs).toEqual([]);
    const before = now.hops.find(({ id }) => id === hop.id);
    if (before) expect(hop.answers.length).toBeGreaterThanOrEqual(before.answers.length);
  }
  return { itinerary: next, versions: seen, at: times.at(-1) ?? since };
};

describe('any sequence of commands', () => {
  it('keeps versions without gaps, the order of time, the guards, the slots and everything that was said', () => {
    fc.assert(
      fc.property(
        countries,
        fc.integer({ min: 1, max: 3 }),
        fc.array(step, { maxLength: 40 }),
        (found, parallel, steps) => {
          let at = Date.parse('2026-11-23T10:00:00.000Z');
          const leads = found.filter((country) => DIRECTORY.find(`${country}-NCB`)).map(lead);
          const first = routeTrace(draftOf(itinerary({ parallel })), { route, leads }, worldAt());
          let history = check({ itinerary: itinerary(), versions: new Map(), at: '' }, first);
          for (const move of steps) {
            at += move.do === 'wait' ? move.hours * 3_600_000 : 60_000;
            const world = worldAt(new Date(at).toISOString());
            try {
              history = check(history, perform(history.itinerary, move, world));
            } catch (error) {
              if (!(error instanceof Refused) && !(error instanceof Unfit)) throw error;
            }
            if (move.do === 'wait') {
              const due = nextDueOf(history.itinerary);
              expect(due === null || Date.parse(due) > at).toBe(true);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
