import { describe, expect, it } from '@jest/globals';
import { sumProgress, type Share } from './sum-progress.js';

const share = (state: Share['state'], total = 0, done = 0, failed = 0): Share => ({
  service: 'routing',
  state,
  total,
  done,
  failed,
});

describe('the progress of an act over all services', () => {
  it('is the sum of theirs', () => {
    expect(sumProgress([share('DONE', 3, 2, 1), share('RUNNING', 5, 1)], false)).toEqual({
      state: 'RUNNING',
      total: 8,
      done: 3,
      failed: 1,
    });
  });

  it.each(['WAITING', 'SILENT', 'RUNNING'] as const)('is not done while a service is %s', (state) => {
    expect(sumProgress([share('DONE'), share(state)], false).state).toBe('RUNNING');
  });

  it('is done when every service is, and cancelled when that was asked', () => {
    expect(sumProgress([share('DONE'), share('DONE')], false).state).toBe('DONE');
    expect(sumProgress([share('DONE'), share('CANCELLED')], true).state).toBe('CANCELLED');
  });

  it('stays done when it is cancelled too late', () => {
    expect(sumProgress([share('DONE'), share('DONE')], true).state).toBe('DONE');
  });
});
