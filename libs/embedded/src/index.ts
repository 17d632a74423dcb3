export { freePort } from './free-port.js';
export { startPostgres, type EmbeddedPostgres, type PostgresOptions } from './postgres/start-postgres.js';
export type { Log } from './process/server-process.js';
export { findKafka, type FindKafkaOptions, type FoundKafka } from './kafka/find-kafka.js';
export { KafkaUnavailable } from './kafka/kafka-unavailable.js';
export { startKafka, type EmbeddedKafka, type KafkaOptions } from './kafka/start-kafka.js';
export { guard, type Dismiss } from './process/guard.js';
