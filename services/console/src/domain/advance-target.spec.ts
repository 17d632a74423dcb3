import { describe, expect, it } from '@jest/globals';
import { advanceTarget } from './advance-target.js';

const now = new Date('2026-11-23T10:00:00Z');
const past = '2026-11-23T09:59:59Z';

describe('the target of an advance', () => {
  it('lies the duration ahead of the business time', () => {
    expect(advanceTarget({ by: 'P5D' }, now, null)).toEqual({ target: new Date('2026-11-28T10:00:00Z') });
  });

  it('may be an instant with an offset', () => {
    expect(advanceTarget({ to: '2026-11-24T10:00:00+02:00' }, now, null)).toEqual({
      target: new Date('2026-11-24T08:00:00Z'),
    });
  });

  it.each([
    ['400 days', { by: 'P400D' }, true],
    ['more than 400 days', { by: 'P400DT1S' }, false],
    ['now', { by: 'PT0S' }, true],
    ['the past', { to: past }, false],
    ['a day that is none', { to: '2026-13-01T00:00:00Z' }, false],
  ])('of %s', (_what, request, possible) => {
    expect('target' in advanceTarget(request, now, null)).toBe(possible);
  });

  it('may lie in the past when it is the one that was not reached', () => {
    expect('target' in advanceTarget({ to: past }, now, new Date(past))).toBe(true);
    expect('target' in advanceTarget({ to: past }, now, new Date('2026-11-23T09:00:00Z'))).toBe(false);
  });
});
