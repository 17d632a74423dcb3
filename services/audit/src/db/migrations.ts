import { ME, readOnlyRowSecurity } from '@tracepost/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEEN_BY_ME = `exists (select from entry_view as seen where seen.viewer = ${ME} and seen.index = log_entry.index)`;

export class CreateLog1795000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table log_state (
  singleton boolean constraint log_state_singleton_pk primary key default true check (singleton),
  state jsonb not null,
  at timestamptz
);
insert into log_state (state) values ('{"size":0,"peaks":[]}');
create table tree_node (
  level int not null,
  index bigint not null,
  hash bytea not null,
  constraint tree_node_level_index_pk primary key (level, index)
);
create table entry_view (
  viewer text not null,
  index bigint not null,
  trace_id uuid,
  constraint entry_view_viewer_index_trace_id_uq unique nulls not distinct (viewer, index, trace_id)
);
create index entry_view_viewer_trace_id_index_ix on entry_view (viewer, trace_id, index) where trace_id is not null;
create index entry_view_trace_id_index_ix on entry_view (trace_id, index) where trace_id is not null;
${readOnlyRowSecurity('entry_view', `viewer = ${ME}`)}
create table log_entry (
  index bigint constraint log_entry_index_pk primary key,
  id uuid not null constraint log_entry_id_uq unique,
  entry jsonb not null,
  body_sha256 text not null,
  salt bytea not null,
  hash bytea not null
);
${readOnlyRowSecurity('log_entry', SEEN_BY_ME)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table log_entry, entry_view, tree_node, log_state');
  }
}
