import { describe } from '@jest/globals';
import { hostileInput } from './hostile.js';

describe('the standalone form', () => hostileInput('standalone'));
