import { ME, rowSecurity } from '@tracepost/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `participant = ${ME}`;

/** `participant` is the requester everywhere: only it sees its traces. Every key begins with it, or conflicts would tell. */
const TABLES = `
create table trace (
  participant text not null,
  id uuid not null,
  version int not null,
  state text not null,
  outcome text,
  request_version int not null,
  recovered_at timestamptz not null,
  updated_at timestamptz not null,
  overdue boolean not null,
  awaiting text[] not null,
  next_due timestamptz,
  doc json not null,
  route json,
  constraint trace_participant_id_pk primary key (participant, id),
  constraint trace_state_ck check (state in
    ('SUBMITTED', 'VALIDATED', 'ACTIVE', 'CLOSED', 'WITHDRAWN', 'REJECTED', 'EXPIRED')),
  constraint trace_outcome_ck check ((state = 'CLOSED') = (outcome is not null)),
  constraint trace_version_ck check (version > 0)
);
create index trace_participant_state_id_ix on trace (participant, state, id desc);
create index trace_participant_outcome_id_ix on trace (participant, outcome, id desc) where outcome is not null;
create index trace_participant_recovered_at_ix on trace (participant, recovered_at);
create index trace_participant_updated_at_ix on trace (participant, updated_at);
create index trace_participant_overdue_ix on trace (participant, id desc) where overdue;
create index trace_next_due_ix on trace (next_due) where next_due is not null;

create table trace_facet (
  participant text not null,
  kind text not null,
  value text not null,
  trace_id uuid not null,
  constraint trace_facet_participant_kind_value_trace_id_pk primary key (participant, kind, value, trace_id),
  constraint trace_facet_kind_ck check (kind in 
    ('REFERENCE', 'BATCH', 'AWAITING', 'OPERATION', 'PARTICIPANT', 'CALIBRE', 'COUNTRY', 'MAKE'))
);

create table trace_request (
  participant text not null,
  trace_id uuid not null,
  version int not null,
  request json not null,
  sealed text,
  identified_as json not null,
  constraint trace_request_participant_trace_id_version_pk primary key (participant, trace_id, version)
);

create table trace_hop (
  participant text not null,
  trace_id uuid not null,
  id uuid not null,
  position bigint generated always as identity,
  doc json not null,
  sealed text,
  constraint trace_hop_participant_trace_id_id_pk primary key (participant, trace_id, id)
);

create table trace_referral (
  participant text not null,
  trace_id uuid not null,
  id uuid not null,
  position bigint generated always as identity,
  doc json not null,
  constraint trace_referral_participant_trace_id_id_pk primary key (participant, trace_id, id)
);

create table timeline_entry (
  participant text not null,
  trace_id uuid not null,
  position bigint generated always as identity,
  doc json not null,
  sealed text,
  constraint timeline_entry_participant_trace_id_position_pk primary key (participant, trace_id, position)
);
`;

export class CreateTrace1763900000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of [
      'trace',
      'trace_facet',
      'trace_request',
      'trace_hop',
      'trace_referral',
      'timeline_entry',
    ])
      await runner.query(rowSecurity(table, own));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table timeline_entry, trace_referral, trace_hop, trace_request, trace_facet, trace',
    );
  }
}
