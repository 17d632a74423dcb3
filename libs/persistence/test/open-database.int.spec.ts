import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@tracepost/testing';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { openDatabase, provision, type DatabaseOptions } from '../src/index.js';

class First1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table thing (id int primary key)`);
    await runner.query(`insert into thing values (1)`);
  }

  async down(): Promise<void> {}
}

let database: TestDatabase;
const opened: DataSource[] = [];
const options = (password: string): DatabaseOptions => ({
  address: { host: database.host, port: database.port, database: database.name },
  password,
  service: 'sample',
  migrations: [First1700000000001],
  entities: [],
  poolSize: 1,
});

beforeAll(async () => {
  database = await testDatabase();
  await provision(database.url(), ['sample'], 'sample', '');
});
afterAll(async () => {
  for (const source of opened) await source.destroy();
  await database?.close();
});

it('lets processes of one service that start at once take turns with its migrations', async () => {
  const starts = await Promise.allSettled(Array.from({ length: 6 }, () => openDatabase(options('sample'))));
  opened.push(...starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : [])));
  expect(starts.flatMap((start) => (start.status === 'rejected' ? [start.reason] : []))).toEqual([]);
  expect(await opened[0]?.query('select count(*)::int as things from thing')).toEqual([{ things: 1 }]);
});

it('lets the next process in when one ended while it held the turn', async () => {
  class Broken1700000000002 implements MigrationInterface {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('select pg_terminate_backend(pg_backend_pid())');
    }

    async down(): Promise<void> {}
  }
  const broken = { ...options('sample'), migrations: [First1700000000001, Broken1700000000002] };
  await expect(openDatabase(broken)).rejects.toThrow();
  opened.push(await openDatabase(options('sample')));
});
