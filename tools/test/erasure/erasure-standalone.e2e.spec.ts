import { describe } from '@jest/globals';
import { erasureIn } from './erasure.js';

describe('a case whose retention is over, in the standalone form', () => erasureIn('standalone'));
