import { expect, it } from '@jest/globals';
import { eventually } from '@tracepost/testing';
import { PgOutbox } from '../outbox/pg-outbox.js';
import { Relay } from '../outbox/relay.js';
import type { Message } from '../ports/message.js';
import type { Publisher } from '../ports/ports.js';
import { effectsOf, startDesk } from './desk.js';
import type { ServiceDatabase } from './service-database.js';
import { allUpTo, keysNamed, numbered, numberOf, quiet, Received, type Stage } from './stage.js';

const outbox = new PgOutbox('desk');

const versioned = (messages: readonly Message[]) => messages.map((m) => ({ ...m, version: numberOf(m) }));

/** What a service may rely on that commits messages into its outbox. */
export const relayCases = (
  database: () => ServiceDatabase,
  onStage: (work: (stage: Stage) => Promise<void>) => () => Promise<void>,
): void => {
  const relayTo = (publisher: Publisher) =>
    new Relay({
      sql: database().sql,
      schema: 'desk',
      publisher,
      logger: quiet,
      batch: 50,
      pollMs: 20,
      leaseMs: 1_000,
    });

  it(
    'publishes what was committed and nothing of a transaction that was rolled back',
    onStage(async (stage) => {
      const relay = relayTo(stage.publisher);
      relay.start();
      const received = new Received();
      await stage.subscribe(received.take);
      const rolledBack = database().sql.run(async (tx) => {
        await outbox.add(tx, versioned(numbered(stage.topic, ['lost'], 5)));
        throw new Error('rolled back');
      });
      await expect(rolledBack).rejects.toThrow('rolled back');
      await database().sql.run((tx) => outbox.add(tx, versioned(numbered(stage.topic, ['kept'], 5))));
      await eventually(() => received.ids.size === 5);
      await eventually(async () => (await relay.unpublished()).pending === 0);
      await relay.stop();
      expect(received.first).toEqual({ kept: [1, 2, 3, 4, 5] });
    }),
  );

  it(
    'keeps the order of each key with two relays at work, one of which comes later and goes earlier',
    onStage(async (stage) => {
      const keys = keysNamed(30);
      const received = new Received();
      await stage.subscribe(received.take);
      const first = relayTo(stage.publisher);
      const second = relayTo(stage.connect());
      first.start();
      for (let n = 1; n <= 60; n += 1) {
        await database().sql.run((tx) => outbox.add(tx, versioned(numbered(stage.topic, keys, 1, n))));
        if (n === 10) second.start();
        if (n === 50) await second.stop();
      }
      await eventually(() => received.ids.size === 60 * keys.length);
      await first.stop();
      expect(received.first).toEqual(allUpTo(keys, 60));
    }),
  );

  it(
    'has every effect once when a relay dies between publishing and deleting',
    onStage(async (stage) => {
      const desk = await startDesk(stage, database());
      let published = 0;
      const dying: Publisher = {
        publish: async (messages) => {
          await stage.publisher.publish(messages);
          published += messages.length;
          if (published === messages.length) throw new Error('died before it could delete');
        },
      };
      await database().sql.run((tx) => outbox.add(tx, versioned(numbered(stage.topic, keysNamed(4), 10))));
      const relay = relayTo(dying);
      relay.start();
      await eventually(async () => (await relay.unpublished()).pending === 0);
      await relay.stop();
      await eventually(async () => (await stage.lag()) === 0);
      expect(published).toBeGreaterThan(40);
      expect(await effectsOf(database(), stage.group)).toEqual(allUpTo(keysNamed(4), 10));
      await desk.close();
    }),
  );

  it(
    'keeps what cannot be published and publishes it when the broker is back',
    onStage(async (stage) => {
      let away = true;
      const broken: Publisher = {
        publish: (messages) => (away ? Promise.reject(new Error('away')) : stage.publisher.publish(messages)),
      };
      const relay = relayTo(broken);
      relay.start();
      await database().sql.run((tx) => outbox.add(tx, versioned(numbered(stage.topic, ['a'], 3))));
      await eventually(async () => (await relay.unpublished()).oldestUnpublishedSeconds > 0.2);
      const received = new Received();
      await stage.subscribe(received.take);
      away = false;
      await eventually(() => received.ids.size === 3);
      await relay.stop();
    }),
  );
};
