import type { ServiceDefinition } from '@tracepost/service-kit';
import { ConsoleModule } from './console.module.js';
import { CreateOperation1795000000001 } from './db/migrations.js';

export const consoleService: ServiceDefinition = {
  name: 'console',
  migrations: [CreateOperation1795000000001],
  entities: [],
  module: (runtime) => ConsoleModule.with(runtime),
};
export { answerForTheWhole } from './hub/answer-for-the-whole.js';
