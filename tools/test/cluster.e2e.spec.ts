import { describe } from '@jest/globals';
import { spansOfRequests } from './telemetry-cases.js';
import { wholeSystem } from './whole-system.js';

describe('the cluster form', () => wholeSystem('cluster', spansOfRequests()));
