import {
  BATCH_EVENTS,
  HUB,
  type Actor,
  type BatchData,
  type BatchState,
  type DomainEvent,
} from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { BatchStore } from '../db/batch-store.js';
import type { Batch, BatchRows } from '../domain/batch.js';
import { SOURCE } from '../messages/request-event.js';

type BatchEventType =
  'org.tracepost.batch.received.v1' | 'org.tracepost.batch.completed.v1' | 'org.tracepost.batch.cancelled.v1';

export interface BatchEventParts {
  readonly eventId: string;
  readonly type: BatchEventType;
  readonly actor: Actor;
  readonly action: string;
  readonly at: Date;
  readonly rows: BatchRows;
}

/** The event that tells of `batch` as it is now. */
export const batchEvent = (batch: Batch, parts: BatchEventParts): DomainEvent<BatchEventType> => {
  const { read, accepted, refused, unchanged } = parts.rows;
  const data: BatchData = {
    batchId: batch.id,
    state: batch.state,
    mapping: batch.mapping.name,
    operation: batch.operation,
    rows: { read, accepted, refused, unchanged },
  };
  return {
    id: parts.eventId,
    topic: BATCH_EVENTS,
    key: batch.id,
    type: parts.type,
    source: SOURCE,
    subject: batch.id,
    time: parts.at.toISOString(),
    sequence: batch.version,
    traceId: null,
    hopId: null,
    actor: parts.actor,
    action: parts.action,
    parties: { requester: batch.participant, requested: null },
    traceparent: batch.traceparent,
    data,
  };
};

const ENDS: Readonly<
  Partial<Record<BatchState, { readonly type: BatchEventType; readonly action: string }>>
> = {
  COMPLETED: { type: 'org.tracepost.batch.completed.v1', action: 'batch.completed' },
  CANCELLED: { type: 'org.tracepost.batch.cancelled.v1', action: 'batches.cancellation' },
};

/** Ends a locked batch and publishes it; a failure is no event of the contract and only a state. */
export const finishBatch = async (
  tx: Tx,
  batches: BatchStore,
  batch: Batch,
  state: 'COMPLETED' | 'CANCELLED' | 'FAILED',
  eventId: string,
  error: string | null = null,
  actor: Actor = HUB,
): Promise<Batch> => {
  const end = ENDS[state];
  const version = end ? batch.version + 1 : batch.version;
  const ended: Batch = { ...batch, state, version, error, finishedAt: tx.now };
  await batches.finish(tx, batch.id, state, version, tx.now, error);
  if (end) {
    const rows = (await batches.tally(tx, [batch.id])).get(batch.id)?.rows;
    if (rows) tx.emit(batchEvent(ended, { eventId, ...end, actor, at: tx.now, rows }), version);
  }
  return ended;
};
