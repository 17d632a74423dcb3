import type { ReferralDoc, ReferralState } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';

export interface ReferralFilter {
  readonly traceId: string | undefined;
  readonly state: ReferralState | undefined;
}

/** Referrals for reading, with the eyes of the transaction. */
export interface ReferralReader {
  find(tx: Tx, id: string): Promise<ReferralDoc | null>;
  /** Newest first, from before the referral `before`. */
  list(tx: Tx, filter: ReferralFilter, before: string | null, limit: number): Promise<readonly ReferralDoc[]>;
}
