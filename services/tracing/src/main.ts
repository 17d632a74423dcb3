import { runProcess } from '@tracepost/service-kit';
import { tracingService } from './index.js';

await runProcess([tracingService]);
