import { runProcess } from '../src/index.js';
import { Hooks, thingService } from './thing-service.js';

await runProcess([thingService(new Hooks())]);
