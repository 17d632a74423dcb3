import { Catch, Controller, Module, type ExceptionFilter, type INestMicroservice } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tracepost/testing';
import { PostgresBroker } from '../src/adapters/postgres/postgres-broker.js';
import { decode, effectsOf, recordEffects, type DeskEvent } from '../src/conformance/desk.js';
import { serviceDatabase, type ServiceDatabase } from '../src/conformance/service-database.js';
import { message, numbered, quiet } from '../src/conformance/stage.js';
import { ConsumerContext } from '../src/nest/consumer-context.js';
import { Consumes } from '../src/nest/consumes.js';
import { PortStrategy, type ConsumerEntry } from '../src/nest/port-strategy.js';
import { Troubles } from '../src/ops/troubles.js';

@Catch()
class Rethrow implements ExceptionFilter {
  catch(exception: unknown): never {
    throw exception;
  }
}

@Controller()
class Handlers {
  @Consumes('case', 'tracing')
  async cases(@Payload() events: DeskEvent[], @Ctx() context: ConsumerContext): Promise<void> {
    if (events.some((event) => event.key === 'bad')) throw new RangeError('refused');
    await recordEffects('tracing')(events, context.tx);
  }

  @Consumes('batch', 'tracing')
  async batches(@Payload() events: DeskEvent[], @Ctx() context: ConsumerContext): Promise<void> {
    await recordEffects(`tracing-${context.deliveries[0]?.topic}`)(events, context.tx);
  }

  @Consumes('case', 'audit')
  async log(@Payload() events: DeskEvent[], @Ctx() context: ConsumerContext): Promise<void> {
    await recordEffects('audit')(events, context.tx);
  }
}

@Module({ controllers: [Handlers] })
class DeskModule {}

describe('PortStrategy', () => {
  let db: ServiceDatabase;
  let broker: PostgresBroker;
  const entry = (): ConsumerEntry => ({
    schema: 'desk',
    transactions: db.sql,
    decode,
    policy: { retryDelaysMs: [] },
  });
  const start = async (consumers: ReadonlyMap<string, ConsumerEntry>): Promise<INestMicroservice> => {
    const module = await Test.createTestingModule({ imports: [DeskModule] }).compile();
    const strategy = new PortStrategy({ subscriber: broker, consumers, logger: quiet });
    const app = module.createNestMicroservice({ strategy, logger: false });
    app.useGlobalFilters(new Rethrow());
    await app.listen();
    return app;
  };
  beforeAll(async () => {
    db = await serviceDatabase();
    broker = new PostgresBroker({
      connection: { connectionString: db.database.url('desk_app', 'desk') },
      logger: quiet,
    });
    await broker.ensureTopics(['case', 'batch'].map((name) => ({ name, partitions: 8 })));
  });
  afterAll(async () => {
    await broker.close();
    await db.close();
  });

  it('gives every consumer the events of its topics in its own transaction, and parks what a handler throws at', async () => {
    await broker.publish([
      ...numbered('case', ['a', 'b'], 3),
      message('case', 'bad', 1),
      ...numbered('batch', ['file'], 2),
    ]);
    const app = await start(
      new Map([
        ['tracing', entry()],
        ['audit', entry()],
      ]),
    );
    const done = async (group: string, ...topics: string[]) =>
      (await broker.lag(group, topics)).every(({ lag }) => lag === 0);
    await eventually(async () => (await done('tracing', 'case', 'batch')) && (await done('audit', 'case')));
    await app.close();
    expect(await effectsOf(db, 'tracing')).toEqual({ a: [1, 2, 3], b: [1, 2, 3] });
    expect(await effectsOf(db, 'tracing-batch')).toEqual({ file: [1, 2] });
    expect(await effectsOf(db, 'audit')).toEqual({ a: [1, 2, 3], b: [1, 2, 3], bad: [1] });
    const { items } = await new Troubles('desk', 'desk').parkedKeys(db.sql, { limit: 10 });
    expect(items).toMatchObject([
      { consumer: 'tracing', topic: 'case', key: 'bad', cause: 'RangeError', waiting: 1 },
    ]);
  });

  it('refuses to start when a handler names a consumer that has no entry', async () => {
    await expect(start(new Map([['tracing', entry()]]))).rejects.toThrow(
      'consumer audit has handlers and no entry',
    );
  });
});
