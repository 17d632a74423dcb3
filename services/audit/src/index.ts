import type { ServiceDefinition } from '@tracepost/service-kit';
import { AuditModule } from './audit.module.js';
import { CreateLog1795000000001 } from './db/migrations.js';

export const auditService: ServiceDefinition = {
  name: 'audit',
  migrations: [CreateLog1795000000001],
  entities: [],
  module: (runtime) => AuditModule.with(runtime),
};
