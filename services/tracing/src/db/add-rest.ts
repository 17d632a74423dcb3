import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when an ended trace is at rest: its last event, from which its retention counts. Of older ones the last act is known. */
export class AddRest1795000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Row level security binds the owner too.
    await runner.query(`select set_config('app.scope', 'hub', true)`);
    await runner.query(`
alter table trace add column at_rest_since timestamptz;
update trace set doc = (doc::jsonb || jsonb_build_object('lastEventAt', doc ->> 'lastActivityAt'))::json,
  at_rest_since = case when state in ('CLOSED', 'WITHDRAWN', 'REJECTED', 'EXPIRED')
    then (doc ->> 'lastActivityAt')::timestamptz end;
create index trace_at_rest_since_ix on trace (at_rest_since) where at_rest_since is not null;`);
  }

  async down(): Promise<void> {
    throw new Error('what was erased does not come back');
  }
}
