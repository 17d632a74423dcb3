import type * as C from '../codes/codes.js';
import type { EventData } from '../events/case-events.js';
import { HUB, type Actor, type DomainEvent } from '../events/envelope.js';
import type { PublicType } from '../public-events/public-data.js';
import { BATCH_EVENTS } from '../topics/topics.js';
import { APPROVED_REFERRAL, PROPOSED_REFERRAL, REJECTED_REFERRAL } from './case.js';
import { BR, eventAt } from './event-maker.js';
import { HOP_EVENTS } from './hop-events.js';
import { BATCH_ID, REFERRAL_ID } from './ids.js';
import { TRACE_EVENTS } from './trace-events.js';

type ReferralType = Extract<PublicType, `org.tracepost.onward-referral.${string}`>;
type BatchType = Extract<PublicType, `org.tracepost.batch.${string}`>;

const referral = <T extends ReferralType>(
  type: T,
  actor: Actor,
  time: string,
  doc: EventData[T]['referral'],
): DomainEvent<T> =>
  eventAt(type, { source: 'routing', subject: REFERRAL_ID, sequence: doc.version, time, actor }, {
    referral: doc,
  } as EventData[T]);

const NONE_READ = { read: 0, accepted: 0, refused: 0, unchanged: 0 };

const batch = <T extends BatchType>(
  type: T,
  sequence: number,
  time: string,
  state: C.BatchState,
  rows: EventData[T]['rows'],
): DomainEvent<T> => ({
  ...eventAt(type, { source: 'intake', subject: BATCH_ID, sequence, time, actor: BR }, {
    batchId: BATCH_ID,
    state,
    mapping: 'rio',
    operation: null,
    rows,
  } as EventData[T]),
  topic: BATCH_EVENTS,
  key: BATCH_ID,
  traceId: null,
});

/** One internal event of every public type, from the story where the story has it. */
export const EXAMPLE_EVENTS: { readonly [T in PublicType]: DomainEvent<T> } = {
  ...TRACE_EVENTS,
  ...HOP_EVENTS,
  'org.tracepost.onward-referral.proposed.v1': referral(
    'org.tracepost.onward-referral.proposed.v1',
    HUB,
    '10:15',
    PROPOSED_REFERRAL,
  ),
  'org.tracepost.onward-referral.approved.v1': referral(
    'org.tracepost.onward-referral.approved.v1',
    BR,
    '10:20',
    APPROVED_REFERRAL,
  ),
  'org.tracepost.onward-referral.rejected.v1': referral(
    'org.tracepost.onward-referral.rejected.v1',
    BR,
    '10:20',
    REJECTED_REFERRAL,
  ),
  'org.tracepost.onward-referral.blocked.v1': referral(
    'org.tracepost.onward-referral.blocked.v1',
    HUB,
    '10:15',
    {
      ...PROPOSED_REFERRAL,
      state: 'BLOCKED',
      blockedBy: 'LOOP',
      country: 'BR',
      participants: ['BR-NCB'],
    },
  ),
  'org.tracepost.onward-referral.lapsed.v1': referral(
    'org.tracepost.onward-referral.lapsed.v1',
    HUB,
    '10:35',
    { ...PROPOSED_REFERRAL, version: 2, state: 'LAPSED' },
  ),
  'org.tracepost.batch.received.v1': batch(
    'org.tracepost.batch.received.v1',
    1,
    '09:20',
    'RECEIVED',
    NONE_READ,
  ),
  'org.tracepost.batch.completed.v1': batch('org.tracepost.batch.completed.v1', 2, '09:20:02', 'COMPLETED', {
    read: 2,
    accepted: 1,
    refused: 1,
    unchanged: 0,
  }),
  'org.tracepost.batch.cancelled.v1': batch(
    'org.tracepost.batch.cancelled.v1',
    2,
    '09:20:01',
    'CANCELLED',
    NONE_READ,
  ),
};
