import type { Disclosure, Caller } from '@tracepost/service-kit';
import type { Cause } from '../app/ports.js';
import type { HopView } from '../app/render-hop.js';

export const causeOf = (caller: Caller): Cause => ({
  actor: {
    participant: caller.participant,
    client: caller.client,
    requestId: caller.requestId,
    purpose: caller.purpose,
  },
  traceparent: caller.traceparent,
});

/** One entry names every hop shown, for both its sides; the purpose is the requests' intended use where they agree. */
export const disclosureOf = (action: string, hops: readonly HopView[]): Disclosure | null => {
  if (hops.length === 0) return null;
  const [use, ...others] = new Set(hops.map(({ request }) => request.legalBasis.intendedUse));
  return {
    action,
    subjects: hops.map(({ id, traceId, requestingParticipant, participant }) => ({
      traceId,
      hopId: id,
      viewers: [requestingParticipant, participant],
    })),
    purpose: others.length === 0 ? (use ?? null) : null,
  };
};
