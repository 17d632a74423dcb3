import type { EventData, HopData } from '../events/case-events.js';
import type { Actor, DomainEvent } from '../events/envelope.js';
import type { PublicType } from '../public-events/public-data.js';
import { CASE_EVENTS } from '../topics/topics.js';
import { at, idAt, TRACE_ID } from './ids.js';

const client = (participant: string, name: string): Actor => ({
  participant,
  client: name,
  requestId: 'req-1',
  purpose: 'CRIMINAL_INVESTIGATION',
});
export const BR = client('BR-NCB', 'br-cp');
export const US = client('US-NCB', 'us-cp');

interface Place {
  readonly source: string;
  readonly subject: string;
  readonly sequence: number;
  /** Time of day of the story. */
  readonly time: string;
  readonly actor: Actor;
  readonly hopId?: string;
}

export const eventAt = <T extends PublicType>(type: T, place: Place, data: EventData[T]): DomainEvent<T> => ({
  id: idAt(at(place.time), 0xe00 + place.sequence),
  topic: CASE_EVENTS,
  key: TRACE_ID,
  type,
  source: `/tracepost/hub/${place.source}`,
  subject: place.subject,
  time: at(place.time),
  sequence: place.sequence,
  traceId: TRACE_ID,
  hopId: place.hopId ?? null,
  actor: place.actor,
  action: type.replace(/^org\.tracepost\.|\.v\d+$/g, ''),
  parties: { requester: 'BR-NCB', requested: place.hopId === undefined ? null : 'US-NCB' },
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  data,
});

/** An event of a hop as it stands after it: its version is the sequence. */
export const hopEvent = <T extends Extract<PublicType, `org.tracepost.hop.${string}`>>(
  type: T,
  actor: Actor,
  time: string,
  hop: HopData['hop'],
  more: Omit<HopData, 'hop' | 'sealed'> = {},
): DomainEvent<T> => {
  const place = { source: 'routing', subject: hop.id, sequence: hop.version, time, actor, hopId: hop.id };
  const data: HopData = { hop, sealed: null, ...more };
  return eventAt(type, place, data as EventData[T]);
};
