export { freePort, KafkaUnavailable } from '@tracepost/embedded';
export { eventually, type EventuallyOptions } from './eventually.js';
export { runServers, serversVariable } from './run-servers.js';
export { serveServers, type ServedServers } from './serve.js';
export type { KafkaAddress, PostgresAddress } from './servers.js';
export { testDatabase, type TestDatabase, type TestDatabaseOptions } from './test-database.js';
export { testKafka, type TestKafka } from './test-kafka.js';
