import { describe, expect, it } from '@jest/globals';
import { ownerOf } from './owner-of.js';

describe('the owner of a path', () => {
  it.each([
    ['/v1/trace-requests?dryRun=true', 'intake'],
    ['/v1/batches/0193/results', 'intake'],
    ['/v1/traces/0193', 'tracing'],
    ['/v1/traces/0193/evidence', 'audit'],
    ['/v1/traces/0193/evidencers', 'tracing'],
    ['/v1/hops', 'routing'],
    ['/v1/routes:explain', 'routing'],
    ['/v1/routes%3Aexplain', 'routing'],
    ['/v1/events', 'notification'],
    ['/v1/audit-entries?traceId=x', 'audit'],
    ['/v1/ops/flows', 'console'],
    ['/health/ready', 'console'],
    ['/v1/constructor', 'console'],
    ['/v1/%E0%A4%A', 'console'],
    ['/', 'console'],
  ])('%s is %s', (url, owner) => {
    expect(ownerOf(url)).toBe(owner);
  });

  it.each(['/internal/routing/flows', '/%69nternal/routing/flows'])(
    '%s is nobody: the edge does not serve it',
    (url) => {
      expect(ownerOf(url)).toBeNull();
    },
  );
});
