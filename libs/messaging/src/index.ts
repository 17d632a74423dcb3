export type * from './ports/features.js';
export type * from './ports/logger.js';
export * from './ports/message.js';
export type * from './ports/ports.js';
export type * from './ports/outbox.js';
export { murmur2, partitionOf, SHARDS } from './partition-of.js';
export { messagingTables } from './tables/messaging-tables.js';
export { brokerTables } from './tables/broker-tables.js';
export { PoolSql } from './sql/pool-sql.js';
export { PgOutbox } from './outbox/pg-outbox.js';
export { Relay, type RelayOptions } from './outbox/relay.js';
export type { Unpublished } from './outbox/outbox-rows.js';
export { PostgresBroker, type PostgresBrokerOptions } from './adapters/postgres/postgres-broker.js';
export { KafkaBroker, type KafkaBrokerOptions } from './adapters/kafka/kafka-broker.js';
export { startConsumer } from './consumer/start-consumer.js';
export type { ConsumerOptions, DeliveryPolicy, RunningConsumer } from './consumer/consumer-options.js';
export { causeOf, isTransient, isUnreadable, refusalOf, type Cause } from './failure.js';
export { PortStrategy, type ConsumerEntry, type PortStrategyOptions } from './nest/port-strategy.js';
export { Consumes } from './nest/consumes.js';
export { ConsumerContext } from './nest/consumer-context.js';
export type * from './ops/rows.js';
export { InvalidCursor } from './ops/cursor.js';
export { Troubles } from './ops/troubles.js';
export { listFlows, type FlowsOptions } from './ops/list-flows.js';
export {
  OperatorActs,
  type Affected,
  type Operator,
  type OperatorAct,
  type OperatorActsOptions,
  type Selection,
} from './ops/operator-acts.js';
