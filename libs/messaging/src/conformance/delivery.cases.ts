import { expect, it } from '@jest/globals';
import { eventually } from '@tracepost/testing';
import type { Harness } from './harness.js';
import {
  allUpTo,
  gate,
  keysNamed,
  message,
  numbered,
  numberOf,
  Received,
  type Stage,
  upTo,
} from './stage.js';

/** What a single member may rely on. */
export const deliveryCases = (
  harness: () => Harness,
  onStage: (work: (stage: Stage) => Promise<void>) => () => Promise<void>,
): void => {
  it(
    'delivers the messages of a key in the order of their publication, with key, headers, bytes and place',
    onStage(async (stage) => {
      const keys = keysNamed(10);
      const messages = numbered(stage.topic, keys, 50);
      for (let at = 0; at < messages.length; at += 125)
        await stage.publisher.publish(messages.slice(at, at + 125));
      const received = new Received();
      await stage.subscribe(received.take);
      await eventually(() => received.ids.size === messages.length);
      expect(received.first).toEqual(allUpTo(keys, 50));
      const sample = received.deliveries[0];
      const sent = messages.find((m) => m.id === sample?.id);
      expect(sample).toMatchObject({
        topic: stage.topic,
        key: sent?.key,
        headers: sent?.headers,
        body: sent?.body,
      });
      expect(sample?.position).toMatch(/^\d+$/);
    }),
  );

  it(
    'delivers a batch again, in order, after the handler threw',
    onStage(async (stage) => {
      await stage.publisher.publish(numbered(stage.topic, ['a'], 20));
      const received = new Received();
      let failures = 0;
      await stage.subscribe((batch) => {
        if (failures < 2) {
          failures += 1;
          return Promise.reject(new Error('not now'));
        }
        return received.take(batch);
      });
      await eventually(() => received.ids.size === 20);
      expect([failures, received.first]).toEqual([2, { a: upTo(20) }]);
      await eventually(async () => (await stage.lag()) === 0);
    }),
  );

  it(
    'never hands over a partition twice at a time',
    onStage(async (stage) => {
      const running = new Set<number>();
      let overlaps = 0;
      const received = new Received();
      await stage.subscribe(async (batch) => {
        const partitions = new Set(batch.map((delivery) => delivery.partition));
        for (const partition of partitions) if (running.has(partition)) overlaps += 1;
        for (const partition of partitions) running.add(partition);
        await new Promise((resolve) => setImmediate(resolve));
        for (const partition of partitions) running.delete(partition);
        await received.take(batch);
      });
      for (let round = 0; round < 20; round += 1) {
        await stage.publisher.publish(numbered(stage.topic, keysNamed(5), 5, round * 5 + 1));
      }
      await eventually(() => received.ids.size === 500);
      expect(overlaps).toBe(0);
    }),
  );

  it(
    'begins a new group at the oldest message',
    onStage(async (stage) => {
      await stage.publisher.publish(numbered(stage.topic, ['a', 'b'], 10));
      const first = new Received();
      await stage.subscribe(first.take);
      await eventually(() => first.ids.size === 20);
      const second = new Received();
      await stage.connect().subscribe({
        group: `${stage.group}-later`,
        topics: [stage.topic],
        maxBatch: 7,
        onBatch: second.take,
      });
      await eventually(() => second.ids.size === 20);
      expect(second.first).toEqual(allUpTo(['a', 'b'], 10));
    }),
  );

  it(
    'acknowledges the running batch before it closes, so that it does not come again',
    onStage(async (stage) => {
      await stage.publisher.publish([message(stage.topic, 'a', 1)]);
      const entered = gate();
      const leave = gate();
      const subscription = await stage.subscribe(async () => {
        entered.open();
        await leave.opened;
      });
      await entered.opened;
      const closed = subscription.close();
      leave.open();
      await closed;
      expect(await stage.lag()).toBe(0);
      const next = new Received();
      await stage.subscribe(next.take);
      await stage.publisher.publish([message(stage.topic, 'a', 2)]);
      await eventually(() => next.deliveries.length > 0);
      expect(next.deliveries.map(numberOf)).toEqual([2]);
    }),
  );

  it(
    'tells a handler that waits to give up when the subscription closes, and delivers its batch again',
    onStage(async (stage) => {
      await stage.publisher.publish([message(stage.topic, 'a', 1)]);
      const entered = gate();
      const subscription = await stage.subscribe(
        (_, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason as Error));
            entered.open();
          }),
      );
      await entered.opened;
      await subscription.close();
      const next = new Received();
      await stage.subscribe(next.take);
      await eventually(() => next.ids.size === 1);
    }),
  );

  it(
    'keeps its partitions while a handler takes longer than a silent member is given',
    onStage(async (stage) => {
      await stage.publisher.publish(numbered(stage.topic, keysNamed(8), 1));
      const received = new Received();
      const slow = async (batch: Parameters<typeof received.take>[0]) => {
        await received.take(batch);
        await new Promise((resolve) => setTimeout(resolve, harness().sessionMs * 1.5));
      };
      await stage.subscribe(slow);
      await eventually(async () => (await stage.lag()) === 0);
      const places = new Set(received.deliveries.map((d) => `${d.partition}/${d.position}`));
      expect([received.ids.size, received.deliveries.length]).toEqual([8, places.size]);
    }),
  );

  it(
    'tells how far a group is behind',
    onStage(async (stage) => {
      await stage.publisher.publish(numbered(stage.topic, keysNamed(10), 3));
      expect(await stage.lag()).toBe(30);
      const received = new Received();
      const subscription = await stage.subscribe(received.take);
      await eventually(async () => (await stage.lag()) === 0);
      await subscription.close();
      const before = Date.now();
      await stage.publisher.publish(numbered(stage.topic, keysNamed(10), 1, 4));
      const [lag] = await stage.publisher.lag(stage.group, [stage.topic]);
      expect(lag).toMatchObject({ topic: stage.topic, lag: 10 });
      if (stage.publisher.features.oldestAt) {
        expect(Math.abs((lag?.oldestAt?.getTime() ?? 0) - before)).toBeLessThan(5_000);
      } else {
        expect(lag?.oldestAt).toBeNull();
      }
    }),
  );
};
