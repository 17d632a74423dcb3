import type { ServiceDefinition } from '@tracepost/service-kit';
import { CreateFeed1795000000001 } from './db/migrations.js';
import { NotificationModule } from './notification.module.js';

export const notificationService: ServiceDefinition = {
  name: 'notification',
  migrations: [CreateFeed1795000000001],
  entities: [],
  module: (runtime) => NotificationModule.with(runtime),
};
