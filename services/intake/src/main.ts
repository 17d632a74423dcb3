import { runProcess } from '@tracepost/service-kit';
import { intakeService } from './index.js';

await runProcess([intakeService]);
