import { expect, it } from '@jest/globals';
import { eventually } from '@tracepost/testing';
import { OperatorActs, type OperatorAct } from '../ops/operator-acts.js';
import { listFlows } from '../ops/list-flows.js';
import { Troubles } from '../ops/troubles.js';
import type { Sql, Subscriber } from '../ports/ports.js';
import { Relay } from '../outbox/relay.js';
import { endsWithin } from '../timing/ends-within.js';
import { effectsOf, recordEffects, startDesk, type DeskEvent } from './desk.js';
import type { ServiceDatabase } from './service-database.js';
import { allUpTo, keysNamed, message, numbered, quiet, type Stage, upTo } from './stage.js';

const operator = {
  actor: { participant: 'HUB', client: 'ops', requestId: null, purpose: null },
  reason: 'the fault is gone',
};

/** What handlers may rely on: effects once, in order, and no message in the way of another. */
export const consumerCases = (
  database: () => ServiceDatabase,
  onStage: (work: (stage: Stage) => Promise<void>) => () => Promise<void>,
): void => {
  const troubles = new Troubles('desk', 'desk');
  const parkedOf = async (stage: Stage) =>
    (await troubles.parkedKeys(database().sql, { limit: 200 })).items.filter(
      (row) => row.consumer === stage.group,
    );
  /** Where nothing is asked of the log of what operators do. */
  const unseenActs = () =>
    new OperatorActs({
      schema: 'desk',
      transactions: database().sql,
      onOperatorAct: () => undefined,
    });
  const lettersOf = async (stage: Stage) =>
    (await troubles.deadLetters(database().sql, { limit: 200 })).items.filter(
      (row) => row.consumer === stage.group,
    );

  it(
    'has every effect once when the member dies between its commit and the acknowledgement',
    onStage(async (stage) => {
      const messages = numbered(stage.topic, keysNamed(5), 10);
      let deaths = 0;
      const dying: Subscriber = {
        subscribe: (options) =>
          stage.connect().subscribe({
            ...options,
            onBatch: async (batch, signal) => {
              await options.onBatch(batch, signal);
              deaths += 1;
              if (deaths <= 2) throw new Error('died before it could acknowledge');
            },
          }),
      };
      const desk = await startDesk(stage, database(), { subscriber: dying });
      await stage.publisher.publish(messages);
      await eventually(async () => deaths > 2 && (await stage.lag()) === 0);
      expect(await effectsOf(database(), stage.group)).toEqual(allUpTo(keysNamed(5), 10));
      await desk.close();
    }),
  );

  it(
    'tries again in place, in order, while the database is at fault',
    onStage(async (stage) => {
      let failures = 0;
      const handle = async (events: readonly DeskEvent[], tx: Sql) => {
        if (failures < 2) {
          failures += 1;
          throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
        }
        await recordEffects(stage.group)(events, tx);
      };
      const desk = await startDesk(stage, database(), { handle });
      await stage.publisher.publish(numbered(stage.topic, ['a'], 20));
      await eventually(async () => (await stage.lag()) === 0);
      expect([failures, await effectsOf(database(), stage.group), await parkedOf(stage)]).toEqual([
        2,
        { a: upTo(20) },
        [],
      ]);
      await desk.close();
    }),
  );

  it(
    'makes a message that cannot be read a dead letter at once, with its bytes, and goes on behind it',
    onStage(async (stage) => {
      const poison = { ...message(stage.topic, 'a', 2), body: Buffer.from([0xff, 0x00, 0x7b]) };
      await stage.publisher.publish([message(stage.topic, 'a', 1), poison, message(stage.topic, 'a', 3)]);
      const desk = await startDesk(stage, database());
      await eventually(async () => (await stage.lag()) === 0);
      expect(await effectsOf(database(), stage.group)).toEqual({ a: [1, 3] });
      const [letter] = await lettersOf(stage);
      expect(letter).toMatchObject({
        service: 'desk',
        topic: stage.topic,
        key: 'a',
        cause: 'UNREADABLE_MESSAGE',
        waiting: 1,
        headers: { ce_number: '2' },
      });
      const [row] = await database().sql.query<{ body: Buffer; event_id: string; error: string }>(
        `select body, event_id, error from desk.dead_letter where id = $1`,
        [letter?.id],
      );
      expect(row).toEqual({
        body: poison.body,
        event_id: poison.id,
        error: 'UnreadableMessage: the body is not JSON',
      });
      await desk.close();
    }),
  );

  it(
    'parks the key of a message that fails, lets all others flow, and redrives the waiting ones in order',
    onStage(async (stage) => {
      const keys = ['bad', ...keysNamed(6)];
      let broken = true;
      const handle = async (events: readonly DeskEvent[], tx: Sql) => {
        if (broken && events.some((event) => event.key === 'bad' && event.number === 3))
          throw new TypeError('canary-data');
        await recordEffects(stage.group)(events, tx);
      };
      const desk = await startDesk(stage, database(), { handle });
      await stage.publisher.publish(numbered(stage.topic, keys, 10));
      await eventually(async () => (await stage.lag()) === 0);
      expect(await effectsOf(database(), stage.group)).toEqual({ ...allUpTo(keysNamed(6), 10), bad: [1, 2] });
      const [parked] = await parkedOf(stage);
      expect(parked).toMatchObject({
        service: 'desk',
        topic: stage.topic,
        key: 'bad',
        cause: 'TypeError',
        waiting: 8,
      });
      const [stored] = await database().sql.query<{ error: string }>(
        `select error from desk.parked_key where id = $1`,
        [parked?.id],
      );
      expect(stored?.error).not.toContain('canary');

      const seen: OperatorAct[] = [];
      const acts = new OperatorActs({
        schema: 'desk',
        transactions: database().sql,
        onOperatorAct: (act) => void seen.push(act),
        wake: () => desk.wake(),
      });
      const failed = await acts.startRedrive({ ids: [parked?.id ?? ''] }, operator);
      await eventually(async () => (await acts.redrive(database().sql, failed.id))?.state === 'DONE');
      expect(await acts.redrive(database().sql, failed.id)).toMatchObject({ total: 1, done: 0, failed: 1 });
      expect(await effectsOf(database(), stage.group)).toMatchObject({ bad: [1, 2] });

      broken = false;
      const arrivals = (async () => {
        for (let n = 11; n <= 60; n += 1) await stage.publisher.publish([message(stage.topic, 'bad', n)]);
      })();
      const redrive = await acts.startRedrive({ ids: [parked?.id ?? ''] }, operator);
      await arrivals;
      await eventually(async () => (await acts.redrive(database().sql, redrive.id))?.state === 'DONE');
      await eventually(async () => (await stage.lag()) === 0);
      await eventually(async () =>
        expect(await effectsOf(database(), stage.group)).toMatchObject({ bad: upTo(60) }),
      );
      expect(await parkedOf(stage)).toEqual([]);
      expect(seen.map((act) => [act.kind, act.reason, act.affected.map((a) => a.key)])).toEqual([
        ['REDRIVE', operator.reason, ['bad']],
        ['REDRIVE', operator.reason, ['bad']],
      ]);
      await desk.close();
    }),
  );

  it(
    'drops, on discard, the message a key stands at and lets those behind it through',
    onStage(async (stage) => {
      const handle = async (events: readonly DeskEvent[], tx: Sql) => {
        if (events.some((event) => event.number === 2)) throw new RangeError('never');
        await recordEffects(stage.group)(events, tx);
      };
      const desk = await startDesk(stage, database(), { handle });
      await stage.publisher.publish(numbered(stage.topic, ['a'], 5));
      await eventually(async () => (await parkedOf(stage))[0]?.waiting === 4);
      const causes = await troubles.causes(database().sql);
      expect(causes).toContainEqual(
        expect.objectContaining({
          kind: 'PARKED_KEY',
          consumer: stage.group,
          cause: 'RangeError',
          waiting: 1,
          key: null,
        }),
      );
      const acts = unseenActs();
      const discard = await acts.discard({ cause: 'RangeError' }, operator);
      await eventually(async () => (await acts.redrive(database().sql, discard.id))?.state === 'DONE');
      expect(await effectsOf(database(), stage.group)).toEqual({ a: [1, 3, 4, 5] });
      expect(await parkedOf(stage)).toEqual([]);
      await desk.close();
    }),
  );

  it(
    'cancels a redrive without waiting for what is under way, which stays parked when it does not go through',
    onStage(async (stage) => {
      const begun = Promise.withResolvers<void>();
      const gate = Promise.withResolvers<void>();
      let mode: 'refused' | 'held' | 'mended' = 'refused';
      const handle = async (events: readonly DeskEvent[], tx: Sql) => {
        if (mode === 'held') {
          begun.resolve();
          await gate.promise;
        }
        if (mode !== 'mended') throw new RangeError('not yet');
        await recordEffects(stage.group)(events, tx);
      };
      const desk = await startDesk(stage, database(), { handle });
      await stage.publisher.publish(numbered(stage.topic, ['a', 'b', 'c'], 1));
      await eventually(async () => (await parkedOf(stage)).length === 3);
      mode = 'held';
      const acts = unseenActs();
      const all = { ids: (await parkedOf(stage)).map((row) => row.id) };
      const redrive = await acts.startRedrive(all, operator);
      await begun.promise;
      const cancelled = acts.cancelRedrive(redrive.id, operator);
      const isInTime = await endsWithin(cancelled, 10_000);
      gate.resolve();
      expect(isInTime).toBe(true);
      expect(await cancelled).toMatchObject({ state: 'CANCELLED', total: 3, done: 0, failed: 0 });
      expect(await parkedOf(stage)).toHaveLength(3);
      mode = 'mended';
      const again = await acts.startRedrive(all, operator);
      expect(again.total).toBe(3);
      await eventually(async () => (await acts.redrive(database().sql, again.id))?.state === 'DONE');
      expect(await effectsOf(database(), stage.group)).toEqual({ a: [1], b: [1], c: [1] });
      await desk.close();
    }),
  );

  it(
    'leaves what a cancelled redrive has not reached, and tells flows what waits',
    onStage(async (stage) => {
      const desk = await startDesk(stage, database(), {
        handle: () => Promise.reject(new RangeError('never again')),
      });
      await stage.publisher.publish(numbered(stage.topic, ['a', 'b'], 2));
      await eventually(async () => (await parkedOf(stage)).length === 2);
      await desk.close();
      const acts = unseenActs();
      const redrive = await acts.startRedrive(
        { ids: (await parkedOf(stage)).map((row) => row.id) },
        operator,
      );
      expect(redrive).toMatchObject({ state: 'RUNNING', total: 2 });
      expect(await acts.cancelRedrive(redrive.id, operator)).toMatchObject({
        state: 'CANCELLED',
        done: 0,
        failed: 0,
      });
      const again = await acts.startRedrive({ ids: (await parkedOf(stage)).map((row) => row.id) }, operator);
      expect(again.total).toBe(2);
      const relay = new Relay({
        sql: database().sql,
        schema: 'desk',
        publisher: stage.publisher,
        logger: quiet,
      });
      const flows = await listFlows({
        service: 'desk',
        schema: 'desk',
        sql: database().sql,
        broker: stage.publisher,
        relay,
        consumers: [{ consumer: stage.group, topics: [stage.topic] }],
      });
      expect(flows).toEqual([
        {
          service: 'desk',
          topic: stage.topic,
          consumer: stage.group,
          lag: 0,
          oldestUnpublishedSeconds: 0,
          oldestUnprocessedSeconds: 0,
          parkedKeys: 2,
          deadLetters: 0,
        },
      ]);
      await acts.discard({ cause: 'RangeError' }, operator);
    }),
  );
};
