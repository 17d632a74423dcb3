import {
  isHopEvent,
  isTraceEvent,
  shortType,
  toPublicEvent,
  type AnyEvent,
  type CloudEvent,
  type HandlingCode,
  type ParticipantDoc,
} from '@tracepost/contracts';

/** What notification keeps of a case, to decide who sees its events. */
export interface CaseFacts {
  readonly traceId: string;
  readonly requester: string;
  readonly handling: readonly HandlingCode[];
  readonly operation: string | null;
  readonly recoveryCountry: string;
}

export type Grants = ParticipantDoc['grants'];

export interface Agency {
  readonly id: string;
  readonly grants: Grants;
}

/** One event in one reader's feed. */
export interface FeedItem {
  readonly reader: string;
  readonly event: CloudEvent;
}

const RESTRICTED: readonly HandlingCode[] = ['H2', 'H3'];

/** The facts that this event tells of its case, or null when it tells none. */
export const factsOf = (event: AnyEvent): CaseFacts | null => {
  if (!isTraceEvent(event.type)) return null;
  const data = event.data as Extract<AnyEvent, { type: 'org.tracepost.trace.submitted.v1' }>['data'];
  return {
    traceId: data.traceId,
    requester: data.requestingParticipant,
    handling: data.handling,
    operation: data.operation,
    recoveryCountry: data.recoveryCountry,
  };
};

/** The grant by which an agency may see events of this type about this case; undefined when none allows it. */
export const grantFor = (grants: Grants, type: string, facts: CaseFacts): Grants[number] | undefined =>
  facts.handling.some((code) => RESTRICTED.includes(code))
    ? undefined
    : grants.find(
        (grant) =>
          grant.type === type &&
          (grant.countries === null || grant.countries.includes(facts.recoveryCountry)) &&
          (grant.operations === null ||
            (facts.operation !== null && grant.operations.includes(facts.operation))),
      );

/**
 * Who sees this event, and as what (api.md section 3, "Reader"): the requester all of its traces, the requested
 * participant its own hops, an agency what it was granted.
 */
export const itemsOf = (
  event: AnyEvent,
  facts: CaseFacts | null,
  agencies: readonly Agency[],
): FeedItem[] => {
  const items: FeedItem[] = [];
  const add = (reader: string, seen: CloudEvent | null): void => {
    if (seen !== null) items.push({ reader, event: seen });
  };
  add(event.parties.requester, toPublicEvent(event, { kind: 'REQUESTER' }));
  const { requested } = event.parties;
  if (isHopEvent(event.type) && requested !== null && requested !== event.parties.requester) {
    add(requested, toPublicEvent(event, { kind: 'REQUESTED' }));
  }
  if (facts !== null) {
    for (const agency of agencies) {
      const grant = grantFor(agency.grants, shortType(event.type), facts);
      if (grant) add(agency.id, toPublicEvent(event, { kind: 'AGENCY', without: grant.without }));
    }
  }
  return items;
};
