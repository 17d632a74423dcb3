import { describe, expect, it } from '@jest/globals';
import { draftOf } from './draft.js';
import { fireTimers } from './fire-timers.js';
import { openHops } from './itinerary.js';
import { correctTrace, takeRequest } from './route-trace.js';
import {
  act,
  answer,
  byHand,
  exported,
  names,
  referral,
  route,
  routed,
  say,
  world,
} from '../../test/drafts.js';
import { lead, TERMS, worldAt } from '../../test/samples.js';

const four = ['US', 'AT', 'BE', 'ES'];
const named = answer(routed(four, { parallel: 3 }), 'US-NCB', exported('PY'));

describe('three open hops', () => {
  it('keep an approval waiting, which then takes the first slot, before the next candidate', () => {
    const waiting = say(byHand(named, 'WCO'), 'PY');
    expect(openHops(waiting.itinerary)).toHaveLength(3);
    expect(referral(waiting, 'PY').waitingForSlot).toBe(true);
    const freed = answer(waiting, 'AT-NCB', { result: 'NO_RECORD' });
    expect(names(freed).slice(-2)).toEqual(['referral.approved:PY', 'hop.opened:PY']);
    const again = answer(freed, 'BE-NCB', { result: 'NO_RECORD' });
    expect(names(again).at(-1)).toBe('hop.opened:ES');
  });

  it('keep no country that a corrected request leads to from being proposed', () => {
    const full = routed(['US', 'AT', 'BE'], { parallel: 3 });
    const countries = ['US', 'AT', 'BE', 'PY'];
    const corrected = correctTrace(
      takeRequest(draftOf(full.itinerary), 2, { ...TERMS, parallel: 3 }),
      { route: route('ASK', countries), leads: countries.map(lead) },
      world,
    );
    expect(names(corrected).slice(-2)).toEqual(['itinerary.routed', 'referral.proposed:PY']);
    expect(referral(corrected, 'PY').origin).toBe('CORRECTION');
  });
});

/** Something was done in the case, but not on the hop: so the hop expires before its trace. */
const LATER = '2026-12-31T00:00:00.000Z';

describe('what is said on a hop after its end', () => {
  it.each(['expired', 'recalled'] as const)('when it is %s, corrected or not, refers to nobody', (how) => {
    const asked = routed(['US']);
    const over =
      how === 'recalled'
        ? act(asked, 'US-NCB', { name: 'recall', reason: 'x' })
        : fireTimers(draftOf({ ...asked.itinerary, lastActAt: LATER }), worldAt('2027-06-01T00:00:00.000Z'));
    const late = answer(over, 'US-NCB', exported('PY'));
    expect(names(late)).toEqual(['hop.answered:US']);
    const replacement = { kind: 'ANSWER', content: exported('ES') } as const;
    const corrected = act(late, 'US-NCB', { name: 'corrections', reason: 'typo', replacement });
    expect(names(corrected)).toEqual(['hop.answer-corrected:US']);
  });
});
