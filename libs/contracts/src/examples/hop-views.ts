import type { HopDoc } from '../documents/hop.js';
import type { HopView, SharedAnswerView } from '../rest/hop-views.js';
import { IDENTIFIED } from './case.js';
import { ANSWERED_HOP } from './hops.js';
import { STORY_REQUEST } from './story.js';

/** A hop as the requester reads it. */
export const seenByRequester = (
  { country: _country, origin: _origin, ...hop }: HopDoc,
  sharedAnswers: readonly SharedAnswerView[] = [],
): HopView => ({ ...hop, request: STORY_REQUEST, identifiedAs: IDENTIFIED, sharedAnswers });

/** A hop as the participant reads it that is asked: nothing of the chain, of routing or of other traces. */
export const seenByRequested = (hop: HopDoc, sharedAnswers: readonly SharedAnswerView[] = []): HopView => {
  const { depth: _depth, parentHopId: _parent, ...shown } = seenByRequester(hop, sharedAnswers);
  const { routing: _routing, relatedTraces: _related, ...request } = STORY_REQUEST;
  return { ...shown, request };
};

/** The answer of the United States, shared with Paraguay. */
export const SHARED_ANSWERS: readonly SharedAnswerView[] = ANSWERED_HOP.answers.map((answer) => ({
  hopId: ANSWERED_HOP.id,
  participant: ANSWERED_HOP.participant,
  ...answer,
}));
