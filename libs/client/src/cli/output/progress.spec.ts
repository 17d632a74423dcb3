import { describe, expect, it } from '@jest/globals';
import { barOf, rowsText, sentText } from './progress.js';

const counters = { read: 4, accepted: 2, refused: 1, unchanged: 1, pending: 1, routed: 1 };
const batch = {
  id: '0193',
  state: 'RUNNING',
  mapping: 'tracepost',
  operation: null,
  rows: { ...counters, domestic: 0, desk: 0, ended: 0 },
  byParticipant: {},
  startedAt: null,
  finishedAt: null,
};

describe('progress', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [0.5, 12],
    [1, 24],
    [2, 24],
  ])('at %d fills %d cells of its bar', (share, cells) => {
    expect(barOf(share)).toBe('█'.repeat(cells) + '░'.repeat(24 - cells));
  });

  it('of an upload says how much of how much is sent', () => {
    expect(sentText(5_000_000, 10_000_000)).toContain(' 50 %  5.0 of 10.0 MB');
    expect(sentText(0, 0)).toContain('100 %');
    expect(sentText(2_500_000, null)).toBe('sending  2.5 MB');
  });

  it('of rows is the share of the accepted that are through routing', () => {
    expect(rowsText(batch)).toContain(' 50 %  4 read, 2 accepted, 1 refused, 1 unchanged');
  });
});
