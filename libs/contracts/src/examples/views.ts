import type { AnyEvent } from '../events/envelope.js';
import type { CloudEvent } from '../public-events/cloud-event.js';
import { DATA_CLASS } from '../public-events/data-classes.js';
import type { PublicType } from '../public-events/public-data.js';
import { toPublicEvent } from '../public-events/to-public-event.js';
import type * as B from '../rest/classes.js';
import * as X from './case.js';
import * as C from './case-views.js';
import { EXAMPLE_EVENTS } from './events.js';
import { seenByRequested, seenByRequester } from './hop-views.js';
import { ANSWERED_HOP, DELIVERED_HOP } from './hops.js';
import * as U from './hub-views.js';
import { at, REQUEST_ID } from './ids.js';

/** An example event as the requester reads it. */
export const publicExample = (type: PublicType): CloudEvent => {
  const seen = toPublicEvent(EXAMPLE_EVENTS[type] as AnyEvent, { kind: 'REQUESTER' });
  if (seen === null) throw new TypeError(`${type} is not public`);
  return seen;
};

const page = <T>(...items: readonly T[]) => ({ items, next: null });

type Views = {
  readonly [N in Extract<keyof typeof B, `${string}${'View' | 'Page'}` | 'TraceSummary'>]?: InstanceType<
    (typeof B)[N]
  >;
};

/** One sound example of every answer that stands alone, and of every page. */
export const VIEW_EXAMPLES = {
  ReceiptView: C.RECEIPT,
  TraceRequestView: C.REQUEST_VIEW,
  TraceView: C.ANSWERED_TRACE,
  TraceSummary: C.SUMMARY,
  HopView: seenByRequester(ANSWERED_HOP),
  ReferralView: X.PROPOSED_REFERRAL,
  RouteView: X.ROUTE,
  RouteExplanationView: C.EXPLANATION,
  IdentificationView: C.IDENTIFICATION,
  ParticipantView: U.OWN_PARTICIPANT,
  BatchView: U.COMPLETED_BATCH,
  RowResultView: U.REFUSED_ROW,
  AuditEntryView: U.AUDIT_ENTRY,
  CheckpointView: U.CHECKPOINT,
  ProblemView: {
    type: '/problems/validation',
    title: 'The request has faults',
    status: 422,
    detail: '1 fault; nothing was stored.',
    instance: '/v1/trace-requests',
    requestId: REQUEST_ID,
    errors: [
      {
        pointer: '#/recovery/at',
        code: 'IN_FUTURE',
        message: '2031-01-01 lies after today.',
        remedy: 'Send the day on which it happened.',
      },
    ],
  },
  MappingView: U.MAPPING_VIEW,
  DeskEntryView: C.DESK_ENTRY,
  ParkedKeyView: U.PARKED_KEY,
  FlowsView: { at: at('10:15'), flows: [U.FLOW] },
  ClockView: { now: '2026-11-28T10:15:00.000Z', offset: 'P5D' },
  ClockAdvancedView: { now: '2026-11-28T10:15:00.000Z', fired: 17 },
  EventView: publicExample('org.tracepost.hop.answered.v1'),
  TracePage: page(C.SUMMARY),
  InboxPage: page(seenByRequested(DELIVERED_HOP)),
  ReferralPage: page(X.PROPOSED_REFERRAL),
  ParticipantPage: page(U.OWN_PARTICIPANT, U.US_PARTICIPANT),
  DeskPage: page(C.DESK_ENTRY),
  BatchPage: page(U.COMPLETED_BATCH),
  MappingPage: page(U.MAPPING_VIEW),
  AuditEntryPage: page(U.AUDIT_ENTRY),
  ParkedKeyPage: page(U.PARKED_KEY),
  EventPage: {
    items: [
      publicExample('org.tracepost.trace.submitted.v1'),
      publicExample('org.tracepost.hop.answered.v1'),
    ],
    next: 'eyJwIjoiQlItTkNCIiwiYSI6NDF9.TP1kH5m8qwGWzZJ6aBZrn57vDDI9iqPkMcBLn8k',
    caughtUp: true,
  },
} satisfies Views;

/** The data of each public event, by the class of its schema. */
export const DATA_EXAMPLES: Readonly<Record<string, object>> = Object.fromEntries(
  (Object.keys(EXAMPLE_EVENTS) as PublicType[]).map((type) => [
    DATA_CLASS[type].name,
    publicExample(type).data,
  ]),
);
