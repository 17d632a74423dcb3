import { expect, it } from '@jest/globals';
import { eventually } from '@tracepost/testing';
import type { Message } from '../ports/message.js';
import { Troubles } from '../ops/troubles.js';
import { effectsOf, recordEffects, startDesk, type DeskEvent } from './desk.js';
import type { ServiceDatabase } from './service-database.js';
import { gate, message, numbered, quiet, Received, upTo, type Stage } from './stage.js';
import type { Sql } from '../ports/ports.js';

const lastWord = (topic: string, key: string, number: number): Message => {
  const last = message(topic, key, number);
  return { ...last, headers: { ...last.headers, forget: 'key' } };
};

/** `forget: key` is the last word on a key, for the broker and for consumers. */
export const forgetCases = (
  database: () => ServiceDatabase,
  onStage: (work: (stage: Stage) => Promise<void>) => () => Promise<void>,
): void => {
  /** What a group that is new to the broker gets, once it has caught up. */
  const kept = async (stage: Stage): Promise<Record<string, number[]>> => {
    const received = new Received();
    const group = `${stage.group}-${crypto.randomUUID()}`;
    const subscription = await stage.connect().subscribe({
      group,
      topics: [stage.topic],
      maxBatch: 100,
      onBatch: received.take,
    });
    await eventually(async () => (await stage.lag(group)) === 0);
    await subscription.close();
    return received.first;
  };

  it(
    'a broker that can drops the messages of a forgotten key once they are read, late ones too; others stay',
    onStage(async (stage) => {
      const received = new Received();
      await stage.subscribe(received.take);
      await stage.publisher.publish(numbered(stage.topic, ['gone', 'stays'], 3));
      await stage.publisher.publish([lastWord(stage.topic, 'gone', 4), message(stage.topic, 'gone', 5)]);
      await eventually(() => received.ids.size === 8);
      const expected = stage.publisher.features.forgetsKeys
        ? { stays: upTo(3) }
        : { gone: upTo(5), stays: upTo(3) };
      const isForgotten = async () => Object.keys(await kept(stage)).length === Object.keys(expected).length;
      await eventually(isForgotten);
      expect(await kept(stage)).toEqual(expected);
    }),
  );

  it(
    'a broker keeps them for a group that has not read them yet',
    onStage(async (stage) => {
      const received = new Received();
      const slow = new Received();
      const began = gate();
      const { opened, open } = gate();
      await stage.subscribe(received.take);
      await stage.connect().subscribe({
        group: `${stage.group}-slow`,
        topics: [stage.topic],
        maxBatch: 1,
        onBatch: async (batch) => {
          began.open();
          await opened;
          await slow.take(batch);
        },
      });
      await stage.publisher.publish([message(stage.topic, 'gone', 1)]);
      await began.opened;
      await stage.publisher.publish([
        ...numbered(stage.topic, ['gone'], 2, 2),
        lastWord(stage.topic, 'gone', 4),
      ]);
      await eventually(() => received.ids.size === 4);
      open();
      await eventually(() => slow.ids.size === 4);
      expect(slow.first).toEqual({ gone: upTo(4) });
    }),
  );

  const troubles = new Troubles('desk', 'desk');
  const stuck = async (stage: Stage): Promise<string[]> => {
    const { sql } = database();
    const parked = (await troubles.parkedKeys(sql, { limit: 200 })).items;
    const dead = (await troubles.deadLetters(sql, { limit: 200 })).items;
    return [...parked, ...dead].filter(({ consumer }) => consumer === stage.group).map(({ key }) => key);
  };
  /** Parks `bad` at its first event and buries an unreadable one of it. */
  const parkAndBury = async (stage: Stage, forgets: boolean) => {
    const record = recordEffects(stage.group);
    const handle = async (events: readonly DeskEvent[], tx: Sql): Promise<void> => {
      if (events.some(({ key, number }) => key === 'bad' && number < 3)) throw new Error('not this one');
      await record(events, tx);
    };
    const desk = await startDesk(stage, database(), { handle, forgets, logger: quiet });
    await stage.publisher.publish([
      { ...message(stage.topic, 'bad', 0), body: Buffer.from('no JSON') },
      ...numbered(stage.topic, ['bad'], 2),
    ]);
    await eventually(async () => (await stuck(stage)).length === 2);
    await stage.publisher.publish([lastWord(stage.topic, 'bad', 3)]);
    await eventually(async () => (await stage.lag()) === 0);
    return desk;
  };

  it(
    'a consumer drops what waits and lies dead under it, and handles it though the key was parked',
    onStage(async (stage) => {
      const desk = await parkAndBury(stage, true);
      await eventually(async () => (await stuck(stage)).length === 0);
      expect(await effectsOf(database(), stage.group)).toEqual({ bad: [3] });
      await desk.close();
    }),
  );

  it(
    'a consumer that must miss nothing lets it wait behind its parked key',
    onStage(async (stage) => {
      const desk = await parkAndBury(stage, false);
      expect(await stuck(stage)).toEqual(['bad', 'bad']);
      expect(await effectsOf(database(), stage.group)).toEqual({});
      await desk.close();
    }),
  );
};
