import type * as C from '../codes/codes.js';
import {
  isHopEvent,
  isTraceEvent,
  type ClosedData,
  type HopData,
  type TraceData,
} from '../events/case-events.js';
import type { AnyEvent } from '../events/envelope.js';
import { answerOf, CHAIN } from './hop-data.js';

/** On which side of the trace the reader of an event stands. */
export type EventReader =
  | { readonly kind: 'REQUESTER' }
  | { readonly kind: 'REQUESTED' }
  /** `without`: members of `data` that the grant leaves out. */
  | { readonly kind: 'AGENCY'; readonly without?: readonly string[] };

/** Handling codes that keep a thing from partner agencies. */
const restricted = (codes: readonly C.HandlingCode[]): boolean =>
  codes.includes('H2') || codes.includes('H3');

const about = {
  trace: (event: AnyEvent): event is Extract<AnyEvent, { data: TraceData }> => isTraceEvent(event.type),
  hop: (event: AnyEvent): event is Extract<AnyEvent, { data: HopData }> => isHopEvent(event.type),
};

const hiddenFromAgency = (event: AnyEvent): boolean => {
  if (about.trace(event)) return restricted(event.data.handling);
  if (!about.hop(event)) return false;
  return restricted((answerOf(event.data)?.content.handling ?? []).map(({ code }) => code));
};

/** Whether an event is for this side at all, as far as the event itself tells. */
export const isFor = (event: AnyEvent, reader: EventReader): boolean => {
  switch (reader.kind) {
    case 'REQUESTER':
      return true;
    case 'REQUESTED':
      return isHopEvent(event.type);
    case 'AGENCY':
      return !hiddenFromAgency(event);
  }
};

/** The internal data cut to what an agency may know of it: hops whose answer says H2 or H3 are left out. */
export const forReader = (event: AnyEvent, reader: EventReader): AnyEvent['data'] => {
  if (reader.kind !== 'AGENCY' || !('hops' in event.data)) return event.data;
  const closed: ClosedData = event.data;
  return { ...closed, hops: closed.hops.filter(({ handling }) => !restricted(handling)) };
};

export const hiddenMembers = (reader: EventReader): readonly string[] => {
  switch (reader.kind) {
    case 'REQUESTER':
      return [];
    case 'REQUESTED':
      return CHAIN;
    case 'AGENCY':
      return reader.without ?? [];
  }
};
