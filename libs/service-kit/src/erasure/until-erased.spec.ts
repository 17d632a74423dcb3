import { describe, expect, it } from '@jest/globals';
import { CASE_ERASED, type AnyEvent } from '@tracepost/contracts';
import { untilErased } from './until-erased.js';

const event = (key: string, id: string, type = 'org.tracepost.hop.answered.v1'): AnyEvent =>
  ({ key, id, type }) as AnyEvent;

describe('a batch of events', () => {
  it('is cut at the erasure of each case; other cases go on', () => {
    const { before, erasures } = untilErased([
      event('a', '1'),
      event('a', '2', CASE_ERASED),
      event('b', '3'),
      event('a', '4'),
      event('a', '5', CASE_ERASED),
      event('b', '6'),
    ]);
    expect(before.map(({ id }) => id)).toEqual(['1', '3', '6']);
    expect(erasures.map(({ id }) => id)).toEqual(['2']);
  });
});
