import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startPostgres } from '@tracepost/embedded';
import { eventually } from '@tracepost/testing';
import pg from 'pg';
import { PostgresBroker } from '../src/adapters/postgres/postgres-broker.js';
import { conformance } from '../src/conformance/suite.js';
import type { Breakable, Harness } from '../src/conformance/harness.js';
import { serviceDatabase } from '../src/conformance/service-database.js';
import { message, quiet } from '../src/conformance/stage.js';
import { brokerTables } from '../src/tables/broker-tables.js';

const SESSION_MS = 1_500;

const connect = (connectionString: string): PostgresBroker =>
  new PostgresBroker({
    connection: { connectionString },
    logger: quiet,
    memberMs: SESSION_MS,
    drainMs: 3_000,
    pollMs: 20,
  });

const breakable = async (): Promise<Breakable> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tracepost-broker-'));
  const server = await startPostgres({ dataDir, database: 'broker' });
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  await client.query(brokerTables());
  await client.end();
  return {
    connect: () => connect(server.url()),
    kill: () => server.kill(),
    restart: () => server.restart(),
    close: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const open = async (): Promise<Harness> => {
  const db = await serviceDatabase();
  const url = db.database.url('desk_app', 'desk');
  return {
    name: 'postgres',
    prefix: '',
    sessionMs: SESSION_MS,
    connect: () => connect(url),
    breakable,
    close: () => db.close(),
  };
};

conformance('The PostgreSQL adapter', open, []);

describe('a position that could not be stored', () => {
  it('is stored later, though no further message comes', async () => {
    const db = await serviceDatabase();
    const admin = new pg.Client({ connectionString: db.database.url() });
    await admin.connect();
    const broker = connect(db.database.url('desk_app', 'desk'));
    await broker.ensureTopics([{ name: 'stuck', partitions: 1 }]);
    let handled = 0;
    const subscription = await broker.subscribe({
      group: 'readers',
      topics: ['stuck'],
      maxBatch: 10,
      onBatch: async () => {
        handled += 1;
        // Between the handler and its position the database refuses: as when it is killed there.
        if (handled === 1) await admin.query('revoke update on broker.claim from broker_user');
      },
    });
    const lag = async (): Promise<number | undefined> => (await broker.lag('readers', ['stuck']))[0]?.lag;
    try {
      await broker.publish([message('stuck', 'key', 1)]);
      await eventually(() => handled > 0);
      expect(await lag()).toBe(1);
      await admin.query('grant update on broker.claim to broker_user');
      await eventually(async () => (await lag()) === 0);
    } finally {
      await subscription.close();
      await broker.close();
      await admin.end();
      await db.close();
    }
  });
});
