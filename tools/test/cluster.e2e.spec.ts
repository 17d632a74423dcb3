import { describe } from '@jest/globals';
import { wholeSystem } from './whole-system.js';

describe('the cluster form', () => wholeSystem('cluster'));
