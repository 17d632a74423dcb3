import { runProcess } from '@tracepost/service-kit';
import { auditService } from './index.js';

await runProcess([auditService]);
