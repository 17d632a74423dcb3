import { CASE_EVENTS, type Actor, type DomainEvent, type RequestData } from '@tracepost/contracts';
import type { RequestVersion } from '../db/request-store.js';

export const SOURCE = '/tracepost/hub/intake';

export interface RequestEventParts {
  /** UUIDv7 of the event. */
  readonly eventId: string;
  readonly actor: Actor;
  readonly traceparent: string | null;
  readonly batch: RequestData['batch'];
}

type RequestEventType =
  'org.tracepost.trace-request.received.v1' | 'org.tracepost.trace-request.corrected.v1';

/** trace-request.received for version 1, trace-request.corrected for the later ones. */
export const requestEvent = (
  version: RequestVersion,
  parts: RequestEventParts,
): DomainEvent<RequestEventType> => {
  const { requestId: traceId, receivedAt } = version;
  const first = version.version === 1;
  return {
    id: parts.eventId,
    topic: CASE_EVENTS,
    key: traceId,
    type: first ? 'org.tracepost.trace-request.received.v1' : 'org.tracepost.trace-request.corrected.v1',
    source: SOURCE,
    subject: traceId,
    time: receivedAt.toISOString(),
    sequence: version.version,
    traceId,
    hopId: null,
    actor: parts.actor,
    action: first ? 'trace-requests' : 'trace-requests.corrections',
    parties: { requester: version.participant, requested: null },
    traceparent: parts.traceparent,
    data: {
      traceId,
      requestVersion: version.version,
      request: version.open,
      sealed: version.sealed,
      sha256: version.sha256,
      identifiedAs: version.identifiedAs,
      findings: version.findings,
      receivedAt: receivedAt.toISOString(),
      batch: parts.batch,
    },
  };
};
