import { CASE_ERASED, CASE_EVENTS, HUB, type DomainEvent, type TombstoneDoc } from '@tracepost/contracts';
import type { Trace } from './trace.js';

/** What stays of the trace when it is erased at `at`. */
export const tombstoneOf = (trace: Trace, at: string): TombstoneDoc => ({
  traceId: trace.id,
  hopId: null,
  referralId: null,
  requestingParticipant: trace.participant,
  participants: [...new Set(trace.hops.map(({ participant }) => participant))],
  state: trace.state,
  outcome: trace.outcome,
  result: null,
  openedAt: trace.submittedAt,
  lastEventAt: trace.lastEventAt,
  erasedAt: at,
  hops: trace.hops.map(({ id, participant, state, answer }) => ({
    hopId: id,
    participant,
    state,
    result: answer?.result ?? null,
  })),
});

/** The last version of the trace: tells everyone who keeps content of the case to erase it. */
export const erasedMessage = (
  trace: Trace,
  tombstone: TombstoneDoc,
  id: string,
): DomainEvent<typeof CASE_ERASED> => ({
  id,
  topic: CASE_EVENTS,
  key: trace.id,
  type: CASE_ERASED,
  source: '/tracepost/hub/tracing',
  subject: trace.id,
  time: tombstone.erasedAt,
  sequence: trace.version + 1,
  traceId: trace.id,
  hopId: null,
  actor: HUB,
  action: 'trace.erased',
  parties: { requester: trace.participant, requested: null },
  traceparent: null,
  data: { traceId: trace.id, tombstone },
});
