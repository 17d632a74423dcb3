import type { Hop, HopInner } from './hop.js';

/** The members of a hop that a fact changes; the others stay. */
export type Change = Partial<Omit<Hop, 'inner'>> & { readonly inner?: Partial<HopInner> };

/** Clocks of a hop on which nothing runs any more. */
export const ENDED = { runs: [], stopped: null, deferralEndsAt: null, expectedBy: null } as const;

/** A question that nobody answered before the hop ended. */
export const dropQuestion = (hop: Hop): Pick<Hop, 'informationRequests'> => ({
  informationRequests: hop.informationRequests.map((question) =>
    question.state === 'OPEN' ? { ...question, state: 'DROPPED' as const } : question,
  ),
});
