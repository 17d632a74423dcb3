import { describe } from '@jest/globals';
import { hostileInput } from './hostile.js';

describe('the cluster form', () => hostileInput('cluster'));
