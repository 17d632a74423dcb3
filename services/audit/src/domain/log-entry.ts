import type { AnyEvent, AuditEntryCommand } from '@tracepost/contracts';

/** One entry as it goes into the log: a change or a disclosure, without its place. */
export interface LogEntry {
  /** Id of the event or of the entry command: the same message twice is one entry. */
  readonly id: string;
  readonly at: string;
  readonly kind: 'CHANGE' | 'DISCLOSURE';
  readonly action: string;
  readonly participant: string;
  readonly client: string | null;
  readonly requestId: string | null;
  readonly purpose: string | null;
  readonly hopId: string | null;
  /** The aggregate's version after the change; null for what changes none. */
  readonly version: number | null;
  readonly subjects: AuditEntryCommand['subjects'];
}

const HUB = 'HUB';

/** The event of a change is its audit entry: it was committed in the transaction of the change (docs/decisions/0006). */
export const entryOfEvent = (event: AnyEvent): LogEntry => {
  const { requester, requested } = event.parties;
  const viewers = new Set([requester, ...(requested === null ? [] : [requested])]);
  if (event.actor.participant !== HUB) viewers.add(event.actor.participant);
  return {
    id: event.id,
    at: event.time,
    kind: 'CHANGE',
    action: event.action,
    participant: event.actor.participant,
    client: event.actor.client,
    requestId: event.actor.requestId,
    purpose: event.actor.purpose,
    hopId: event.hopId,
    version: event.sequence,
    subjects: [{ traceId: event.traceId, hopId: event.hopId, viewers: [...viewers] }],
  };
};

/** A disclosure, or an operator's act. The one who acted always sees its own entry, and everything it named in it. */
export const entryOfCommand = (command: AuditEntryCommand): LogEntry => {
  const { participant, client, requestId, purpose } = command.actor;
  const subjects =
    command.subjects.length > 0 ? command.subjects : [{ traceId: null, hopId: null, viewers: [] }];
  const [only, more] = command.subjects;
  return {
    id: command.id,
    at: command.at,
    kind: command.kind,
    action: command.action,
    participant,
    client,
    requestId,
    purpose,
    hopId: more === undefined ? (only?.hopId ?? null) : null,
    version: command.version,
    subjects: subjects.map((subject) => ({
      ...subject,
      viewers: [...new Set([...subject.viewers, participant])],
    })),
  };
};

export const entryOf = (message: AnyEvent | AuditEntryCommand): LogEntry =>
  'parties' in message ? entryOfEvent(message) : entryOfCommand(message);
