import { AUDIT_ENTRIES, type Topic } from '../topics/topics.js';
import type { AuditEntryCommand } from './audit-entry.js';
import { CASE_ERASED } from './case-events.js';
import type { Actor, AnyEvent } from './envelope.js';

/** A message as the messaging ports know it (structurally). */
export interface EncodedMessage {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The bytes or headers are no event of ours: the message goes to the dead letters at once. */
export class UnreadableMessage extends Error {
  readonly code = 'UNREADABLE_MESSAGE';
}

const compact = (headers: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null));

/**
 * CloudEvents 1.0 Kafka binding, binary mode: attributes as `ce_` headers, `data` as the body. `forget: key` tells the
 * messaging library to drop what it still keeps under the key of an erased case.
 */
export const encodeEvent = (event: AnyEvent): EncodedMessage => ({
  id: event.id,
  topic: event.topic,
  key: event.key,
  headers: compact({
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: event.id,
    ce_type: event.type,
    ce_source: event.source,
    ce_subject: event.subject,
    ce_time: event.time,
    ce_sequence: String(event.sequence).padStart(10, '0'),
    ce_partitionkey: event.key,
    ce_traceid: event.traceId,
    ce_hopid: event.hopId,
    ce_participant: event.actor.participant,
    ce_client: event.actor.client,
    ce_requestid: event.actor.requestId,
    ce_purpose: event.actor.purpose,
    ce_action: event.action,
    ce_requester: event.parties.requester,
    ce_requested: event.parties.requested,
    ce_traceparent: event.traceparent,
    forget: event.type === CASE_ERASED ? 'key' : null,
  }),
  body: Buffer.from(JSON.stringify(event.data)),
});

const parse = (body: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    throw new UnreadableMessage('the body is not JSON in UTF-8', { cause });
  }
};

/** @throws UnreadableMessage when an attribute is missing or the body is no JSON object. */
export const decodeEvent = (message: EncodedMessage): AnyEvent => {
  const header = (name: string): string => {
    const value = message.headers[`ce_${name}`];
    if (value === undefined) throw new UnreadableMessage(`attribute ${name} is missing`);
    return value;
  };
  const optional = (name: string): string | null => message.headers[`ce_${name}`] ?? null;
  if (header('specversion') !== '1.0') throw new UnreadableMessage('specversion is not 1.0');
  const sequence = Number(header('sequence'));
  if (!Number.isSafeInteger(sequence) || sequence < 1)
    throw new UnreadableMessage('sequence is no positive integer');
  const data = parse(message.body);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new UnreadableMessage('data is no object');
  const actor: Actor = {
    participant: header('participant'),
    client: optional('client'),
    requestId: optional('requestid'),
    purpose: optional('purpose'),
  };
  return {
    id: header('id'),
    topic: message.topic as Topic,
    key: message.key,
    type: header('type'),
    source: header('source'),
    subject: header('subject'),
    time: header('time'),
    sequence,
    traceId: optional('traceid'),
    hopId: optional('hopid'),
    actor,
    action: header('action'),
    parties: { requester: header('requester'), requested: optional('requested') },
    traceparent: optional('traceparent'),
    data,
  } as AnyEvent;
};

export const encodeAuditEntry = (entry: AuditEntryCommand): EncodedMessage => ({
  id: entry.id,
  topic: AUDIT_ENTRIES,
  key: entry.subjects[0]?.traceId ?? entry.actor.participant,
  headers: compact({
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: entry.id,
    ce_type: 'org.tracepost.audit.record-entry.v1',
    ce_source: '/tracepost/hub',
    ce_time: entry.at,
    ce_participant: entry.actor.participant,
    ce_traceparent: entry.traceparent,
  }),
  body: Buffer.from(JSON.stringify(entry)),
});

/** @throws UnreadableMessage when the body is no audit entry. */
export const decodeAuditEntry = (message: EncodedMessage): AuditEntryCommand => {
  const data = parse(message.body) as Partial<AuditEntryCommand> | null;
  if (typeof data?.id !== 'string' || typeof data.action !== 'string' || !Array.isArray(data.subjects)) {
    throw new UnreadableMessage('the body is no audit entry');
  }
  return data as AuditEntryCommand;
};
