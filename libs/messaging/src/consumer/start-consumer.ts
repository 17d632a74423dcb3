import { causeOf } from '../failure.js';
import type { Sql } from '../ports/ports.js';
import type { ConsumerOptions, RunningConsumer } from './consumer-options.js';
import { ConsumerStore } from './consumer-store.js';
import { Intake } from './intake.js';
import { Redriver } from './redriver.js';

const HOUR_MS = 3_600_000;

/**
 * Starts a consumer: every message's effects happen once, in order within its key. A message that fails parks its key
 * and holds up nothing else; one that cannot be read becomes a dead letter.
 */
export const startConsumer = async <E, T extends Sql>(
  options: ConsumerOptions<E, T>,
): Promise<RunningConsumer> => {
  const { consumer, logger, policy, schema, subscriber, topics, transactions } = options;
  const store = new ConsumerStore(schema, consumer);
  const intake = new Intake(options, store);
  const subscription = await subscriber.subscribe({
    group: consumer,
    topics,
    maxBatch: policy?.maxBatch ?? 500,
    onBatch: (batch, signal) => intake.take(batch, signal),
  });
  const redriver = new Redriver(options, store, intake);
  const pruning = setInterval(() => {
    transactions
      .run((tx) => store.prune(tx, policy?.inboxDays ?? 60))
      .catch((error: unknown) =>
        logger.warn({ consumer, ...causeOf(error) }, 'the inbox could not be pruned'),
      );
  }, HOUR_MS).unref();
  return {
    healthy: () => subscription.healthy(),
    wake: () => redriver.wake(),
    close: async () => {
      clearInterval(pruning);
      const ended = await Promise.allSettled([redriver.stop(), subscription.close()]);
      for (const end of ended) {
        if (end.status === 'rejected')
          logger.warn({ consumer, ...causeOf(end.reason) }, 'a consumer did not close well');
      }
    },
  };
};
