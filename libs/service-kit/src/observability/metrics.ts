import type { ConsumerMetrics, FlowRow } from '@tracepost/messaging';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What one scrape asks each service. */
export interface FlowSource {
  readonly service: string;
  readonly flows: () => Promise<readonly FlowRow[]>;
  readonly outboxAge: () => Promise<number>;
}

/** Prometheus metrics of one process. Labels are names of ours, never ids or data. */
export class Metrics {
  readonly registry = new Registry();
  readonly #http = new Histogram({
    name: 'tracepost_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['service', 'method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
  readonly #handled = this.#counter(
    'tracepost_consumer_handled_total',
    'Messages whose effects are committed',
    ['consumer'],
  );
  readonly #duplicates = this.#counter(
    'tracepost_consumer_duplicates_total',
    'Messages that were known already',
    ['consumer'],
  );
  readonly #retried = this.#counter('tracepost_consumer_retried_total', 'Batches tried again in place', [
    'consumer',
    'cause',
  ]);
  readonly #parked = this.#counter('tracepost_consumer_parked_total', 'Keys parked', ['consumer', 'cause']);
  readonly #dead = this.#counter('tracepost_consumer_dead_lettered_total', 'Messages nobody could read', [
    'consumer',
    'cause',
  ]);
  readonly #published = this.#counter('tracepost_published_total', 'Messages the broker has taken', [
    'service',
  ]);
  readonly #totals = { consumed: 0, published: 0 };

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  request(labels: { service: string; method: string; route: string; status: string }, seconds: number): void {
    this.#http.observe(labels, seconds);
  }

  published(service: string, messages: number): void {
    this.#published.inc({ service }, messages);
    this.#totals.published += messages;
  }

  /** Since the process began. */
  get totals(): { readonly consumed: number; readonly published: number } {
    return { ...this.#totals };
  }

  get consumers(): ConsumerMetrics {
    return {
      handled: (consumer, messages) => {
        this.#handled.inc({ consumer }, messages);
        this.#totals.consumed += messages;
      },
      duplicates: (consumer, messages) => this.#duplicates.inc({ consumer }, messages),
      retried: (consumer, cause) => this.#retried.inc({ consumer, cause }),
      parked: (consumer, cause) => this.#parked.inc({ consumer, cause }),
      deadLettered: (consumer, cause) => this.#dead.inc({ consumer, cause }),
    };
  }

  /** Gauges that are asked for when a scrape comes; a service that cannot answer is left out of it. */
  watch(sources: readonly FlowSource[]): void {
    const flows = rememberFor(1_000, async () =>
      (await Promise.all(sources.map((source) => source.flows().catch(() => [])))).flat(),
    );
    const flowGauge = (name: string, help: string, value: (row: FlowRow) => number | null): void => {
      const gauge = new Gauge({
        name,
        help,
        labelNames: ['service', 'topic', 'consumer'],
        registers: [this.registry],
        collect: async () => {
          gauge.reset();
          for (const row of await flows()) {
            const { service, topic, consumer } = row;
            const measured = value(row);
            if (measured !== null) gauge.set({ service, topic, consumer }, measured);
          }
        },
      });
    };
    flowGauge(
      'tracepost_consumer_oldest_seconds',
      'Age of the oldest message not yet handled',
      (row) => row.oldestUnprocessedSeconds,
    );
    flowGauge('tracepost_consumer_lag', 'Messages not yet handled', (row) => row.lag);
    flowGauge('tracepost_parked_keys', 'Keys that wait for an operator', (row) => row.parkedKeys);
    flowGauge('tracepost_dead_letters', 'Messages that nobody could read', (row) => row.deadLetters);
    const outbox = new Gauge({
      name: 'tracepost_outbox_oldest_seconds',
      help: 'Age of the oldest message not yet published',
      labelNames: ['service'],
      registers: [this.registry],
      collect: async () => {
        for (const { service, outboxAge } of sources)
          outbox.set({ service }, await outboxAge().catch(() => Number.NaN));
      },
    });
  }

  #counter<const L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }
}

/** The answer of `ask`, asked anew when it is older than `ms`: several gauges share one question a scrape. */
const rememberFor = <T>(ms: number, ask: () => Promise<T>): (() => Promise<T>) => {
  let known: { readonly at: number; readonly answer: Promise<T> } | undefined;
  return () => {
    if (known === undefined || performance.now() - known.at > ms)
      known = { at: performance.now(), answer: ask() };
    return known.answer;
  };
};
