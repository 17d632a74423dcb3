import { describe, expect, it } from '@jest/globals';
import type { Delivery } from '../../ports/message.js';
import { RecentMessages } from './recent-messages.js';

const message = (position: number, partition = 0): Delivery => ({
  id: `id-${partition}-${position}`,
  topic: 't',
  key: 'k',
  headers: {},
  body: Buffer.alloc(1_000),
  partition,
  position: String(position),
});
const from = (position: number) => ({ topic: 't', partition: 0, position });
const positions = (messages: readonly Delivery[]) => messages.map((one) => Number(one.position));

describe('recent messages', () => {
  it('are given in order, as many as wanted, of that partition only', () => {
    const recent = new RecentMessages();
    recent.keep([message(1), message(2), message(2, 1), message(3)]);
    expect(positions(recent.after(from(1), 5))).toEqual([2, 3]);
    expect(positions(recent.after(from(0), 2))).toEqual([1, 2]);
  });

  it('end before a gap', () => {
    const recent = new RecentMessages();
    recent.keep([message(1), message(3)]);
    expect(positions(recent.after(from(0), 5))).toEqual([1]);
    expect(recent.after(from(1), 5)).toEqual([]);
  });

  it('are forgotten, the oldest first, when they take too many bytes', () => {
    const recent = new RecentMessages(2 * 3_048);
    recent.keep([message(1), message(2), message(3)]);
    expect(recent.after(from(0), 5)).toEqual([]);
    expect(positions(recent.after(from(1), 5))).toEqual([2, 3]);
  });
});
