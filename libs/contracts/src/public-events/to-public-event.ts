import type { AnyEvent } from '../events/envelope.js';
import type { CloudEvent } from './cloud-event.js';
import { isPublicType, PUBLIC_DATA } from './public-data.js';
import { forReader, hiddenMembers, isFor, type EventReader } from './reader.js';

const optional = (name: 'traceid' | 'hopid' | 'traceparent', value: string | null) =>
  value === null ? {} : { [name]: value };

const dataFor = (event: AnyEvent, reader: EventReader): object | null => {
  if (!isPublicType(event.type) || !isFor(event, reader)) return null;
  // The table's type ties each cut to its own data; TypeScript cannot follow that through the union.
  const cut = PUBLIC_DATA[event.type] as (data: AnyEvent['data']) => object;
  const hidden = new Set(hiddenMembers(reader));
  return Object.fromEntries(
    Object.entries(cut(forReader(event, reader))).filter(([member]) => !hidden.has(member)),
  );
};

/**
 * What this reader sees of an internal event; null when it sees nothing: an internal type, a type that is not for its
 * side, or (AGENCY) something under H2 or H3. For an agency the caller decides beforehand on granted types and scope,
 * and on the codes of the trace's request, which a hop.* event does not carry.
 */
export const toPublicEvent = (event: AnyEvent, reader: EventReader): CloudEvent | null => {
  const data = dataFor(event, reader);
  if (data === null) return null;
  return {
    specversion: '1.0',
    id: event.id,
    source: event.source,
    type: event.type,
    subject: event.subject,
    time: event.time,
    datacontenttype: 'application/json',
    dataschema: `/schemas/${event.type}.json`,
    sequence: String(event.sequence).padStart(10, '0'),
    partitionkey: event.traceId ?? event.key,
    ...optional('traceid', event.traceId),
    ...optional('hopid', event.hopId),
    participant: event.actor.participant,
    ...optional('traceparent', event.traceparent),
    data,
  };
};
