import type { HopDoc } from '@tracepost/contracts';
import { happen, type By, type Draft, type World } from './draft.js';
import { derive, type Hop } from './hop.js';

export interface Opening {
  readonly participant: string;
  readonly origin: HopDoc['origin'];
  readonly depth: number;
  readonly parentHopId: string | null;
  readonly reason: HopDoc['reason'];
  readonly sharedAnswers: readonly string[];
  /** Why the requester opened it by hand: narrative. */
  readonly remark: string | null;
}

const hopOf = (draft: Draft, opening: Opening, world: World): Hop => {
  const { itinerary } = draft;
  const { remark, ...doc } = opening;
  return derive({
    ...doc,
    id: world.newId(),
    version: 1,
    traceId: itinerary.traceId,
    state: 'QUEUED',
    country: world.directory.find(opening.participant)?.country ?? null,
    requestingParticipant: itinerary.requester,
    authority: null,
    requestVersion: itinerary.requestVersion,
    priority: itinerary.terms.priority,
    queuedAt: world.now,
    deliveredAt: null,
    acknowledgedAt: null,
    officer: null,
    due: { acknowledgeBy: null, answerBy: null, informationBy: null },
    overdue: false,
    escalation: 0,
    expectedAt: null,
    deferredUntil: null,
    informationRequests: [],
    answers: [],
    acceptance: 'NONE',
    recall: null,
    awaiting: [],
    remarks:
      remark === null ? [] : [{ at: world.now, by: 'REQUESTER', command: 'hops', code: null, text: remark }],
    inner: {
      runs: [],
      stopped: null,
      deferralEndsAt: null,
      expectedBy: null,
      pendingSince: null,
      idleSince: world.now,
      returned: false,
    },
  });
};

/** Opens a hop without asking the guards: the caller has. The new hop is the last of the itinerary. */
export const openHop = (draft: Draft, opening: Opening, by: By, world: World): Draft =>
  happen(draft, {
    on: 'hop',
    fact: { type: 'opened' },
    hop: hopOf(draft, opening, world),
    by,
    at: world.now,
  });
