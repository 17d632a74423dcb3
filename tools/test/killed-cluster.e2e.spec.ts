import { describe } from '@jest/globals';
import { clocksOfTwoProcesses } from './clocks-of-two-processes.js';
import { interruptedBatches } from './interrupted-batches.js';
import { killableHub } from './killable-hub.js';
import { operationsOfWholeHub } from './operations.js';

describe('the cluster form, two processes of each service that keeps clocks', () => {
  const hub = killableHub('cluster', { routing: 2, tracing: 2 });
  describe('repairs', () => {
    operationsOfWholeHub(hub);
    interruptedBatches(hub);
  });
  describe('clocks', () => clocksOfTwoProcesses(hub));
});
