import { describe } from '@jest/globals';
import { operationsOfWholeHub } from './operations.js';

describe('operations in the cluster form', () => operationsOfWholeHub('cluster'));
