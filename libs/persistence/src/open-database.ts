import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import { roleUrl, type DatabaseAddress } from './provision.js';

export interface DatabaseOptions {
  readonly address: DatabaseAddress;
  readonly password: string;
  /** Schema and prefix of the roles. */
  readonly service: string;
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  /** Most connections of this service in this process. */
  readonly poolSize: number;
}

/** Milliseconds a statement may take before the server ends it: a stuck query must not hold an aggregate's lock for ever. */
const STATEMENT_TIMEOUT_MS = 30_000;

/** Any fixed number; the second one of the lock is the service's. */
const MIGRATION_LOCK = 4_711_002;

/**
 * Runs the service's migrations as its owner role, then opens its pool as its application role, which owns nothing and
 * is bound by row level security. Processes that start at once take turns. synchronous_commit is set here so that no
 * server setting can weaken "accepted means kept".
 */
export const openDatabase = async (options: DatabaseOptions): Promise<DataSource> => {
  const { address, password, service } = options;
  const owner = new DataSource({
    type: 'postgres',
    url: roleUrl(address, `${service}_owner`, password),
    schema: service,
    installExtensions: false,
    migrations: [...options.migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    // The one connection holds the lock until it is closed.
    poolSize: 1,
    extra: { options: `-c search_path=${service}` },
  });
  await owner.initialize();
  try {
    await owner.query('select pg_advisory_lock($1, hashtext($2))', [MIGRATION_LOCK, service]);
    await owner.runMigrations();
    await owner.query(
      `grant select, insert, update, delete on all tables in schema ${service} to ${service}_app`,
    );
    await owner.query(`grant usage, select on all sequences in schema ${service} to ${service}_app`);
    await owner.query(`revoke all on ${service}.migration from ${service}_app`);
  } finally {
    await owner.destroy();
  }
  const app = new DataSource({
    type: 'postgres',
    url: roleUrl(address, `${service}_app`, password),
    schema: service,
    installExtensions: false,
    synchronize: false,
    entities: [...options.entities] as never,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize: options.poolSize,
    applicationName: `tracepost-${service}`,
    extra: {
      statement_timeout: STATEMENT_TIMEOUT_MS,
      options: `-c synchronous_commit=on -c search_path=${service}`,
    },
  });
  await app.initialize();
  return app;
};
