import { runProcess, settingsFromEnvironment } from '@tracepost/service-kit';
import { answerForTheWhole, consoleService } from './index.js';

const settings = settingsFromEnvironment();
await runProcess([consoleService], {
  settings,
  configure: (fastify) => answerForTheWhole(fastify, settings),
});
