import type { ServiceDefinition } from '@tracepost/service-kit';
import { AddErasure1795000000003 } from './db/add-erasure.js';
import { CreateBatch1700000000002, CreateRequest1700000000001 } from './db/migrations.js';
import { intakeModule } from './intake.module.js';

/** The front door: trace requests, one or thousands, with their form, identification and duplicates. */
export const intakeService: ServiceDefinition = {
  name: 'intake',
  migrations: [CreateRequest1700000000001, CreateBatch1700000000002, AddErasure1795000000003],
  entities: [],
  module: intakeModule,
};

export { RESULTS_HEADER, resultLine } from './domain/results-csv.js';
