import { testDatabase, type TestDatabase } from '@tracepost/testing';
import pg from 'pg';
import { PoolSql } from '../sql/pool-sql.js';
import { brokerTables } from '../tables/broker-tables.js';
import { messagingTables } from '../tables/messaging-tables.js';

/** A database with the tables of one service, `desk`, those of the broker, and a table that handlers write to. */
export interface ServiceDatabase {
  readonly database: TestDatabase;
  readonly pool: pg.Pool;
  readonly sql: PoolSql;
  close(): Promise<void>;
}

const PREPARE = `
do $$ begin create role desk_app login password 'desk'; exception when duplicate_object then null; end $$;
create schema desk;
grant usage on schema desk to desk_app;
${messagingTables('desk')}
${brokerTables(['desk_app'])}
create table desk.effect (
  ord bigint generated always as identity primary key, consumer text not null, event_id uuid not null,
  key text not null, number integer not null, member text not null
);
grant select, insert on desk.effect to desk_app;
`;

export const serviceDatabase = async (): Promise<ServiceDatabase> => {
  const database = await testDatabase({
    template: 'messaging',
    prepare: async (client) => void (await client.query(PREPARE)),
  });
  const pool = new pg.Pool({ connectionString: database.url('desk_app', 'desk'), max: 20 });
  pool.on('error', () => undefined);
  return {
    database,
    pool,
    sql: new PoolSql(pool),
    close: async () => {
      await pool.end();
      await database.close();
    },
  };
};
