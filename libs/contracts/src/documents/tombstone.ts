import type { TraceOutcome } from '../codes/codes.js';

/**
 * What stays of a case, of one of its hops or of an onward referral when its content is erased: ids, participants, dates,
 * result. Nothing that anybody wrote.
 */
export interface TombstoneDoc {
  readonly traceId: string;
  /** The hop that it stands for; null on a trace's and a referral's. */
  readonly hopId: string | null;
  /** The referral that it stands for; null on a trace's and a hop's. */
  readonly referralId: string | null;
  readonly requestingParticipant: string;
  /** Who was asked; of a referral, who was proposed. */
  readonly participants: readonly string[];
  /** Last state of what it stands for. */
  readonly state: string;
  /** Of a closed trace. */
  readonly outcome: TraceOutcome | null;
  /** Of a hop: the result of its newest answer, REFUSED, or null when none came. */
  readonly result: string | null;
  readonly openedAt: string;
  readonly lastEventAt: string;
  readonly erasedAt: string;
  /** Of a trace: its hops. Empty on the others: a requested side learns nothing of other hops. */
  readonly hops: readonly {
    readonly hopId: string;
    readonly participant: string;
    readonly state: string;
    readonly result: string | null;
  }[];
}
