import { describe, expect, it } from '@jest/globals';
import { itinerary, worldAt } from '../../test/samples.js';
import { draftOf, happen, notBefore, onHop, type Draft } from './draft.js';
import { openHop } from './open-hop.js';

const EARLIER = '2026-11-23T10:00:00.000Z';
const LATER = '2026-11-23T10:00:00.020Z';

const opened = (): Draft =>
  openHop(
    draftOf(itinerary()),
    {
      participant: 'US-NCB',
      origin: 'CANDIDATE',
      depth: 1,
      parentHopId: null,
      reason: { rule: 'MAKER', sentence: null },
      sharedAnswers: [],
      remark: null,
    },
    { who: 'hub' },
    worldAt(LATER),
  );

describe('the time of what happens in an itinerary', () => {
  it('is the time of the newest event where the clock was read before that', () => {
    expect(notBefore(opened().itinerary, EARLIER)).toBe(LATER);
    expect(notBefore(draftOf(itinerary()).itinerary, EARLIER)).toBe(EARLIER);
  });

  it('never goes back from one version of a hop to the next, in the event as in the hop', () => {
    const draft = opened();
    const [hop] = draft.itinerary.hops;
    const recalled = onHop(
      draft,
      hop!,
      { type: 'recalled', reason: '' },
      { who: 'hub' },
      EARLIER,
      worldAt(EARLIER),
    );
    expect(recalled.happened.map(({ at }) => at)).toEqual([LATER, LATER]);
    expect(recalled.itinerary.hops[0]?.recall?.at).toBe(LATER);
  });

  it('is kept as the latest of all', () => {
    const standing = { on: 'itinerary', type: 'standing', version: 1, exhausted: true, at: EARLIER } as const;
    expect(happen(opened(), standing).itinerary.changedAt).toBe(LATER);
  });
});
