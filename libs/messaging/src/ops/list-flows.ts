import type { Unpublished } from '../outbox/outbox-rows.js';
import type { Broker, Sql } from '../ports/ports.js';
import { identifier } from '../sql/identifier.js';
import type { FlowRow } from './rows.js';

export interface FlowsOptions {
  readonly service: string;
  readonly schema: string;
  readonly sql: Sql;
  readonly broker: Pick<Broker, 'lag'>;
  /** The service's relay. */
  readonly relay: { unpublished(): Promise<Unpublished> };
  readonly consumers: readonly { readonly consumer: string; readonly topics: readonly string[] }[];
}

interface Counted {
  readonly consumer: string;
  readonly topic: string;
  readonly parkedKeys: number;
  readonly deadLetters: number;
}

/** One row for each consumer and topic of a service. */
export const listFlows = async (options: FlowsOptions, now: () => number = Date.now): Promise<FlowRow[]> => {
  const { service, sql, broker, relay, consumers } = options;
  const [{ oldestUnpublishedSeconds }, counted, lags] = await Promise.all([
    relay.unpublished(),
    countTroubles(sql, identifier(options.schema)),
    Promise.all(consumers.map(({ consumer, topics }) => broker.lag(consumer, topics))),
  ]);
  return consumers.flatMap(({ consumer }, at) =>
    (lags[at] ?? []).map(({ topic, lag, oldestAt }): FlowRow => {
      const troubles = counted.find((row) => row.consumer === consumer && row.topic === topic);
      const waited = oldestAt === null ? null : Math.max(0, now() - oldestAt.getTime()) / 1000;
      return {
        service,
        topic,
        consumer,
        lag,
        oldestUnpublishedSeconds,
        oldestUnprocessedSeconds: lag === 0 ? 0 : waited,
        parkedKeys: troubles?.parkedKeys ?? 0,
        deadLetters: troubles?.deadLetters ?? 0,
      };
    }),
  );
};

const countTroubles = (sql: Sql, schema: string): Promise<Counted[]> =>
  sql.query<Counted>(
    `select consumer, topic, sum(parked)::integer as "parkedKeys", sum(dead)::integer as "deadLetters" from (
       select consumer, topic, count(*) as parked, 0 as dead from ${schema}.parked_key group by consumer, topic
       union all
       select consumer, topic, 0, count(*) from ${schema}.dead_letter group by consumer, topic) t
     group by consumer, topic`,
  );
