import { describe } from '@jest/globals';
import { operationsOfWholeHub } from './operations.js';

describe('operations in the standalone form', () => operationsOfWholeHub('standalone'));
