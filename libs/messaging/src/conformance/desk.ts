import { UnreadableMessage } from '@tracepost/contracts';
import { startConsumer } from '../consumer/start-consumer.js';
import type { ConsumerOptions, RunningConsumer } from '../consumer/consumer-options.js';
import type { Delivery } from '../ports/message.js';
import type { Sql, Subscriber } from '../ports/ports.js';
import type { ServiceDatabase } from './service-database.js';
import { quiet, type Stage } from './stage.js';

export interface DeskEvent {
  readonly id: string;
  readonly key: string;
  readonly number: number;
}

export const decode = (delivery: Delivery): DeskEvent => {
  try {
    const { number } = JSON.parse(delivery.body.toString()) as { number: number };
    return { id: delivery.id, key: delivery.key, number };
  } catch (cause) {
    throw new UnreadableMessage('the body is not JSON', { cause });
  }
};

/** The handler of the tests: each event leaves one row in desk.effect. */
export const recordEffects =
  (consumer: string) =>
  async (events: readonly DeskEvent[], tx: Sql): Promise<void> => {
    await tx.query(
      `insert into desk.effect (consumer, event_id, key, number, member)
       select $1, m.*, 'm' from unnest($2::uuid[], $3::text[], $4::integer[]) as m`,
      [consumer, events.map((e) => e.id), events.map((e) => e.key), events.map((e) => e.number)],
    );
  };

export const startDesk = (
  stage: Stage,
  db: ServiceDatabase,
  options: Partial<ConsumerOptions<DeskEvent, Sql>> & { readonly subscriber?: Subscriber } = {},
): Promise<RunningConsumer> =>
  startConsumer<DeskEvent, Sql>({
    consumer: stage.group,
    topics: [stage.topic],
    subscriber: stage.publisher,
    transactions: db.sql,
    schema: 'desk',
    decode,
    handle: recordEffects(stage.group),
    logger: quiet,
    policy: { retryDelaysMs: [20, 50], redrivePollMs: 100, maxBatch: 100 },
    ...options,
  });

/** Numbers by key, in the order in which the effects were committed or written. */
export const effectsOf = async (db: ServiceDatabase, consumer: string): Promise<Record<string, number[]>> => {
  const rows = await db.sql.query<{ key: string; numbers: number[] }>(
    `select key, array_agg(number order by ord) as numbers from desk.effect where consumer = $1 group by key`,
    [consumer],
  );
  return Object.fromEntries(rows.map(({ key, numbers }) => [key, numbers]));
};
