import type { ReferralDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import type { ReferralFilter, ReferralReader } from '../app/referral-reader.js';

const LIST = `
select doc from referral
where ($1::uuid is null or trace_id = $1) and ($2::text is null or state = $2) and ($3::uuid is null or id < $3)
order by id desc limit $4`;

/** Referrals in PostgreSQL. */
export class PgReferralReader implements ReferralReader {
  async find(tx: Tx, id: string): Promise<ReferralDoc | null> {
    const [row] = await tx.query<{ doc: ReferralDoc }>('select doc from referral where id = $1', [id]);
    return row?.doc ?? null;
  }

  async list(
    tx: Tx,
    { traceId, state }: ReferralFilter,
    before: string | null,
    limit: number,
  ): Promise<readonly ReferralDoc[]> {
    const rows = await tx.query<{ doc: ReferralDoc }>(LIST, [traceId ?? null, state ?? null, before, limit]);
    return rows.map(({ doc }) => doc);
  }
}
