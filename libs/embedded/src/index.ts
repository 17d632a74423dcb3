export { freePort } from './free-port.js';
export { startPostgres, type EmbeddedPostgres, type PostgresOptions } from './postgres/start-postgres.js';
export type { Log } from './process/server-process.js';
