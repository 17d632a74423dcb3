import { describe, expect, it } from '@jest/globals';
import { LEGAL_ON_TRACE, TRACE_STATE, type TraceState } from '@tracepost/contracts';
import { draftOf, type Draft } from './draft.js';
import { endTrace } from './end-trace.js';
import { standingOf } from './itinerary.js';
import { legalOnReferral } from './referral-commands.js';
import { correctTrace, routeTrace, takeRequest } from './route-trace.js';
import {
  act,
  answer,
  byHand,
  code,
  exported,
  names,
  no,
  referral,
  route,
  routed,
  say,
  world,
  yes,
} from '../../test/drafts.js';
import { itinerary, lead, TERMS } from '../../test/samples.js';

const asked = (...countries: string[]): Draft => answer(routed(['US']), 'US-NCB', exported(...countries));
const deep = (draft: Draft): Draft =>
  draftOf({ ...draft.itinerary, hops: draft.itinerary.hops.map((hop) => ({ ...hop, depth: 6 })) });
const full = (): Draft => {
  const returned = act(asked('PY'), 'US-NCB', { name: 'return', answerVersion: 1, reason: 'x' });
  return byHand(byHand(returned, 'BE-NCB'), 'AT-NCB');
};
const lapsed = (): Draft =>
  correctTrace(
    takeRequest(draftOf(routed(['PY'], { consent: 'ASK' }).itinerary), 2, { ...TERMS, consent: 'ASK' }),
    { route: route('PROPOSE', ['US']), leads: [lead('US')] },
    world,
  );
/** Of two proposals for one country the second is BLOCKED; the first, rejected, frees it. */
const freed = (): Draft => {
  const first = answer(routed(['US', 'AT'], { parallel: 2 }), 'US-NCB', exported('PY'));
  const second = answer(first, 'AT-NCB', exported('PY'));
  const { itinerary: now } = no(second, 'PY');
  return draftOf({ ...now, referrals: now.referrals.slice(1) });
};

/** Each state of a referral to Paraguay (or the country named), with the trace going on. */
const STATES: Readonly<Record<string, () => Draft>> = {
  PROPOSED: () => asked('PY'),
  'BLOCKED by LOOP': () => asked('US'),
  'BLOCKED by DEPTH': () => answer({ ...deep(routed(['US'])).itinerary }, 'US-NCB', exported('PY')),
  'BLOCKED by NO_PARTICIPANT': () => asked('QZ'),
  'BLOCKED by RESTRICTED': () => asked('TR'),
  'BLOCKED, not any more': freed,
  APPROVED: () => say(asked('PY'), 'PY'),
  'APPROVED, waiting': () => say(full(), 'PY'),
  REJECTED: () => no(asked('PY'), 'PY'),
  LAPSED: lapsed,
};

/** api.md section 4, rule 8, typed off: what approval, another approval and rejection give, and what is legal. */
const EXPECTED: Readonly<Record<string, readonly [string, string, string, string]>> = {
  PROPOSED: [
    'APPROVED approved opened',
    'APPROVED approved opened',
    'REJECTED rejected',
    'approval rejection',
  ],
  'BLOCKED by LOOP': ['loop-guard', 'loop-guard', 'REJECTED rejected', 'rejection'],
  'BLOCKED by DEPTH': ['depth-limit', 'depth-limit', 'REJECTED rejected', 'rejection'],
  'BLOCKED by NO_PARTICIPANT': [
    'participant-not-available',
    'participant-not-available',
    'REJECTED rejected',
    'rejection',
  ],
  'BLOCKED by RESTRICTED': [
    'participant-not-available',
    'participant-not-available',
    'REJECTED rejected',
    'rejection',
  ],
  'BLOCKED, not any more': [
    'APPROVED approved opened',
    'APPROVED approved opened',
    'REJECTED rejected',
    'approval rejection',
  ],
  APPROVED: ['=', 'illegal-transition', 'illegal-transition', ''],
  'APPROVED, waiting': ['=', 'illegal-transition', 'REJECTED rejected', 'rejection'],
  REJECTED: ['illegal-transition', 'illegal-transition', '=', ''],
  LAPSED: ['illegal-transition', 'illegal-transition', 'illegal-transition', ''],
};

const countryOf = (state: string): string =>
  state === 'BLOCKED by LOOP'
    ? 'US'
    : state.endsWith('NO_PARTICIPANT')
      ? 'QZ'
      : state.endsWith('RESTRICTED')
        ? 'TR'
        : 'PY';

const outcome = (country: string, work: () => Draft): string => {
  const refused = code(work);
  if (refused !== 'done') return refused;
  const draft = work();
  const events = draft.happened
    .filter(({ on }) => on !== 'itinerary')
    .map(({ on }, at) => {
      const [name = ''] = (names(draft).filter((each) => !each.startsWith('itinerary'))[at] ?? '').split(':');
      return on === 'hop' ? name.replace('hop.', '') : name.replace('referral.', '');
    });
  return events.length === 0 ? '=' : [referral(draft, country).state, ...events].join(' ');
};

const first = { ...yes, participant: null };
const others = [
  { ...yes, noteDigest: 'another note' },
  { ...yes, participant: 'ES-NCB' },
];

describe('a referral in each state', () => {
  it('has a row for each', () => {
    expect(Object.keys(EXPECTED)).toEqual(Object.keys(STATES));
  });

  it.each(Object.keys(STATES))('%s answers as rule 8 says', (state) => {
    const country = countryOf(state);
    const draft = STATES[state]?.() ?? asked();
    const [approval, other, rejection, legal] = EXPECTED[state] ?? [];
    expect(outcome(country, () => say(draft, country, first))).toBe(approval);
    expect(outcome(country, () => say(draft, country, others[0]))).toBe(other);
    expect(outcome(country, () => no(draft, country))).toBe(rejection);
    expect(legalOnReferral(draft.itinerary, referral(draft, country), world).join(' ')).toBe(legal);
  });

  it.each(['APPROVED', 'APPROVED, waiting'])('%s is not approved again for someone else', (state) => {
    const draft = STATES[state]?.() ?? asked();
    expect(code(() => say(draft, 'PY', others[1]))).toBe('illegal-transition');
  });

  it.each(Object.keys(STATES))('%s is trace-ended once the trace has ended', (state) => {
    const country = countryOf(state);
    const draft = STATES[state]?.() ?? asked();
    for (const end of ['CLOSED', 'WITHDRAWN', 'EXPIRED'] as const) {
      const ended = endTrace(draftOf(draft.itinerary), end, world);
      expect(code(() => say(ended, country, first))).toBe('trace-ended');
      expect(code(() => no(ended, country))).toBe('trace-ended');
      const { state: after } = referral(ended, country);
      expect(after).toBe(/^(PROPOSED|BLOCKED|APPROVED, waiting|LAPSED)/.test(state) ? 'LAPSED' : state);
      expect(legalOnReferral(ended.itinerary, referral(ended, country), world)).toEqual([]);
    }
  });
});

/** The row "hop by hand, approval" of the first table. */
const BY_HAND: Readonly<Record<TraceState, string>> = {
  SUBMITTED: 'illegal-transition',
  VALIDATED: 'hop.opened:ES',
  ACTIVE: 'hop.opened:ES',
  CLOSED: 'trace-ended',
  WITHDRAWN: 'trace-ended',
  REJECTED: 'trace-ended',
  EXPIRED: 'trace-ended',
};

const traceIn = (state: TraceState): Draft => {
  switch (state) {
    case 'SUBMITTED':
      return draftOf(itinerary());
    case 'VALIDATED':
      return routeTrace(draftOf(itinerary()), { route: route('DOMESTIC'), leads: [] }, world);
    case 'ACTIVE':
      return routed(['US']);
    default:
      return endTrace(draftOf(itinerary()), state, world);
  }
};

describe('a hop by hand in each state of the trace', () => {
  it.each(TRACE_STATE)('%s', (state) => {
    const draft = traceIn(state);
    expect(standingOf(draft.itinerary)).toBe(state);
    const refused = code(() => byHand(draft, 'ES-NCB'));
    expect(refused === 'done' ? names(byHand(draft, 'ES-NCB'))[0] : refused).toBe(BY_HAND[state]);
    if (refused === 'done') expect(standingOf(byHand(draft, 'ES-NCB').itinerary)).toBe('ACTIVE');
  });

  it('tells in a conflict what the requester can do with its trace', () => {
    expect(TRACE_STATE.map((state) => `${state}: ${LEGAL_ON_TRACE[state].join(' ')}`)).toEqual([
      'SUBMITTED: withdrawal',
      'VALIDATED: closure withdrawal',
      'ACTIVE: closure withdrawal',
      'CLOSED: closure-corrections',
      'WITHDRAWN: ',
      'REJECTED: ',
      'EXPIRED: ',
    ]);
  });
});
