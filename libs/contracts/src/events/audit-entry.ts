import type { Actor } from './envelope.js';

/**
 * A disclosure, or an operator's act that changes no case, on its way to the log (topic `audit.entry.commands.v1`).
 * One entry an answer: it names every trace in it; who may see which of them is `viewers`.
 */
export interface AuditEntryCommand {
  /** UUIDv7. */
  readonly id: string;
  readonly kind: 'CHANGE' | 'DISCLOSURE';
  /** `<resource>.read`, `inbox.read`, `events.read`, `ops.redrives` ... */
  readonly action: string;
  readonly at: string;
  readonly actor: Actor;
  readonly subjects: readonly {
    readonly traceId: string | null;
    readonly hopId: string | null;
    readonly viewers: readonly string[];
  }[];
  readonly version: number | null;
  readonly traceparent: string | null;
}
