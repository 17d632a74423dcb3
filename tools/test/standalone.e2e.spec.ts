import { describe } from '@jest/globals';
import { erasure } from './erasure/erasure.js';
import { hubForCases } from './hub.js';
import { hostileInput } from './problems/hostile.js';
import { wholeSystem } from './whole-system.js';

describe('the standalone form', () => {
  const hub = hubForCases('standalone');
  wholeSystem('standalone', hub);
  describe('hostile input', () => hostileInput(hub));
  describe('a case whose retention is over', () => erasure(hub));
});
