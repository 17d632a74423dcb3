import type { Broker, SubscribeOptions, Subscriber, Subscription } from '@tracepost/messaging';
import { PARTITIONS, TOPICS } from '@tracepost/contracts';
import type { Logger } from 'pino';
import { untilItWorks } from './retry.js';

/**
 * Subscribes as soon as the broker can be reached, and answers at once: HTTP goes on accepting meanwhile, what is
 * accepted waits in the outbox.
 */
export class PatientSubscriber implements Subscriber {
  readonly #ended = new AbortController();
  readonly #topics: Promise<void>;

  constructor(
    private readonly broker: Broker,
    private readonly logger: Logger,
  ) {
    const topics = TOPICS.map((name) => ({ name, partitions: PARTITIONS }));
    this.#topics = this.#patiently('making the topics', () => broker.ensureTopics(topics));
    this.#topics.catch(() => undefined);
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    const subscribed = this.#topics.then(() =>
      this.#patiently(`subscribing ${options.group}`, () => this.broker.subscribe(options)),
    );
    let subscription: Subscription | undefined;
    let refused = false;
    const known = subscribed.then(
      (made) => (subscription = made),
      (error: unknown) => {
        if (this.#ended.signal.aborted) return undefined;
        refused = true;
        this.logger.error({ group: options.group, err: error }, 'the broker refuses the subscription');
        return undefined;
      },
    );
    return {
      healthy: () => !refused && (subscription?.healthy() ?? true),
      close: async () => {
        this.#ended.abort();
        await (await known)?.close();
      },
    };
  }

  #patiently<T>(what: string, work: () => Promise<T>): Promise<T> {
    return untilItWorks(what, work, this.logger, this.#ended.signal);
  }
}
