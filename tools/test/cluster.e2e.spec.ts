import { describe } from '@jest/globals';
import { erasure } from './erasure/erasure.js';
import { hubForCases } from './hub.js';
import { hostileInput } from './problems/hostile.js';
import { spansOfRequests } from './telemetry-cases.js';
import { wholeSystem } from './whole-system.js';

describe('the cluster form', () => {
  const spans = spansOfRequests();
  const hub = hubForCases('cluster', spans.settings);
  wholeSystem('cluster', hub);
  spans.cases(hub);
  describe('hostile input', () => hostileInput(hub));
  describe('a case whose retention is over', () => erasure(hub));
});
