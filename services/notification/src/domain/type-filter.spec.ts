import { describe, expect, it } from '@jest/globals';
import { likePatterns, readTypes, TYPES } from './type-filter.js';

describe('the types filter of the feed', () => {
  it.each([
    ['hop.', ['hop.']],
    ['hop', ['hop']],
    ['hop.answered, trace.', ['hop.answered', 'trace.']],
    ['org.tracepost.hop.answered.v1', ['hop.answered']],
    ['org.tracepost.hop.', ['hop.']],
  ])('reads %s', (sent, expected) => {
    expect(TYPES.test(sent)).toBe(true);
    expect(readTypes(sent)).toEqual(expected);
  });

  it.each(['hop.*', 'HOP', '%', ',', 'hop.,', 'org.tracepost.hop.answered.v1x'])(
    'does not take %s',
    (sent) => {
      expect(TYPES.test(sent)).toBe(false);
    },
  );

  it('takes each part as a prefix', () => {
    expect(likePatterns(['hop.', 'trace.closed'])).toEqual(['hop.%', 'trace.closed%']);
  });
});
