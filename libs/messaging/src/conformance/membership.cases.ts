import { expect, it } from '@jest/globals';
import { eventually } from '@tracepost/testing';
import type { Delivery } from '../ports/message.js';
import type { Harness } from './harness.js';
import { allUpTo, keysNamed, numbered, numberOf, Received, type Stage } from './stage.js';

const partitionsOf = (received: Received): Set<number> =>
  new Set(received.deliveries.map((d) => d.partition));

/** What the members of a group may rely on. */
export const membershipCases = (
  harness: () => Harness,
  onStage: (work: (stage: Stage) => Promise<void>) => () => Promise<void>,
): void => {
  it(
    'shares the partitions between two members',
    onStage(async (stage) => {
      const [left, right] = [new Received(), new Received()];
      await stage.subscribe(left.take);
      await stage.subscribe(right.take);
      const keys = keysNamed(40);
      let round = 0;
      // Both have some once the shares are settled; messages are needed to see it.
      await eventually(async () => {
        left.deliveries.length = 0;
        right.deliveries.length = 0;
        round += 1;
        await stage.publisher.publish(numbered(stage.topic, keys, 1, round));
        await eventually(() => left.ids.size + right.ids.size >= keys.length);
        return partitionsOf(left).size === 4 && partitionsOf(right).size === 4;
      });
      expect([...partitionsOf(left)].filter((partition) => partitionsOf(right).has(partition))).toEqual([]);
    }),
  );

  it(
    'loses nothing and keeps the order while members join and leave under load',
    onStage(async (stage) => {
      const keys = keysNamed(20);
      const received = new Received();
      await stage.subscribe(received.take);
      await stage.subscribe(received.take);
      let published = 0;
      const publishUntil = async (count: number) => {
        while (published < count) {
          published += 1;
          await stage.publisher.publish(numbered(stage.topic, keys, 1, published));
        }
      };
      await publishUntil(40);
      const thirdGot = new Received();
      const third = await stage.subscribe(async (batch) => {
        await thirdGot.take(batch);
        await received.take(batch);
      });
      await eventually(async () => {
        await publishUntil(published + 5);
        return thirdGot.deliveries.length > 0;
      });
      const leaving = third.close();
      await publishUntil(published + 60);
      await leaving;
      await publishUntil(published + 10);
      await eventually(() => received.ids.size === published * keys.length);
      expect(received.first).toEqual(allUpTo(keys, published));
    }),
  );

  it(
    'gives the partitions of a member that went without acknowledging to another one',
    onStage(async (stage) => {
      const member = stage.connect();
      const got: number[] = [];
      await stage.publisher.publish(numbered(stage.topic, ['a'], 3));
      const stuck = await stage.subscribe((batch: readonly Delivery[]) => {
        got.push(...batch.map(numberOf));
        return new Promise(() => undefined);
      }, member);
      await eventually(() => got.length > 0);
      await stuck.close();
      const other = new Received();
      await stage.subscribe(other.take);
      await eventually(() => other.ids.size === 3);
      expect(other.first).toEqual({ a: [1, 2, 3] });
    }),
  );
};
