import type * as C from '../codes/codes.js';
import type { EventData, HopData, TraceData } from '../events/case-events.js';
import type { DomainEvent } from '../events/envelope.js';
import { BATCH_EVENTS, CASE_EVENTS } from '../topics/topics.js';
import { HUB, type Actor } from '../events/envelope.js';
import type { PublicType } from '../public-events/public-data.js';
import * as X from './case.js';

type Examples = { readonly [T in PublicType]: DomainEvent<T> };

const client = (participant: string, name: string): Actor => ({
  participant,
  client: name,
  requestId: 'req-1',
  purpose: 'CRIMINAL_INVESTIGATION',
});
const BR = client('BR-NCB', 'br-cp');
const US = client('US-NCB', 'us-cp');

interface Place {
  readonly source: string;
  readonly subject: string;
  readonly sequence: number;
  readonly actor: Actor;
  readonly hopId?: string;
}

const event = <T extends PublicType>(type: T, place: Place, data: EventData[T]): DomainEvent<T> => ({
  id: '01935a10-0000-7000-8000-0000000000e7',
  topic: CASE_EVENTS,
  key: X.TRACE_ID,
  type,
  source: `/tracepost/hub/${place.source}`,
  subject: place.subject,
  time: '2026-11-23T10:15:00.000Z',
  sequence: place.sequence,
  traceId: X.TRACE_ID,
  hopId: place.hopId ?? null,
  actor: place.actor,
  action: type.replace(/^org\.tracepost\.|\.v\d+$/g, ''),
  parties: { requester: 'BR-NCB', requested: place.hopId === undefined ? null : 'US-NCB' },
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  data,
});

const TRACE: TraceData = {
  traceId: X.TRACE_ID,
  state: 'SUBMITTED',
  outcome: null,
  requestingParticipant: 'BR-NCB',
  reference: 'PF-RJ-2026-000123',
  priority: 'ROUTINE',
  operation: null,
  requestVersion: 1,
  duplicateOf: null,
  recoveryCountry: 'BR',
  recoveryContext: 'SEIZED',
  recoveredAt: '2026-11-20',
  handling: ['H1'],
};
const after = (state: C.TraceState): TraceData => ({ ...TRACE, state });
const CLOSED = {
  ...after('CLOSED'),
  outcome: 'SOLVED',
  hops: [
    { hopId: X.HOP_ID, participant: 'US-NCB', result: 'TRACED_EXPORTED', handling: ['H1'] },
    { hopId: X.NEXT_HOP_ID, participant: 'PY-NCB', result: 'TRACED_TO_DEALER', handling: ['H2'] },
  ],
} as const;

const trace = <T extends Extract<PublicType, `org.tracepost.trace.${string}`>>(
  type: T,
  sequence: number,
  actor: Actor,
  data: EventData[T],
) => event(type, { source: 'tracing', subject: X.TRACE_ID, sequence, actor }, data);

const hop = <T extends Extract<PublicType, `org.tracepost.hop.${string}`>>(
  type: T,
  actor: Actor,
  data: HopData & EventData[T],
) =>
  event(
    type,
    { source: 'routing', subject: X.HOP_ID, sequence: data.hop.version, actor, hopId: X.HOP_ID },
    data,
  );

const referral = <T extends Extract<PublicType, `org.tracepost.onward-referral.${string}`>>(
  type: T,
  sequence: number,
  actor: Actor,
  change: Partial<EventData[T]['referral']>,
) =>
  event(type, { source: 'routing', subject: X.REFERRAL_ID, sequence, actor }, {
    referral: { ...X.PROPOSED_REFERRAL, version: sequence, ...change },
  } as EventData[T]);

const batch = <T extends Extract<PublicType, `org.tracepost.batch.${string}`>>(
  type: T,
  sequence: number,
  state: C.BatchState,
): DomainEvent<T> => ({
  ...event(type, { source: 'intake', subject: X.BATCH_ID, sequence, actor: BR }, {
    batchId: X.BATCH_ID,
    state,
    mapping: 'tracepost',
    operation: null,
    rows: { read: 900, accepted: 880, refused: 12, unchanged: 8 },
  } as EventData[T]),
  topic: BATCH_EVENTS,
  key: X.BATCH_ID,
  traceId: null,
});

const of = (doc: HopData['hop'], more: Omit<HopData, 'hop' | 'sealed'> = {}): HopData => ({
  hop: doc,
  sealed: null,
  ...more,
});
const deferred = {
  ...X.ACKNOWLEDGED_HOP,
  version: 4,
  state: 'DEFERRED',
  deferredUntil: '2027-01-15',
} as const;
const asked = { ...X.ACKNOWLEDGED_HOP, version: 4, state: 'INFO_REQUESTED' } as const;

/** One internal event of every public type, from the story where the story has it. */
export const EXAMPLE_EVENTS: Examples = {
  'org.tracepost.trace.submitted.v1': trace('org.tracepost.trace.submitted.v1', 1, BR, {
    ...TRACE,
    firearm: {
      makes: ['GLOCK'],
      model: '17 GEN4',
      calibre: '9X19',
      type: 'P',
      action: 'I',
      serialCondition: 'CLEAR',
    },
    findings: ['NO_IMAGES'],
    batchId: null,
  }),
  'org.tracepost.trace.validated.v1': trace('org.tracepost.trace.validated.v1', 2, HUB, after('VALIDATED')),
  'org.tracepost.trace.rejected.v1': trace('org.tracepost.trace.rejected.v1', 2, HUB, after('REJECTED')),
  'org.tracepost.trace.routed.v1': trace('org.tracepost.trace.routed.v1', 3, HUB, {
    ...after('VALIDATED'),
    route: X.ROUTE,
  }),
  'org.tracepost.trace.activated.v1': trace('org.tracepost.trace.activated.v1', 4, HUB, after('ACTIVE')),
  'org.tracepost.trace.corrected.v1': trace('org.tracepost.trace.corrected.v1', 5, BR, {
    ...after('ACTIVE'),
    requestVersion: 2,
  }),
  'org.tracepost.trace.withdrawn.v1': trace('org.tracepost.trace.withdrawn.v1', 5, BR, after('WITHDRAWN')),
  'org.tracepost.trace.closed.v1': trace('org.tracepost.trace.closed.v1', 9, BR, CLOSED),
  'org.tracepost.trace.closure-corrected.v1': trace('org.tracepost.trace.closure-corrected.v1', 10, BR, {
    ...CLOSED,
    outcome: 'PARTLY_SOLVED',
  }),
  'org.tracepost.trace.expired.v1': trace('org.tracepost.trace.expired.v1', 6, HUB, after('EXPIRED')),
  'org.tracepost.trace.answered-late.v1': {
    ...trace('org.tracepost.trace.answered-late.v1', 7, US, { ...after('WITHDRAWN'), hopId: X.HOP_ID }),
    hopId: X.HOP_ID,
  },
  'org.tracepost.hop.opened.v1': hop('org.tracepost.hop.opened.v1', HUB, of(X.QUEUED_HOP)),
  'org.tracepost.hop.delivered.v1': hop('org.tracepost.hop.delivered.v1', US, of(X.DELIVERED_HOP)),
  'org.tracepost.hop.undeliverable.v1': hop(
    'org.tracepost.hop.undeliverable.v1',
    HUB,
    of({ ...X.QUEUED_HOP, version: 2, state: 'UNDELIVERABLE' }),
  ),
  'org.tracepost.hop.acknowledged.v1': hop(
    'org.tracepost.hop.acknowledged.v1',
    US,
    of(X.ACKNOWLEDGED_HOP, { implicit: true }),
  ),
  'org.tracepost.hop.progress-reported.v1': hop(
    'org.tracepost.hop.progress-reported.v1',
    US,
    of({ ...X.ACKNOWLEDGED_HOP, version: 4, state: 'IN_PROGRESS', expectedAt: '2026-12-20' }),
  ),
  'org.tracepost.hop.information-requested.v1': hop(
    'org.tracepost.hop.information-requested.v1',
    US,
    of({
      ...asked,
      informationRequests: X.ASKED_HOP.informationRequests.map((question) => ({
        ...question,
        state: 'OPEN',
        supplied: null,
      })),
    }),
  ),
  'org.tracepost.hop.information-supplied.v1': hop(
    'org.tracepost.hop.information-supplied.v1',
    BR,
    of(X.ASKED_HOP),
  ),
  'org.tracepost.hop.deferred.v1': hop('org.tracepost.hop.deferred.v1', US, of(deferred)),
  'org.tracepost.hop.deferral-ended.v1': hop(
    'org.tracepost.hop.deferral-ended.v1',
    HUB,
    of({ ...deferred, version: 5, state: 'IN_PROGRESS', deferredUntil: null }),
  ),
  'org.tracepost.hop.answered.v1': hop(
    'org.tracepost.hop.answered.v1',
    US,
    of(X.ANSWERED_HOP, { answerVersion: 1 }),
  ),
  'org.tracepost.hop.refused.v1': hop(
    'org.tracepost.hop.refused.v1',
    US,
    of(X.REFUSED_HOP, { answerVersion: 1 }),
  ),
  'org.tracepost.hop.redirected.v1': hop(
    'org.tracepost.hop.redirected.v1',
    US,
    of({ ...X.ACKNOWLEDGED_HOP, version: 4, state: 'REDIRECTED' }),
  ),
  'org.tracepost.hop.readdressed.v1': hop(
    'org.tracepost.hop.readdressed.v1',
    US,
    of({ ...X.DELIVERED_HOP, version: 4, authority: 'Army registry' }),
  ),
  'org.tracepost.hop.answer-accepted.v1': hop(
    'org.tracepost.hop.answer-accepted.v1',
    BR,
    of({ ...X.ANSWERED_HOP, version: 7, acceptance: 'ACCEPTED', awaiting: [] }, { answerVersion: 1 }),
  ),
  'org.tracepost.hop.answer-returned.v1': hop(
    'org.tracepost.hop.answer-returned.v1',
    BR,
    of({ ...X.ANSWERED_HOP, version: 7, state: 'IN_PROGRESS', acceptance: 'RETURNED' }, { answerVersion: 1 }),
  ),
  'org.tracepost.hop.answer-corrected.v1': hop(
    'org.tracepost.hop.answer-corrected.v1',
    US,
    of(
      {
        ...X.ANSWERED_HOP,
        version: 7,
        answers: X.ANSWERED_HOP.answers.flatMap((answer) => [
          { ...answer, superseded: true },
          { ...answer, version: 2 },
        ]),
      },
      { answerVersion: 2 },
    ),
  ),
  'org.tracepost.hop.request-corrected.v1': hop(
    'org.tracepost.hop.request-corrected.v1',
    BR,
    of({ ...X.ACKNOWLEDGED_HOP, version: 4, requestVersion: 2 }),
  ),
  'org.tracepost.hop.recalled.v1': hop('org.tracepost.hop.recalled.v1', BR, of(X.RECALLED_HOP)),
  'org.tracepost.hop.recall-acknowledged.v1': hop(
    'org.tracepost.hop.recall-acknowledged.v1',
    US,
    of({ ...X.RECALLED_HOP, version: 5, awaiting: [] }),
  ),
  'org.tracepost.hop.reminded.v1': hop(
    'org.tracepost.hop.reminded.v1',
    HUB,
    of({ ...X.ACKNOWLEDGED_HOP, version: 4 }, { clock: 'ANSWER', percent: 50 }),
  ),
  'org.tracepost.hop.overdue.v1': hop(
    'org.tracepost.hop.overdue.v1',
    HUB,
    of({ ...X.ACKNOWLEDGED_HOP, version: 6, overdue: true }, { clock: 'ANSWER' }),
  ),
  'org.tracepost.hop.escalated.v1': hop(
    'org.tracepost.hop.escalated.v1',
    HUB,
    of({ ...X.ACKNOWLEDGED_HOP, version: 7, overdue: true, escalation: 1 }, { clock: 'ANSWER' }),
  ),
  'org.tracepost.hop.expired.v1': hop(
    'org.tracepost.hop.expired.v1',
    HUB,
    of({ ...X.ACKNOWLEDGED_HOP, version: 8, state: 'EXPIRED', awaiting: [] }),
  ),
  'org.tracepost.onward-referral.proposed.v1': referral(
    'org.tracepost.onward-referral.proposed.v1',
    1,
    HUB,
    {},
  ),
  'org.tracepost.onward-referral.approved.v1': referral('org.tracepost.onward-referral.approved.v1', 2, BR, {
    state: 'APPROVED',
    hopId: X.NEXT_HOP_ID,
  }),
  'org.tracepost.onward-referral.rejected.v1': referral('org.tracepost.onward-referral.rejected.v1', 2, BR, {
    state: 'REJECTED',
  }),
  'org.tracepost.onward-referral.blocked.v1': referral('org.tracepost.onward-referral.blocked.v1', 1, HUB, {
    state: 'BLOCKED',
    blockedBy: 'LOOP',
    country: 'BR',
    participants: ['BR-NCB'],
  }),
  'org.tracepost.onward-referral.lapsed.v1': referral('org.tracepost.onward-referral.lapsed.v1', 2, HUB, {
    state: 'LAPSED',
  }),
  'org.tracepost.batch.received.v1': batch('org.tracepost.batch.received.v1', 1, 'RECEIVED'),
  'org.tracepost.batch.completed.v1': batch('org.tracepost.batch.completed.v1', 3, 'COMPLETED'),
  'org.tracepost.batch.cancelled.v1': batch('org.tracepost.batch.cancelled.v1', 2, 'CANCELLED'),
};
