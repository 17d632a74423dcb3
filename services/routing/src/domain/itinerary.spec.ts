import { describe, expect, it } from '@jest/globals';
import { receiveHop } from './act-on-hop.js';
import { draftOf, type Draft } from './draft.js';
import { endTrace } from './end-trace.js';
import { fireTimers } from './fire-timers.js';
import { openHops } from './itinerary.js';
import { legalOnReferral, openByHand, proposeFromDesk, reject } from './referral-commands.js';
import { correctTrace, routeTrace, takeRequest } from './route-trace.js';
import {
  act,
  answer,
  code,
  exported,
  ME,
  names,
  referral,
  route,
  routed,
  say,
  world,
  yes,
} from '../../test/drafts.js';
import { itinerary, lead, NOW, TERMS, worldAt } from '../../test/samples.js';

describe('routing a validated trace', () => {
  it('asks the best candidate and keeps the others', () => {
    const draft = routed(['US', 'AT']);
    expect(names(draft)).toEqual(['itinerary.routed', 'hop.opened:US']);
    expect(draft.itinerary.queue.map(({ country }) => country)).toEqual(['AT']);
  });

  it('asks as many at once as the request allows', () => {
    expect(names(routed(['US', 'AT', 'BE'], { parallel: 2 }))).toEqual([
      'itinerary.routed',
      'hop.opened:US',
      'hop.opened:AT',
    ]);
  });

  it('proposes each candidate under consent ASK', () => {
    const draft = routed(['US', 'AT'], { consent: 'ASK' });
    expect(names(draft)).toEqual(['itinerary.routed', 'referral.proposed:US']);
    expect(names(say(draft, 'US'))).toEqual(['referral.approved:US', 'hop.opened:US']);
  });

  it('proposes the next candidate when one is rejected', () => {
    const draft = routed(['US', 'AT'], { consent: 'ASK' });
    const rejected = reject(draftOf(draft.itinerary), referral(draft, 'US'), 'no', ME, world);
    expect(names(rejected)).toEqual(['referral.rejected:US', 'referral.proposed:AT']);
  });

  it('opens nothing for a domestic route or a desk', () => {
    for (const decision of ['DOMESTIC', 'DESK'] as const)
      expect(names(routeTrace(draftOf(itinerary()), { route: route(decision), leads: [] }, world))).toEqual([
        'itinerary.routed',
      ]);
  });

  it('is done once, and not after the end', () => {
    const again = { route: route('ASK', ['US']), leads: [lead('US')] };
    expect(names(routeTrace(draftOf(routed(['US']).itinerary), again, world))).toEqual([]);
    const ended = endTrace(draftOf(itinerary()), 'WITHDRAWN', world);
    expect(names(routeTrace(draftOf(ended.itinerary), again, world))).toEqual([]);
  });
});

describe('the next hop', () => {
  it.each(['NO_RECORD', 'MANUFACTURED_NO_RECORD', 'TOO_OLD'] as const)(
    'is opened without approval after %s',
    (result) => {
      expect(names(answer(routed(['US', 'AT']), 'US-NCB', { result })).at(-1)).toBe('hop.opened:AT');
    },
  );

  it.each(['DUPLICATE', 'TRACED_TO_DEALER'] as const)(
    'is not opened after %s: the requester decides',
    (result) => {
      expect(names(answer(routed(['US', 'AT']), 'US-NCB', { result })).at(-1)).toBe('itinerary.standing');
    },
  );

  it('is not opened after a refusal', () => {
    const draft = act(routed(['US', 'AT']), 'US-NCB', {
      name: 'refusals',
      content: { reason: 'NATIONAL_SECURITY' },
    });
    expect(draft.itinerary.exhausted).toBe(true);
  });

  it('is opened after a single recall, an expiry and a redirection', () => {
    expect(names(act(routed(['US', 'AT']), 'US-NCB', { name: 'recall', reason: 'x' }))).toEqual([
      'hop.recalled:US',
      'hop.opened:AT',
    ]);
    const acted = { ...routed(['US', 'AT']).itinerary, lastActAt: '2026-12-23T10:00:00.000Z' };
    const late = fireTimers(draftOf(acted), worldAt('2027-05-23T00:00:00.000Z'));
    expect(names(late)).toEqual(['hop.undeliverable:US', 'hop.expired:US', 'hop.opened:AT']);
    const redirected = act(routed(['US', 'AT']), 'US-NCB', {
      name: 'redirections/country',
      country: 'PY',
      reason: 'x',
    });
    expect(names(redirected).slice(-3)).toEqual([
      'hop.redirected:US',
      'referral.proposed:PY',
      'hop.opened:AT',
    ]);
  });

  it('goes to the named country at once when the router had found it by itself', () => {
    const draft = answer(routed(['US', 'AT', 'BE']), 'US-NCB', {
      result: 'NOT_MANUFACTURED_HERE',
      correctedIdentification: { country: 'BE' },
    });
    expect(names(draft).at(-1)).toBe('hop.opened:BE');
    expect(draft.itinerary.queue.map(({ country }) => country)).toEqual(['AT']);
  });

  it('ends with the standing when nothing is left', () => {
    const draft = answer(routed(['US']), 'US-NCB', { result: 'NO_RECORD' });
    expect(names(draft).at(-1)).toBe('itinerary.standing');
    const returned = act(draft, 'US-NCB', { name: 'return', answerVersion: 1, reason: 'x' });
    expect(returned.itinerary.exhausted).toBe(false);
    expect(names(returned).at(-1)).toBe('itinerary.standing');
  });
});

describe('an onward referral', () => {
  const proposed = answer(routed(['US']), 'US-NCB', exported('PY'));

  it('is proposed when an answer names another country', () => {
    expect(names(proposed).slice(-2)).toEqual(['hop.answered:US', 'referral.proposed:PY']);
    expect(referral(proposed, 'PY')).toMatchObject({
      state: 'PROPOSED',
      origin: 'ANSWER',
      participants: ['PY-NCB'],
      version: 1,
    });
  });

  it('opens a hop one deeper when it is approved', () => {
    const approved = say(proposed, 'PY');
    expect(names(approved)).toEqual(['referral.approved:PY', 'hop.opened:PY']);
    const hop = approved.itinerary.hops[1];
    expect(hop).toMatchObject({
      depth: 2,
      parentHopId: proposed.itinerary.hops[0]?.id,
      origin: 'ANSWER',
      state: 'QUEUED',
    });
    expect(referral(approved, 'PY')).toMatchObject({ state: 'APPROVED', hopId: hop?.id, version: 2 });
    expect(names(say(approved, 'PY'))).toEqual([]);
    expect(code(() => say(approved, 'PY', { ...yes, shareAnswers: [String(hop?.id)] }))).toBe(
      'illegal-transition',
    );
  });

  it.each([
    ['US', 'LOOP'],
    ['BR', 'LOOP'],
    ['CH', 'NO_PARTICIPANT'],
    ['QZ', 'NO_PARTICIPANT'],
    ['TR', 'RESTRICTED'],
  ])('to %s is blocked by %s', (country, blockedBy) => {
    const draft = answer(routed(['US']), 'US-NCB', exported(country));
    expect(referral(draft, country)).toMatchObject({ state: 'BLOCKED', blockedBy });
    expect(code(() => say(draft, country))).toBe(
      blockedBy === 'LOOP' ? 'loop-guard' : 'participant-not-available',
    );
    expect(legalOnReferral(draft.itinerary, referral(draft, country), world)).toEqual(['rejection']);
  });

  it('is blocked by LOOP when a parallel hop named the country first', () => {
    const first = answer(routed(['US', 'AT'], { parallel: 2 }), 'US-NCB', exported('PY'));
    const second = answer(first, 'AT-NCB', exported('PY'));
    expect(second.itinerary.referrals).toMatchObject([
      { state: 'PROPOSED' },
      { state: 'BLOCKED', blockedBy: 'LOOP' },
    ]);
  });

  it('is approved at once when the request or the requester pre-approved it', () => {
    const listed = routed(['US'], { preApproved: { mode: 'LISTED', participants: ['PY-NCB'] } });
    expect(names(answer(listed, 'US-NCB', exported('PY'))).slice(-2)).toEqual([
      'referral.approved:PY',
      'hop.opened:PY',
    ]);
    expect(names(answer(listed, 'US-NCB', exported('ES'))).at(-1)).toBe('referral.proposed:ES');
    const standing = routed(['US'], {}, 'AR-NCB');
    expect(names(answer(standing, 'US-NCB', exported('PY'))).at(-1)).toBe('hop.opened:PY');
    const excluded = routed(['US'], { exclude: ['PY'] }, 'AR-NCB');
    expect(names(answer(excluded, 'US-NCB', exported('PY'))).at(-1)).toBe('referral.proposed:PY');
  });

  it('asks which participant, where a country has several', () => {
    const draft = answer(routed(['US']), 'US-NCB', exported('GB'));
    expect(code(() => say(draft, 'GB'))).toBe('REQUIRED');
    expect(code(() => say(draft, 'GB', { ...yes, participant: 'PY-NCB' }))).toBe('UNKNOWN_REFERENCE');
    expect(say(draft, 'GB', { ...yes, participant: 'GB-B' }).itinerary.hops[1]).toMatchObject({
      participant: 'GB-B',
    });
  });

  it('shares answers unless their handling forbids it', () => {
    const [hop] = proposed.itinerary.hops;
    const share = { ...yes, shareAnswers: [String(hop?.id)] };
    expect(say(proposed, 'PY', share).itinerary.hops[1]).toMatchObject({ sharedAnswers: [hop?.id] });
    expect(code(() => say(proposed, 'PY', { ...yes, shareAnswers: ['other'] }))).toBe('UNKNOWN_REFERENCE');
    const secret = answer(routed(['US']), 'US-NCB', { ...exported('PY'), handling: [{ code: 'H2' }] });
    const both = { ...yes, shareAnswers: [String(secret.itinerary.hops[0]?.id)] };
    expect(code(() => say(secret, 'PY', both))).toBe('handling-restricted');
    expect(() => say(secret, 'PY', both)).toThrow(
      `The handling code H2 of the answer of hop ${both.shareAnswers[0]}`,
    );
  });

  it('waits for a slot beyond three open hops, and opens when one ends', () => {
    const three = openByHand(
      draftOf(
        openByHand(
          draftOf(say(proposed, 'PY').itinerary),
          { participant: 'BE-NCB', reason: 'x', shareAnswers: [] },
          ME,
          world,
        ).itinerary,
      ),
      { participant: 'AT-NCB', reason: 'x', shareAnswers: [] },
      ME,
      world,
    );
    expect(openHops(three.itinerary)).toHaveLength(3);
    expect(
      code(() =>
        openByHand(
          draftOf(three.itinerary),
          { participant: 'WCO', reason: 'x', shareAnswers: [] },
          ME,
          world,
        ),
      ),
    ).toBe('slots-full');
    const returned = act(three, 'US-NCB', { name: 'return', answerVersion: 1, reason: 'x' });
    const more = say(answer(returned, 'US-NCB', exported('PY', 'ES')), 'ES');
    expect(more.itinerary.referrals.at(-1)).toMatchObject({
      state: 'APPROVED',
      waitingForSlot: true,
      hopId: null,
    });
    const freed = answer(more, 'BE-NCB', { result: 'TRACED_TO_HOLDER' });
    expect(names(freed).slice(-2)).toEqual(['referral.approved:ES', 'hop.opened:ES']);
  });

  it('asks nobody by hand who is no participant', () => {
    const nobody = { participant: 'XX-NCB', reason: 'x', shareAnswers: [] };
    expect(code(() => openByHand(draftOf(proposed.itinerary), nobody, ME, world))).toBe('UNKNOWN_REFERENCE');
  });

  it('can be rejected once, and not after it opened a hop', () => {
    const rejected = reject(draftOf(proposed.itinerary), referral(proposed, 'PY'), 'no', ME, world);
    expect(names(rejected)).toEqual(['referral.rejected:PY', 'itinerary.standing']);
    expect(names(reject(draftOf(rejected.itinerary), referral(rejected, 'PY'), 'no', ME, world))).toEqual([]);
    expect(code(() => say(rejected, 'PY'))).toBe('illegal-transition');
    const approved = say(proposed, 'PY');
    expect(code(() => reject(draftOf(approved.itinerary), referral(approved, 'PY'), 'no', ME, world))).toBe(
      'illegal-transition',
    );
  });

  it('ends the chain at depth six', () => {
    const deep = proposed.itinerary.hops.map((hop) => ({
      ...hop,
      depth: 6,
      state: 'ACKNOWLEDGED' as const,
      answers: [],
    }));
    const draft = answer({ ...proposed.itinerary, referrals: [], hops: deep }, 'US-NCB', exported('PY'));
    expect(referral(draft, 'PY')).toMatchObject({ state: 'BLOCKED', blockedBy: 'DEPTH' });
    expect(code(() => say(draft, 'PY'))).toBe('depth-limit');
  });
});

describe('by hand and from the desk', () => {
  const desk = routeTrace(draftOf(itinerary()), { route: route('DESK'), leads: [] }, world);

  it('a hop by hand obeys the same guards', () => {
    const hand = (participant: string) => () =>
      openByHand(
        draftOf(routed(['US']).itinerary),
        { participant, reason: 'x', shareAnswers: [] },
        ME,
        world,
      );
    expect(names(hand('WCO')())).toEqual(['hop.opened:WCO']);
    expect(code(hand('US-NCB'))).toBe('loop-guard');
    expect(code(hand('TR-NCB'))).toBe('participant-not-available');
    expect(code(hand('ZZ-NONE'))).toBe('UNKNOWN_REFERENCE');
    expect(
      code(() =>
        openByHand(draftOf(itinerary()), { participant: 'WCO', reason: 'x', shareAnswers: [] }, ME, world),
      ),
    ).toBe('illegal-transition');
  });

  it('a desk proposes, and the requester approves', () => {
    const draft = proposeFromDesk(
      draftOf(desk.itinerary),
      { country: 'PY', participant: 'PY-NCB', reason: 'seen there' },
      ME,
      world,
    );
    expect(names(draft)).toEqual(['referral.proposed:PY']);
    const wrong = { country: 'ES', participant: 'PY-NCB', reason: null };
    expect(code(() => proposeFromDesk(draftOf(desk.itinerary), wrong, ME, world))).toBe('CONTRADICTION');
    const nobody = { country: 'CZ', participant: 'CZ-NCB', reason: null };
    expect(code(() => proposeFromDesk(draftOf(desk.itinerary), nobody, ME, world))).toBe('UNKNOWN_REFERENCE');
    expect(names(say(draft, 'PY'))).toEqual(['referral.approved:PY', 'hop.opened:PY']);
  });
});

describe('a corrected request', () => {
  const corrected = (draft: Draft, countries: readonly string[]): Draft =>
    correctTrace(
      takeRequest(draftOf(draft.itinerary), 2, TERMS),
      { route: route('ASK', countries), leads: countries.map(lead) },
      world,
    );

  it('goes to every open hop, clocks untouched, and proposes what it newly leads to', () => {
    const before = routed(['US', 'AT']);
    const draft = corrected(before, ['PY', 'US', 'AT']);
    expect(names(draft)).toEqual(['hop.request-corrected:US', 'itinerary.routed', 'referral.proposed:PY']);
    expect(draft.itinerary.hops[0]).toMatchObject({ requestVersion: 2, due: before.itinerary.hops[0]?.due });
    expect(referral(draft, 'PY').origin).toBe('CORRECTION');
    expect(draft.itinerary.terms.parallel).toBe(1);
  });

  it('tells the standing again when it leads nowhere new', () => {
    const done = answer(routed(['US']), 'US-NCB', { result: 'TRACED_TO_DEALER' });
    expect(names(corrected(done, ['US']))).toEqual(['itinerary.routed', 'itinerary.standing']);
  });

  it('is routed anew while nobody was asked', () => {
    const waiting = routed(['US'], { consent: 'ASK' });
    expect(names(corrected(waiting, ['AT']))).toEqual([
      'referral.lapsed:US',
      'itinerary.routed',
      'hop.opened:AT',
    ]);
  });
});

describe('the end of a trace', () => {
  const busy = answer(routed(['US', 'AT'], { parallel: 2 }), 'US-NCB', exported('PY', 'US'));

  it('recalls open hops, lapses open referrals and accepts pending answers by implication', () => {
    const draft = endTrace(draftOf(busy.itinerary), 'WITHDRAWN', world);
    expect(names(draft)).toEqual([
      'hop.recalled:AT',
      'referral.lapsed:PY',
      'referral.lapsed:US',
      'hop.answer-accepted:US',
    ]);
    expect(draft.itinerary.hops.map(({ state, acceptance }) => `${state} ${acceptance}`)).toEqual([
      'ANSWERED IMPLIED',
      'RECALLED NONE',
    ]);
    expect(names(endTrace(draftOf(draft.itinerary), 'CLOSED', world))).toEqual([]);
    expect(code(() => say(draft, 'PY'))).toBe('trace-ended');
  });

  it('expires open hops when the trace expired', () => {
    expect(names(endTrace(draftOf(busy.itinerary), 'EXPIRED', world))[0]).toBe('hop.expired:AT');
  });

  it('keeps a late answer, and starts nothing with it', () => {
    const ended = endTrace(draftOf(routed(['US', 'AT']).itinerary), 'CLOSED', world);
    const late = answer(ended, 'US-NCB', exported('PY'));
    expect(names(late)).toEqual(['hop.answered:US']);
    expect(late.itinerary.hops[0]).toMatchObject({ state: 'RECALLED', answers: [{ late: true }] });
  });
});

describe('receipt', () => {
  it('is told once, in the name of the reader', () => {
    const { itinerary: asked } = routed(['US']);
    const [hop] = asked.hops;
    const first = receiveHop(draftOf(asked), String(hop?.id), world);
    expect(first.happened).toMatchObject([
      { fact: { type: 'delivered' }, by: { who: 'caller', command: null }, at: NOW },
    ]);
    expect(receiveHop(draftOf(first.itinerary), String(hop?.id), world).happened).toEqual([]);
  });
});
