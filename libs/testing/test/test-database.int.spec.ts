import { afterAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../src/index.js';

const opened: TestDatabase[] = [];
const open = async (...args: Parameters<typeof testDatabase>): Promise<TestDatabase> => {
  const database = await testDatabase(...args);
  opened.push(database);
  return database;
};
const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

afterAll(() => Promise.all(opened.map((database) => database.close())));

describe('testDatabase', () => {
  it('gives each caller a database that no other caller sees', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    await query(one.url(), 'create table mark (id int)');
    expect(await query(other.url(), `select to_regclass('mark') as mark`)).toEqual([{ mark: null }]);
  });

  it('prepares a template once and gives copies of it', async () => {
    let prepared = 0;
    const template = {
      template: 'testing_spec',
      prepare: async (client: pg.Client) => {
        prepared += 1;
        await client.query('create table mark as select 7 as id');
      },
    };
    const databases = await Promise.all([open(template), open(template), open(template)]);
    for (const database of databases)
      expect(await query(database.url(), 'select id from mark')).toEqual([{ id: 7 }]);
    expect(prepared).toBe(1);
  });

  it('prepares again after a preparation that failed', async () => {
    const failing = {
      template: 'testing_failing',
      prepare: () => Promise.reject(new Error('no table today')),
    };
    await expect(open(failing)).rejects.toThrow('no table today');
    const database = await open({ template: 'testing_failing', prepare: () => Promise.resolve() });
    expect(await query(database.url(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('drops the database at close even while a client is connected, and close may be called again', async () => {
    const database = await open();
    const client = new pg.Client({ connectionString: database.url() });
    client.on('error', () => undefined);
    await client.connect();
    await database.close();
    await database.close();
    await expect(query(database.url(), 'select 1')).rejects.toThrow('does not exist');
  });

  it('refuses a template name that would need quoting', async () => {
    await expect(open({ template: 'a"b', prepare: () => Promise.resolve() })).rejects.toThrow(
      'is no name for a template',
    );
  });
});
