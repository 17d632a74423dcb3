import type * as C from '../codes/codes.js';
import type { EventData, TraceData } from '../events/case-events.js';
import { HUB, type Actor, type DomainEvent } from '../events/envelope.js';
import type { PublicType } from '../public-events/public-data.js';
import { ROUTE } from './case.js';
import { BR, eventAt, US } from './event-maker.js';
import { HOP_ID, NEXT_HOP_ID, TRACE_ID } from './ids.js';

type TraceType = Extract<PublicType, `org.tracepost.trace.${string}`>;

const TRACE: TraceData = {
  traceId: TRACE_ID,
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
    { hopId: HOP_ID, participant: 'US-NCB', result: 'TRACED_EXPORTED', handling: ['H1'] },
    { hopId: NEXT_HOP_ID, participant: 'PY-NCB', result: 'TRACED_TO_DEALER', handling: ['H1'] },
  ],
} as const;

const trace = <T extends TraceType>(
  type: T,
  sequence: number,
  time: string,
  actor: Actor,
  data: EventData[T],
): DomainEvent<T> => eventAt(type, { source: 'tracing', subject: TRACE_ID, sequence, time, actor }, data);

/** What is told of the story's trace, and of how else it could have gone. */
export const TRACE_EVENTS: { readonly [T in TraceType]: DomainEvent<T> } = {
  'org.tracepost.trace.submitted.v1': trace('org.tracepost.trace.submitted.v1', 1, '10:00', BR, {
    ...TRACE,
    firearm: {
      makes: ['GLOCK'],
      model: '17 GEN4',
      calibre: '9X19',
      type: 'P',
      action: 'I',
      serialCondition: 'CLEAR',
    },
    findings: [],
    batchId: null,
  }),
  'org.tracepost.trace.validated.v1': trace(
    'org.tracepost.trace.validated.v1',
    2,
    '10:00',
    HUB,
    after('VALIDATED'),
  ),
  'org.tracepost.trace.rejected.v1': trace(
    'org.tracepost.trace.rejected.v1',
    2,
    '10:00',
    HUB,
    after('REJECTED'),
  ),
  'org.tracepost.trace.routed.v1': trace('org.tracepost.trace.routed.v1', 3, '10:00:01', HUB, {
    ...after('VALIDATED'),
    route: ROUTE,
  }),
  'org.tracepost.trace.activated.v1': trace(
    'org.tracepost.trace.activated.v1',
    4,
    '10:00:01',
    HUB,
    after('ACTIVE'),
  ),
  'org.tracepost.trace.corrected.v1': trace('org.tracepost.trace.corrected.v1', 5, '10:35', BR, {
    ...after('ACTIVE'),
    requestVersion: 2,
  }),
  'org.tracepost.trace.withdrawn.v1': trace(
    'org.tracepost.trace.withdrawn.v1',
    5,
    '10:35',
    BR,
    after('WITHDRAWN'),
  ),
  'org.tracepost.trace.closed.v1': trace('org.tracepost.trace.closed.v1', 5, '11:35', BR, CLOSED),
  'org.tracepost.trace.closure-corrected.v1': trace(
    'org.tracepost.trace.closure-corrected.v1',
    6,
    '12:00',
    BR,
    { ...CLOSED, outcome: 'PARTLY_SOLVED' },
  ),
  'org.tracepost.trace.expired.v1': trace(
    'org.tracepost.trace.expired.v1',
    5,
    '12:00',
    HUB,
    after('EXPIRED'),
  ),
  'org.tracepost.trace.answered-late.v1': {
    ...trace('org.tracepost.trace.answered-late.v1', 6, '12:00', US, {
      ...after('WITHDRAWN'),
      hopId: HOP_ID,
    }),
    hopId: HOP_ID,
  },
};
