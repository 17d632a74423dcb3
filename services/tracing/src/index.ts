import type { ServiceDefinition } from '@tracepost/service-kit';
import { CreateTrace1763900000001 } from './db/create-trace.js';
import { TracingModule } from './tracing.module.js';

export const tracingService: ServiceDefinition = {
  name: 'tracing',
  migrations: [CreateTrace1763900000001],
  entities: [],
  module: (runtime) => TracingModule.with(runtime),
};
