import { describe } from '@jest/globals';
import { interruptedBatches } from './interrupted-batches.js';
import { killableHub } from './killable-hub.js';
import { operationsOfWholeHub } from './operations.js';

describe('repairs in the standalone form', () => {
  const hub = killableHub('standalone');
  operationsOfWholeHub(hub);
  interruptedBatches(hub);
});
