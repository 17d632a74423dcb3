import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutboxMessage } from '@tracepost/messaging';
import { testDatabase, type TestDatabase } from '@tracepost/testing';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import {
  HUB_SCOPE,
  ME,
  OffsetClock,
  UnitOfWork,
  openDatabase,
  provision,
  rowSecurity,
  type Tx,
} from '../src/index.js';

const PASSWORD = 'sample';

class Sample1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table thing (id int primary key, participant text not null)`);
    await runner.query(rowSecurity('thing', `participant = ${ME}`));
  }

  async down(): Promise<void> {}
}

const entry = (id: string): Parameters<Tx['audit']>[0] => ({
  id,
  kind: 'DISCLOSURE',
  action: 'thing.read',
  at: '2026-11-23T00:00:00.000Z',
  actor: { participant: 'BR-NCB', client: 'br-cp', requestId: null, purpose: null },
  subjects: [],
  version: null,
  traceparent: null,
});

let database: TestDatabase;
let app: DataSource;
let work: UnitOfWork;
const added: OutboxMessage[] = [];
let woken = 0;

const br = { kind: 'participant', participant: 'BR-NCB' } as const;
const us = { kind: 'participant', participant: 'US-NCB' } as const;
const ids = (tx: Tx): Promise<{ id: number }[]> => tx.query('select id from thing order by id');

beforeAll(async () => {
  database = await testDatabase();
  await provision(database.url(), ['sample'], PASSWORD, '');
  await provision(database.url(), ['sample'], PASSWORD, '');
  app = await openDatabase({
    address: { host: database.host, port: database.port, database: database.name },
    password: PASSWORD,
    service: 'sample',
    migrations: [Sample1700000000001],
    entities: [],
    poolSize: 4,
  });
  const outbox = {
    add: async (_sql: unknown, messages: readonly OutboxMessage[]) => void added.push(...messages),
    wake: () => void (woken += 1),
  };
  work = new UnitOfWork(app, outbox, new OffsetClock(0, () => Date.parse('2026-11-23T10:00:00Z')));
  await work.run((tx) => tx.query(`insert into thing values (1, 'BR-NCB'), (2, 'US-NCB')`));
});

afterAll(async () => {
  await app?.destroy();
  await database?.close();
});

describe('a transaction', () => {
  it('of a participant sees its own rows only', async () => {
    expect(await work.in(br, ids)).toEqual([{ id: 1 }]);
  });

  it('of the hub sees all rows', async () => {
    expect(await work.run(ids)).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it("cannot write another participant's row", async () => {
    await expect(
      work.in(br, (tx) => tx.query(`insert into thing values (3, 'US-NCB')`)),
    ).rejects.toMatchObject({
      code: '42501',
    });
    expect(await work.in(us, (tx) => tx.query(`update thing set id = 9 where id = 1 returning id`))).toEqual(
      [],
    );
  });

  it('leaves no eyes behind on its connection', async () => {
    await work.run(ids);
    expect(await app.query('select id from thing')).toEqual([]);
  });

  it('changes its eyes when it is told to', async () => {
    const seen = await work.in(br, async (tx) => {
      await tx.rescope(HUB_SCOPE);
      return ids(tx);
    });
    expect(seen).toHaveLength(2);
  });

  it('has the business time of the clock, or the one given', async () => {
    expect(await work.run(async (tx) => tx.now.toISOString())).toBe('2026-11-23T10:00:00.000Z');
    const at = new Date('2027-01-01T00:00:00Z');
    expect(await work.in(HUB_SCOPE, async (tx) => tx.now, at)).toBe(at);
  });

  it('hands what it published to the outbox before the commit and wakes the relay after it', async () => {
    const before = woken;
    await work.in(br, async (tx) => tx.audit(entry('0193a000-0000-7000-8000-000000000001')));
    expect(added.map((message) => message.topic)).toEqual(['audit.entry.commands.v1']);
    expect(woken).toBe(before + 1);
  });

  it('publishes nothing when it rolls back', async () => {
    const before = added.length;
    const failing = work.in(br, async (tx) => {
      tx.audit(entry('0193a000-0000-7000-8000-000000000002'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(added).toHaveLength(before);
  });
});

describe('the application role', () => {
  it('commits to disk before it answers', async () => {
    expect(await app.query('show synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
  });

  it('owns nothing', async () => {
    await expect(app.query('alter table thing disable row level security')).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('a clock that other processes move', () => {
  it('is read with each transaction that names no time of its own, and never goes back', async () => {
    const clock = new OffsetClock(0, () => 1_000);
    let stored = '7000';
    const shared = {
      get offsetSql() {
        return `${stored}::bigint`;
      },
      now: () => clock.now(),
      follow: (offset: number) => clock.advanceTo(offset),
    };
    const outbox = { add: () => Promise.resolve(), wake: () => undefined };
    const following = new UnitOfWork(app, outbox, shared);
    const timeOf = (at?: Date): Promise<number> =>
      following.in(HUB_SCOPE, (tx) => Promise.resolve(tx.now.getTime()), at);
    expect(await timeOf(new Date(5))).toBe(5);
    expect(clock.offset).toBe(0);
    expect(await timeOf()).toBe(8_000);
    stored = '6000';
    expect(await timeOf()).toBe(8_000);
  });
});
