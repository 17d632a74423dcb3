import type { Actor } from '@tracepost/contracts';
import type { Selection, Sql } from '@tracepost/messaging';

/** An operator's act over all services. */
export interface Operation {
  readonly id: string;
  readonly kind: 'REDRIVE' | 'DISCARD';
  readonly selection: Selection;
  readonly actor: Actor;
  /** As JWE: it is narrative. */
  readonly reason: string | null;
  readonly startedAt: Date;
  /** Services that have taken it. */
  readonly taken: readonly string[];
  readonly cancelledAt: Date | null;
}

export const addOperation = async (
  sql: Sql,
  { id, kind, selection, actor, reason, startedAt }: Omit<Operation, 'taken' | 'cancelledAt'>,
): Promise<void> => {
  await sql.query(
    'insert into operation (id, kind, selection, actor, reason, started_at) values ($1, $2, $3, $4, $5, $6)',
    [id, kind, JSON.stringify(selection), JSON.stringify(actor), reason, startedAt],
  );
};

export const findOperation = async (sql: Sql, id: string): Promise<Operation | undefined> => {
  const rows = await sql.query<Operation>(
    `select id, kind, selection, actor, reason, started_at as "startedAt", taken, cancelled_at as "cancelledAt"
     from operation where id = $1`,
    [id],
  );
  return rows[0];
};

/** True when the act has been cancelled by now; whoever is just cancelling it is waited for. */
export const markTaken = async (sql: Sql, id: string, service: string): Promise<boolean> => {
  const [row] = await sql.query<{ cancelled: boolean }>(
    `update operation set taken = case when $2 = any (taken) then taken else array_append(taken, $2) end
     where id = $1 returning cancelled_at is not null as cancelled`,
    [id, service],
  );
  return row?.cancelled ?? false;
};

/** False when it was cancelled before. */
export const markCancelled = async (sql: Sql, id: string, at: Date): Promise<boolean> => {
  const rows = await sql.query(
    'update operation set cancelled_at = $2 where id = $1 and cancelled_at is null returning 1',
    [id, at],
  );
  return rows.length > 0;
};
