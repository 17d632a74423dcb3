import type { Topic } from '../topics/topics.js';
import type { EventData, EventType } from './case-events.js';

/** Who acted: a participant's client, or the hub itself (`participant` HUB, `client` null). */
export interface Actor {
  readonly participant: string;
  readonly client: string | null;
  readonly requestId: string | null;
  readonly purpose: string | null;
}

/** The hub acting by itself: clocks, routing, validation. */
export const HUB: Actor = { participant: 'HUB', client: null, requestId: null, purpose: null };

/**
 * An internal event: a CloudEvent 1.0 whose `data` is whole (sealed parts as JWE). It is also the audit entry of the
 * change that it tells: `actor`, `action`, `parties` and `sequence` are what the log keeps. Internal only: notification
 * makes the public event from it.
 */
export interface DomainEvent<T extends EventType = EventType> {
  /** UUIDv7, one per event for every reader on every channel. */
  readonly id: string;
  readonly topic: Topic;
  /** Partition key: the trace id; for batch.* the batch id, for participant.* the participant id. */
  readonly key: string;
  readonly type: T;
  /** Service that published it: `/tracepost/hub/<source>`. */
  readonly source: string;
  /** Id of the aggregate. */
  readonly subject: string;
  /** Business time, RFC 3339 UTC with milliseconds. */
  readonly time: string;
  /** Version of the aggregate after this event, from 1, without gap. */
  readonly sequence: number;
  readonly traceId: string | null;
  readonly hopId: string | null;
  readonly actor: Actor;
  /** What was done, in the audit's words: the command's path (`hop.answers`) or the event's own name (`hop.delivered`). */
  readonly action: string;
  /** Requesting participant, and the requested one where the event is about a hop: who may see it. */
  readonly parties: { readonly requester: string; readonly requested: string | null };
  /** W3C trace context of the request that caused it. */
  readonly traceparent: string | null;
  readonly data: EventData[T];
}

export type AnyEvent = { [T in EventType]: DomainEvent<T> }[EventType];
