import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@tracepost/embedded';
import pg from 'pg';
import { PostgresBroker } from '../src/adapters/postgres/postgres-broker.js';
import { conformance } from '../src/conformance/suite.js';
import type { Breakable, Harness } from '../src/conformance/harness.js';
import { serviceDatabase } from '../src/conformance/service-database.js';
import { quiet } from '../src/conformance/stage.js';
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
