import { ME, rowSecurity } from '@tracepost/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = `participant = ${ME}`;

/** Requests with their versions; participants as a dry run needs them. */
export class CreateRequest1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table request (
  id uuid constraint request_id_pk primary key,
  participant text not null,
  version integer not null,
  serial text,
  maker text,
  recovered_on date not null,
  ended text constraint request_ended_ck check (ended in ('CLOSED', 'WITHDRAWN', 'REJECTED', 'EXPIRED')),
  batch_id uuid,
  batch_row integer
);
create index request_participant_serial_maker_ix on request (participant, serial, maker) where serial is not null;
${rowSecurity('request', OWN)}

create table request_version (
  request_id uuid not null constraint request_version_request_id_fk references request,
  version integer not null,
  participant text not null,
  open json not null,
  sealed text,
  reason text,
  sha256 text not null,
  identified_as json not null,
  findings json not null,
  received_at timestamptz not null,
  constraint request_version_request_id_version_pk primary key (request_id, version)
);
${rowSecurity('request_version', OWN)}

create table routable_participant (
  id text constraint routable_participant_id_pk primary key,
  version integer not null,
  kind text not null,
  country text,
  status text not null,
  channels text[] not null,
  refuses_from text[] not null
);`);
  }

  async down(): Promise<void> {
    throw new Error('requests are not dropped by a migration');
  }
}

/** Batches: the upload as it came (sealed), its rows, mappings. */
export class CreateBatch1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table batch (
  id uuid constraint batch_id_pk primary key,
  participant text not null,
  version integer not null default 1,
  state text not null constraint batch_state_ck check (state in ('RECEIVED', 'RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED')),
  mapping text not null,
  mapping_form json not null,
  operation text,
  reading json not null,
  actor json not null,
  traceparent text,
  bytes bigint not null,
  next_offset bigint not null,
  next_line integer not null,
  next_row integer not null default 1,
  read_whole boolean not null default false,
  failures integer not null default 0,
  turn_at timestamptz not null default clock_timestamp(),
  error text,
  started_at timestamptz not null,
  finished_at timestamptz
);
create index batch_participant_id_ix on batch (participant, id desc);
create index batch_turn_at_ix on batch (turn_at) where state in ('RECEIVED', 'RUNNING');
${rowSecurity('batch', OWN)}

create table batch_chunk (
  batch_id uuid not null constraint batch_chunk_batch_id_fk references batch deferrable initially deferred,
  participant text not null,
  starts_at bigint not null,
  sealed text not null,
  constraint batch_chunk_batch_id_starts_at_pk primary key (batch_id, starts_at)
);
alter table batch_chunk alter column sealed set storage external;
${rowSecurity('batch_chunk', OWN)}

create table batch_row (
  batch_id uuid not null constraint batch_row_batch_id_fk references batch,
  row integer not null,
  participant text not null,
  line integer not null,
  source_at bigint not null,
  source_bytes integer not null,
  status text not null constraint batch_row_status_ck check (status in ('ACCEPTED', 'REFUSED', 'UNCHANGED')),
  sha256 bytea,
  trace_id uuid,
  duplicate_of uuid,
  routing text constraint batch_row_routing_ck check (routing in ('PENDING', 'ROUTED', 'DOMESTIC', 'DESK', 'ENDED')),
  participants text[] not null default '{}',
  errors json,
  constraint batch_row_batch_id_row_pk primary key (batch_id, row)
);
create index batch_row_batch_id_sha256_ix on batch_row (batch_id, sha256) where sha256 is not null;
create index batch_row_batch_id_pending_ix on batch_row (batch_id) where routing = 'PENDING';
${rowSecurity('batch_row', OWN)}

create table row_identity (
  participant text not null,
  sha256 bytea not null,
  occurrence integer not null,
  trace_id uuid not null,
  constraint row_identity_participant_sha256_occurrence_pk primary key (participant, sha256, occurrence)
);
${rowSecurity('row_identity', OWN)}

create table batch_mapping (
  participant text not null,
  name text not null,
  version integer not null,
  form json not null,
  constraint batch_mapping_participant_name_pk primary key (participant, name)
);
${rowSecurity('batch_mapping', OWN)}`);
  }

  async down(): Promise<void> {
    throw new Error('batches are not dropped by a migration');
  }
}
