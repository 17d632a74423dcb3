import { describe, expect, it } from '@jest/globals';
import { isQuiet } from './quiet.js';

const still = { outboxPending: 0, consumerLag: 0, published: 7, consumed: 5 };

describe('the hub is quiet', () => {
  it('when two rounds saw nothing waiting and no counter moved', () => {
    expect(isQuiet([still, still], [still, { ...still }])).toBe(true);
  });

  it.each([
    ['an event is unpublished', { outboxPending: 1 }],
    ['an event is unprocessed', { consumerLag: 1 }],
    ['something was published between the rounds', { published: 8 }],
    ['something was consumed between the rounds', { consumed: 6 }],
  ])('not when %s', (_what, change) => {
    expect(isQuiet([still, still], [still, { ...still, ...change }])).toBe(false);
    expect(isQuiet([still, { ...still, ...change }], [still, still])).toBe(false);
  });
});
