import {
  CASE_EVENTS,
  HUB,
  type Actor,
  type AnyEvent,
  type EventData,
  type EventType,
  type HopDoc,
  type ReferralDoc,
} from '@tracepost/contracts';
import { v7 } from './ids.js';

export const BR: Actor = { participant: 'BR-NCB', client: 'br-cp', requestId: 'r-1', purpose: null };
export const US: Actor = { participant: 'US-NCB', client: 'us-cp', requestId: 'r-2', purpose: null };
export { HUB };

export interface Said {
  readonly actor?: Actor;
  readonly requester?: string;
  readonly time?: string;
  readonly sequence?: number;
  readonly hopId?: string;
}

/** An event of another service about the trace `traceId`. */
export const anEvent = <T extends EventType>(
  type: T,
  traceId: string,
  data: EventData[T],
  { actor = HUB, requester = 'BR-NCB', time, sequence = 1, hopId }: Said = {},
): AnyEvent =>
  ({
    id: v7(),
    topic: CASE_EVENTS,
    key: traceId,
    type,
    source: '/tracepost/hub/routing',
    subject: hopId ?? traceId,
    time: time ?? new Date().toISOString(),
    sequence,
    traceId,
    hopId: hopId ?? null,
    actor,
    action: 'spec',
    parties: { requester, requested: null },
    traceparent: null,
    data,
  }) as AnyEvent;

export const hopDoc = (traceId: string, changes: Partial<HopDoc> = {}): HopDoc => ({
  id: v7(),
  version: 1,
  traceId,
  state: 'QUEUED',
  participant: 'US-NCB',
  country: 'US',
  requestingParticipant: 'BR-NCB',
  authority: null,
  requestVersion: 1,
  depth: 1,
  parentHopId: null,
  origin: 'CANDIDATE',
  reason: {
    rule: 'IMPORT_MARK',
    sentence: 'US import mark of 2015: the United States knows the first buyer.',
  },
  priority: 'ROUTINE',
  queuedAt: '2026-11-23T10:00:01.000Z',
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
  sharedAnswers: [],
  remarks: [],
  awaiting: ['ACKNOWLEDGEMENT'],
  ...changes,
});

export const answeredHop = (hop: HopDoc, late = false): HopDoc => ({
  ...hop,
  version: hop.version + 1,
  state: late ? 'RECALLED' : 'ANSWERED',
  acceptance: late ? 'NONE' : 'PENDING',
  awaiting: late ? [] : ['ACCEPTANCE'],
  answers: [
    {
      version: 1,
      kind: 'ANSWER',
      at: '2026-11-24T10:00:00.000Z',
      late,
      superseded: false,
      content: { result: 'TRACED_EXPORTED', nextCountries: ['PY'], handling: [{ code: 'H1' }] },
    },
  ],
});

export const referralDoc = (traceId: string, changes: Partial<ReferralDoc> = {}): ReferralDoc => ({
  id: v7(),
  version: 1,
  traceId,
  state: 'PROPOSED',
  origin: 'ANSWER',
  fromHopId: null,
  country: 'PY',
  participants: ['PY-NCB'],
  blockedBy: null,
  waitingForSlot: false,
  hopId: null,
  ...changes,
});
