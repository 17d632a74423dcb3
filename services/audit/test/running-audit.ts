import { createPublicKey } from 'node:crypto';
import {
  AUDIT_ENTRIES,
  encodeAuditEntry,
  encodeEvent,
  EXAMPLE_EVENTS,
  type AnyEvent,
  type AuditEntryCommand,
} from '@tracepost/contracts';
import { ConsumerContext, type Delivery } from '@tracepost/messaging';
import { startService, type RunningService } from '@tracepost/service-kit/test';
import { noteSigner, noteVerifier, type NoteVerifier } from '@tracepost/translog';
import { signingKeyOf } from '../src/app/signing-key.js';
import { TransparencyLog } from '../src/app/transparency-log.js';
import { auditService } from '../src/index.js';
import { LogHandler } from '../src/messages/log.handler.js';

export type Entry = AnyEvent | AuditEntryCommand;

export interface RunningAudit extends RunningService {
  readonly log: TransparencyLog;
  /** Who the notes of this log are by. */
  readonly logKey: NoteVerifier;
  /** Brings messages in as a consumer's batch would: in one transaction. */
  take(...messages: Entry[]): Promise<void>;
  /** A change of that trace by the requester's client, told to both sides. */
  change(traceId: string): AnyEvent;
  /** `actor` read something of these traces; each subject: trace and its other viewers. */
  disclosure(participant: string, ...subjects: (readonly [string, ...string[]])[]): AuditEntryCommand;
  newId(): string;
}

const deliveryOf = (message: Entry): Delivery => {
  const encoded =
    'parties' in message ? encodeEvent(message) : { ...encodeAuditEntry(message), topic: AUDIT_ENTRIES };
  return { ...encoded, partition: 0, position: '0' };
};

export const startAudit = async (): Promise<RunningAudit> => {
  const service = await startService(auditService);
  const { runtime } = service;
  const { auditOrigin, auditSigningKey } = runtime.settings;
  const key = signingKeyOf(auditSigningKey);
  const log = new TransparencyLog(noteSigner(auditOrigin, key));
  const handler = new LogHandler(log);
  return {
    ...service,
    log,
    logKey: noteVerifier(auditOrigin, createPublicKey(key)),
    take: (...messages) =>
      runtime.unitOfWork.run((tx) =>
        handler.record(messages, new ConsumerContext([tx, messages.map(deliveryOf)])),
      ),
    change: (traceId) => ({
      ...EXAMPLE_EVENTS['org.tracepost.hop.answered.v1'],
      id: runtime.newId(),
      key: traceId,
      traceId,
    }),
    disclosure: (participant, ...subjects) => ({
      id: runtime.newId(),
      kind: 'DISCLOSURE',
      action: 'traces.read',
      at: '2026-11-23T10:20:00.000Z',
      actor: {
        participant,
        client: `${participant.slice(0, 2).toLowerCase()}-cp`,
        requestId: 'r-9',
        purpose: null,
      },
      subjects: subjects.map(([traceId, ...viewers]) => ({ traceId, hopId: null, viewers })),
      version: null,
      traceparent: null,
    }),
    newId: runtime.newId,
  };
};
