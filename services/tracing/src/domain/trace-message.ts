import {
  CASE_EVENTS,
  type Actor,
  type ClosedData,
  type EventData,
  type EventType,
  type RequestData,
  type SubmittedData,
  type TraceData,
} from '@tracepost/contracts';
import type { TraceMessage } from './timeline.js';
import type { Trace, TraceEvent } from './trace.js';

/** Why a trace changes: who acts, when by the business clock, in which request. */
export interface Cause {
  readonly actor: Actor;
  /** The command's path in the audit's words; null: the event's own name. */
  readonly action: string | null;
  readonly at: string;
  readonly traceparent: string | null;
}

const traceData = ({ header, ...trace }: Trace): TraceData => ({
  traceId: trace.id,
  state: trace.state,
  outcome: trace.outcome,
  requestingParticipant: trace.participant,
  reference: header.reference,
  priority: header.priority,
  operation: header.operation,
  requestVersion: trace.requestVersion,
  duplicateOf: trace.duplicateOf,
  recoveryCountry: header.recovery.country,
  recoveryContext: header.recovery.context,
  recoveredAt: header.recovery.at,
  handling: header.handling,
});

const submittedData = (trace: Trace, { request, findings }: RequestData): SubmittedData => ({
  ...traceData(trace),
  firearm: {
    makes: (request.firearm.makes ?? []).map(({ raw }) => raw),
    model: request.firearm.model ?? null,
    calibre: request.firearm.calibre ?? null,
    type: request.firearm.type ?? null,
    action: request.firearm.action ?? null,
    serialCondition: request.firearm.serial.condition,
  },
  findings: findings.map(({ code }) => code),
  batchId: trace.header.batchId,
});

const closedData = (trace: Trace): ClosedData => ({
  ...traceData(trace),
  hops: trace.hops.map(({ id, participant, answer }) => ({
    hopId: id,
    participant,
    result: answer?.result ?? null,
    handling: answer?.handling ?? [],
  })),
});

const dataOf = (trace: Trace, event: TraceEvent): EventData[TraceMessage['type']] => {
  switch (event.type) {
    case 'submitted':
      return submittedData(trace, event.request);
    case 'routed':
      return { ...traceData(trace), route: event.route };
    case 'closed':
    case 'closure-corrected':
      return closedData(trace);
    case 'answered-late':
      return { ...traceData(trace), hopId: event.hopId };
    case 'validated':
    case 'rejected':
    case 'activated':
    case 'corrected':
    case 'withdrawn':
    case 'expired':
      return traceData(trace);
  }
};

/** The event that tells of one version of the trace; `trace` is the one after it. */
export const traceMessage = (trace: Trace, event: TraceEvent, cause: Cause, id: string): TraceMessage => {
  const type: EventType & `org.tracepost.trace.${string}` = `org.tracepost.trace.${event.type}.v1`;
  return {
    id,
    topic: CASE_EVENTS,
    key: trace.id,
    type,
    source: '/tracepost/hub/tracing',
    subject: trace.id,
    time: cause.at,
    sequence: trace.version,
    traceId: trace.id,
    hopId: event.type === 'answered-late' ? event.hopId : null,
    actor: cause.actor,
    action: cause.action ?? `trace.${event.type}`,
    parties: { requester: trace.participant, requested: null },
    traceparent: cause.traceparent,
    data: dataOf(trace, event),
  } as TraceMessage;
};
