import { expect, it } from '@jest/globals';
import { eventually } from '@tracepost/testing';
import type { Harness } from './harness.js';
import { allUpTo, keysNamed, numbered, Received, Stage } from './stage.js';

/** What survives the broker's crash. */
export const restartCases = (harness: () => Harness): void => {
  it('goes on by itself after the broker crashed and came back, and loses nothing that was published', async () => {
    const server = await harness().breakable();
    const stage = await Stage.of({ connect: () => server.connect(), prefix: harness().prefix });
    try {
      const keys = keysNamed(10);
      const received = new Received();
      await stage.subscribe(received.take);
      await stage.publisher.publish(numbered(stage.topic, keys, 5));
      await eventually(() => received.ids.size === 50);
      await stage.publisher.publish(numbered(stage.topic, keys, 5, 6));
      server.kill();
      // A session of a killed server may answer once more.
      const refused = () =>
        stage.publisher.publish(numbered(stage.topic, ['unsure'], 1)).then(
          () => false,
          () => true,
        );
      await eventually(refused);
      await server.restart();
      const messages = numbered(stage.topic, keys, 5, 11);
      await eventually(async () => {
        await stage.publisher.publish(messages);
        return true;
      });
      await eventually(() => received.first['key-0']?.length === 15 && received.ids.size >= 150);
      expect(received.first).toMatchObject(allUpTo(keys, 15));
    } finally {
      await stage.close();
      await server.close();
    }
  });
};
