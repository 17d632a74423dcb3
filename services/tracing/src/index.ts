import type { ServiceDefinition } from '@tracepost/service-kit';
import { AddRest1795000000002 } from './db/add-rest.js';
import { CreateTrace1763900000001 } from './db/create-trace.js';
import { TracingModule } from './tracing.module.js';

export const tracingService: ServiceDefinition = {
  name: 'tracing',
  migrations: [CreateTrace1763900000001, AddRest1795000000002],
  entities: [],
  module: (runtime) => TracingModule.with(runtime),
};
