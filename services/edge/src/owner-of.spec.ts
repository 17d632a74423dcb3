import { describe, expect, it } from '@jest/globals';
import { ownerOf } from './owner-of.js';

describe('the owner of a path', () => {
  it.each([
    ['/v1/trace-requests', 'intake'],
    ['/v1/batches/0193/results', 'intake'],
    ['/v1/traces/0193', 'tracing'],
    ['/v1/traces/0193/evidence', 'audit'],
    ['/v1/traces/0193/evidencers', 'tracing'],
    ['/v1/hops', 'routing'],
    ['/v1/routes:explain', 'routing'],
    ['/v1/routes%3Aexplain', 'routing'],
    ['/v1/events', 'notification'],
    ['/v1/audit-entries', 'audit'],
    ['/v1/ops/flows', 'console'],
    ['/health/ready', 'console'],
    ['/v1/constructor', 'console'],
    ['/v1/%E0%A4%A', 'console'],
    ['/v1/participants/a..b', 'routing'],
    ['/', 'console'],
  ])('%s is %s', (path, owner) => {
    expect(ownerOf(path)).toBe(owner);
  });

  it.each([
    '/internal/routing/flows',
    '/%69nternal/routing/flows',
    '/v1/../internal/routing/flows',
    '/v1/traces/..%2f..%2finternal',
    '/v1/traces/x../y',
  ])('%s is nobody: the edge does not serve it', (path) => {
    expect(ownerOf(path)).toBeNull();
  });
});
