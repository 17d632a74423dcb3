import { describe, expect, it } from '@jest/globals';
import { likePatterns, readTypes } from './type-filter.js';

describe('the types filter of the feed', () => {
  it.each([
    ['hop.', ['hop.']],
    ['hop', ['hop']],
    ['hop.answered, trace.', ['hop.answered', 'trace.']],
    ['org.tracepost.hop.answered.v1', ['hop.answered']],
    ['org.tracepost.hop.', ['hop.']],
    ['hop.*', null],
    ['HOP', null],
    ['%', null],
  ])('reads %s', (sent, expected) => {
    expect(readTypes(sent)).toEqual(expected);
  });

  it('takes each part as a prefix', () => {
    expect(likePatterns(['hop.', 'trace.closed'])).toEqual(['hop.%', 'trace.closed%']);
  });
});
