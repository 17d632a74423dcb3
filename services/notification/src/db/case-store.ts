import type { HandlingCode, ParticipantDoc } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import type { Agency, CaseFacts, Grants } from '../domain/readers.js';

/** Keeps the newest facts of each case. */
export const saveFacts = async (sql: Sql, facts: readonly CaseFacts[]): Promise<void> => {
  if (facts.length === 0) return;
  await sql.query(
    `insert into case_facts (trace_id, requester, handling, operation, recovery_country)
     select (fact ->> 'traceId')::uuid, fact ->> 'requester',
            array(select jsonb_array_elements_text(fact -> 'handling')), fact ->> 'operation', fact ->> 'recoveryCountry'
     from unnest($1::jsonb[]) as fact
     on conflict (trace_id) do update set handling = excluded.handling, operation = excluded.operation,
       recovery_country = excluded.recovery_country`,
    [facts.map((fact) => JSON.stringify(fact))],
  );
};

export const readFacts = async (sql: Sql, traceIds: readonly string[]): Promise<Map<string, CaseFacts>> => {
  if (traceIds.length === 0) return new Map();
  const rows = await sql.query<{
    trace_id: string;
    requester: string;
    handling: HandlingCode[];
    operation: string | null;
    recovery_country: string;
  }>('select * from case_facts where trace_id = any ($1::uuid[])', [traceIds]);
  return new Map(
    rows.map((row) => [
      row.trace_id,
      {
        traceId: row.trace_id,
        requester: row.requester,
        handling: row.handling,
        operation: row.operation,
        recoveryCountry: row.recovery_country,
      },
    ]),
  );
};

export const dropFacts = async (sql: Sql, traceIds: readonly string[]): Promise<void> => {
  await sql.query('delete from case_facts where trace_id = any ($1::uuid[])', [traceIds]);
};

/** Keeps the grants of an agency; an older version never overwrites a newer one. A suspended agency has none. */
export const saveAgency = async (sql: Sql, participant: ParticipantDoc): Promise<void> => {
  const grants = participant.status === 'ACTIVE' ? participant.grants : [];
  await sql.query(
    `insert into agency as known (id, version, grants) values ($1, $2, $3)
     on conflict (id) do update set version = excluded.version, grants = excluded.grants
     where known.version < excluded.version`,
    [participant.id, participant.version, JSON.stringify(grants)],
  );
};

export const readAgencies = (sql: Sql): Promise<Agency[]> =>
  sql.query<Agency>('select id, grants from agency order by id');

export const readGrants = async (sql: Sql, agency: string): Promise<Grants> => {
  const [row] = await sql.query<{ grants: Grants }>('select grants from agency where id = $1', [agency]);
  return row?.grants ?? [];
};
