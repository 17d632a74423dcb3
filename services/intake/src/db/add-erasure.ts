import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows whose text was erased in the upload, how they are found by their trace, and batches without any text left. */
export class AddErasure1795000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table batch_row add column erased boolean not null default false;
create index batch_row_trace_id_ix on batch_row (trace_id) where trace_id is not null;
alter table batch add column upload_erased boolean not null default false;
create index batch_finished_at_ix on batch (finished_at) where finished_at is not null and not upload_erased;`);
  }

  async down(): Promise<void> {
    throw new Error('what was erased does not come back');
  }
}
