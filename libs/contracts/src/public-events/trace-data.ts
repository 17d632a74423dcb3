import type { ClosedData, EventData, SubmittedData, TraceData } from '../events/case-events.js';

const link = (traceId: string): string => `/v1/traces/${traceId}`;

/** A day as it is; an instant, which has the sender's offset, in UTC (api.md section 1, Values). */
const dayOrInstant = (at: string): string => (at.length > 10 ? new Date(at).toISOString() : at);

export const traceChanged = (data: TraceData) => ({
  traceId: data.traceId,
  state: data.state,
  requestVersion: data.requestVersion,
  link: link(data.traceId),
});

export const traceSubmitted = (data: SubmittedData) => ({
  traceId: data.traceId,
  requestingParticipant: data.requestingParticipant,
  reference: data.reference,
  priority: data.priority,
  operation: data.operation,
  requestVersion: data.requestVersion,
  recoveryCountry: data.recoveryCountry,
  recoveryContext: data.recoveryContext,
  firearm: {
    makes: data.firearm.makes,
    model: data.firearm.model,
    calibre: data.firearm.calibre,
    type: data.firearm.type,
    action: data.firearm.action,
    serialCondition: data.firearm.serialCondition,
  },
  findings: data.findings,
  link: link(data.traceId),
});

export const traceRouted = (data: EventData['org.tracepost.trace.routed.v1']) => ({
  ...traceChanged(data),
  decision: data.route.decision,
  desk: data.route.desk,
  rule: data.route.rule,
  countries: data.route.candidates.filter(({ chosen }) => chosen).map(({ country }) => country),
});

export const traceClosed = (data: ClosedData) => ({
  traceId: data.traceId,
  outcome: data.outcome,
  duplicateOf: data.duplicateOf,
  recoveryCountry: data.recoveryCountry,
  recoveredAt: dayOrInstant(data.recoveredAt),
  hops: data.hops.map(({ hopId, participant, result }) => ({ hopId, participant, result })),
  link: link(data.traceId),
});

export const traceAnsweredLate = (data: EventData['org.tracepost.trace.answered-late.v1']) => ({
  ...traceChanged(data),
  hopId: data.hopId,
});
