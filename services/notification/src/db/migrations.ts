import { ME, readOnlyRowSecurity } from '@tracepost/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeed1795000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table feed_head (
  reader text constraint feed_head_reader_pk primary key,
  position bigint not null,
  trimmed bigint not null default 0
);
${readOnlyRowSecurity('feed_head', `reader = ${ME}`)}
create table feed_entry (
  reader text not null,
  position bigint not null,
  type text not null,
  trace_id uuid,
  requester text not null,
  published_at timestamptz not null default clock_timestamp(),
  event json not null,
  constraint feed_entry_reader_position_pk primary key (reader, position)
);
create index feed_entry_reader_trace_id_ix on feed_entry (reader, trace_id, position) where trace_id is not null;
create index feed_entry_published_at_ix on feed_entry using brin (published_at);
${readOnlyRowSecurity('feed_entry', `reader = ${ME}`)}
create table case_facts (
  trace_id uuid constraint case_facts_trace_id_pk primary key,
  requester text not null,
  handling text[] not null,
  operation text,
  recovery_country text not null
);
${readOnlyRowSecurity('case_facts', 'false')}
create table agency (
  id text constraint agency_id_pk primary key,
  version int not null,
  grants jsonb not null
);
${readOnlyRowSecurity('agency', `id = ${ME}`)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table agency, case_facts, feed_entry, feed_head');
  }
}
