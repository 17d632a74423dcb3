import { describe } from '@jest/globals';
import { wholeSystem } from './whole-system.js';

describe('the standalone form', () => wholeSystem('standalone'));
