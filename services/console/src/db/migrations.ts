import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOperation1795000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table operation (
  id uuid constraint operation_id_pk primary key,
  kind text not null constraint operation_kind_ck check (kind in ('REDRIVE', 'DISCARD')),
  selection jsonb not null,
  actor jsonb not null,
  reason text,
  started_at timestamptz not null,
  taken text[] not null default '{}',
  cancelled_at timestamptz
)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table operation');
  }
}
