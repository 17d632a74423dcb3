import { runProcess } from '@tracepost/service-kit';
import { routingService } from './index.js';

await runProcess([routingService]);
