import { runProcess } from '@tracepost/service-kit';
import { notificationService } from './index.js';

await runProcess([notificationService]);
