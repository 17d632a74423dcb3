import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@tracepost/testing';
import { serviceDatabase, type ServiceDatabase } from '../src/conformance/service-database.js';
import { gate, keysNamed, numbered, numberOf, quiet, upTo } from '../src/conformance/stage.js';
import { PgOutbox } from '../src/outbox/pg-outbox.js';
import { Relay } from '../src/outbox/relay.js';
import { ShardLeases } from '../src/outbox/shard-leases.js';
import type { Message } from '../src/ports/message.js';
import type { Publisher } from '../src/ports/ports.js';

const outbox = new PgOutbox('desk');
const versioned = (messages: readonly Message[]) => messages.map((m) => ({ ...m, version: numberOf(m) }));

class Published implements Publisher {
  readonly messages: Message[] = [];

  publish(messages: readonly Message[]): Promise<void> {
    this.messages.push(...messages);
    return Promise.resolve();
  }

  numbers(key: string): number[] {
    return this.messages.filter((m) => m.key === key).map(numberOf);
  }
}

describe('the outbox and its relay', () => {
  let db: ServiceDatabase;
  let published: Published;
  const relay = (publisher: Publisher, batch = 500) =>
    new Relay({ sql: db.sql, schema: 'desk', publisher, logger: quiet, batch, pollMs: 10, leaseMs: 600 });
  beforeEach(async () => {
    db = await serviceDatabase();
    published = new Published();
  });
  afterEach(() => db.close());

  it('publishes a row with a lower number that is committed later (hazard 1)', async () => {
    const running = relay(published);
    running.start();
    const late = gate();
    const slow = db.sql.run(async (tx) => {
      await outbox.add(tx, versioned(numbered('t', ['slow'], 1)));
      await late.opened;
    });
    await db.sql.run((tx) => outbox.add(tx, versioned(numbered('t', ['quick'], 1))));
    await eventually(() => published.numbers('quick').length === 1);
    late.open();
    await slow;
    await eventually(() => published.numbers('slow').length === 1);
    await running.stop();
  });

  it('publishes the versions of a key in their order whatever the order of their rows, over batches too (hazard 2)', async () => {
    await db.sql.run((tx) => outbox.add(tx, versioned(numbered('t', ['a', 'b'], 20).reverse())));
    const running = relay(published, 7);
    running.start();
    await eventually(() => published.messages.length === 40);
    await running.stop();
    expect([published.numbers('a'), published.numbers('b')]).toEqual([upTo(20), upTo(20)]);
  });

  it('keeps the order of a key when a relay stalls with a batch in hand and another takes its shards (hazard 3)', async () => {
    await db.sql.run((tx) => outbox.add(tx, versioned(numbered('t', ['a'], 1))));
    const stall = gate();
    const stalled = gate();
    const slow = relay({
      publish: async (messages) => {
        stalled.open();
        await stall.opened;
        await published.publish(messages);
      },
    });
    slow.start();
    await stalled.opened;
    await db.sql.run((tx) => outbox.add(tx, versioned(numbered('t', ['a'], 1, 2))));
    const quick = relay(published);
    quick.start();
    await eventually(() => published.numbers('a').length >= 2);
    stall.open();
    await Promise.all([slow.stop(), quick.stop()]);
    const first = [...new Set(published.numbers('a'))];
    expect(first).toEqual([1, 2]);
  });

  it('shares the shards evenly between relays, and gives those of a dead one to the others', async () => {
    let now = 0;
    const [first, second] = [1, 2].map(() => new ShardLeases(db.sql, 'desk', 300, () => now));
    const round = async () => {
      now += 1_000;
      return [(await first?.keep()) ?? [], (await second?.keep()) ?? []] as const;
    };
    expect((await first?.keep())?.length).toBe(64);
    await round();
    const [left, right] = await round();
    expect([left.length, right.length, new Set([...left, ...right]).size]).toEqual([32, 32, 64]);
    await eventually(async () => {
      now += 1_000;
      return (await second?.keep())?.length === 64;
    });
  });

  it('tells how many messages wait and for how long', async () => {
    const idle = relay(published);
    expect(await idle.unpublished()).toEqual({ pending: 0, oldestUnpublishedSeconds: 0 });
    await db.sql.run((tx) => outbox.add(tx, versioned(numbered('t', keysNamed(3), 2))));
    await db.sql.query(`select pg_sleep(0.05)`);
    const waiting = await idle.unpublished();
    expect(waiting.pending).toBe(6);
    expect(waiting.oldestUnpublishedSeconds).toBeGreaterThan(0.05);
  });
});
