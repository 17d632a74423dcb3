import { messagingTables } from '@tracepost/messaging';
import { ME, readOnlyRowSecurity, rowSecurity } from '@tracepost/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Longest wait for another request with the same Idempotency-Key. */
const KEY_WAIT = '5s';

const kitTables = (schema: string): string => `
create table ${schema}.idempotency (
  participant text not null,
  scope bytea not null,
  fingerprint bytea not null,
  status smallint not null,
  headers jsonb not null,
  body text not null,
  created_at timestamptz not null default now(),
  constraint idempotency_participant_scope_pk primary key (participant, scope)
);
create index idempotency_created_at_ix on ${schema}.idempotency using brin (created_at);
${rowSecurity(`${schema}.idempotency`, `participant = ${ME}`)}

-- Claims a key until the transaction ends and gives what is stored under it. The lock comes first, and the statement
-- after it has a snapshot of its own, so a request that waited sees what the first one stored.
create function ${schema}.claim_key(claimed_participant text, claimed_scope bytea)
returns setof ${schema}.idempotency language plpgsql set lock_timeout = '${KEY_WAIT}' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(claimed_participant || encode(claimed_scope, 'hex'), 0));
  return query select * from ${schema}.idempotency i where i.participant = claimed_participant and i.scope = claimed_scope;
end $$;

create table ${schema}.participant_copy (
  id text constraint participant_copy_id_pk primary key,
  version integer not null,
  kind text not null,
  status text not null
);

create table ${schema}.clock (
  one boolean constraint clock_one_pk primary key default true constraint clock_one_ck check (one),
  offset_ms bigint not null default 0
);
insert into ${schema}.clock default values;
`;

const erasure = (schema: string): string => `
create table ${schema}.tombstone (
  subject uuid constraint tombstone_subject_pk primary key,
  trace_id uuid not null,
  parties text[] not null,
  doc json not null
);
create index tombstone_trace_id_ix on ${schema}.tombstone (trace_id);
${readOnlyRowSecurity(`${schema}.tombstone`, `${ME} = any (parties)`)}
alter table ${schema}.idempotency add column trace_id uuid, alter column body drop not null,
  add constraint idempotency_body_ck check (body is not null or trace_id is not null);
create index idempotency_trace_id_ix on ${schema}.idempotency (trace_id) where trace_id is not null;
`;

/** The kit's own tables in the schema of one service. Their numbers are below those of every service's migrations. */
export const kitMigrations = (schema: string): (new () => MigrationInterface)[] => {
  class KitTables1600000000001 implements MigrationInterface {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(messagingTables(schema));
      await runner.query(kitTables(schema));
    }

    async down(): Promise<void> {
      throw new Error('the first migration is not undone: drop the schema');
    }
  }
  /** Tombstones, and which case a kept answer shows: an erased one has no body. */
  class KitErasure1600000000002 implements MigrationInterface {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(erasure(schema));
    }

    async down(): Promise<void> {
      throw new Error('what was erased does not come back');
    }
  }
  return [KitTables1600000000001, KitErasure1600000000002];
};
