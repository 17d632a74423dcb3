import type { ServiceDefinition } from '@tracepost/service-kit';
import { CreateBatch1700000000002, CreateRequest1700000000001 } from './db/migrations.js';
import { intakeModule } from './intake.module.js';

/** The front door: trace requests, one or thousands, with their form, identification and duplicates. */
export const intakeService: ServiceDefinition = {
  name: 'intake',
  migrations: [CreateRequest1700000000001, CreateBatch1700000000002],
  entities: [],
  module: intakeModule,
};
