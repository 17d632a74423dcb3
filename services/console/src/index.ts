import type { ServiceDefinition } from '@tracepost/service-kit';
import { ConsoleModule } from './console.module.js';

export const consoleService: ServiceDefinition = {
  name: 'console',
  migrations: [],
  entities: [],
  module: (runtime) => ConsoleModule.with(runtime),
};
export { answerForTheWhole } from './hub/answer-for-the-whole.js';
