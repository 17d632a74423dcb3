import { randomUUID } from 'node:crypto';
import type { Logger } from '../ports/logger.js';
import type { Delivery, Message } from '../ports/message.js';
import type { Broker, SubscribeOptions, Subscription } from '../ports/ports.js';
import type { Harness } from './harness.js';

export const quiet: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const PARTITIONS = 8;

export const message = (topic: string, key: string, number: number): Message => ({
  id: randomUUID(),
  topic,
  key,
  headers: { 'content-type': 'application/json', ce_number: String(number) },
  body: Buffer.from(JSON.stringify({ number })),
});

/** `each` messages, numbered from `first`, for every key, one number after the other. */
export const numbered = (topic: string, keys: readonly string[], each: number, first = 1): Message[] =>
  Array.from({ length: each }, (_, n) => keys.map((key) => message(topic, key, first + n))).flat();

export const keysNamed = (count: number): string[] => Array.from({ length: count }, (_, n) => `key-${n}`);

export const numberOf = (delivery: Pick<Delivery, 'headers'>): number => Number(delivery.headers.ce_number);

export const upTo = (last: number): number[] => Array.from({ length: last }, (_, n) => n + 1);

/** What members got, in the order of arrival; every repetition too. */
export class Received {
  readonly deliveries: Delivery[] = [];

  readonly take = (batch: readonly Delivery[]): Promise<void> => {
    this.deliveries.push(...batch);
    return Promise.resolve();
  };

  get ids(): Set<string> {
    return new Set(this.deliveries.map((delivery) => delivery.id));
  }

  /** Numbers by key, each message where it came first. */
  get first(): Record<string, number[]> {
    const seen = new Set<string>();
    const numbers: Record<string, number[]> = {};
    for (const delivery of this.deliveries) {
      if (seen.has(delivery.id)) continue;
      seen.add(delivery.id);
      (numbers[delivery.key] ??= []).push(numberOf(delivery));
    }
    return numbers;
  }
}

export const allUpTo = (keys: readonly string[], last: number): Record<string, number[]> =>
  Object.fromEntries(keys.map((key) => [key, upTo(last)]));

/** The clients, topic and group of one test; closes what the test leaves open. */
export class Stage {
  readonly topic: string;
  readonly group: string;
  readonly #brokers: Broker[] = [];

  constructor(
    private readonly connectOne: () => Broker,
    prefix: string,
  ) {
    const name = randomUUID().slice(0, 8);
    this.topic = `${prefix}topic-${name}`;
    this.group = `${prefix}group-${name}`;
  }

  static async of(harness: Pick<Harness, 'connect'> & { readonly prefix: string }): Promise<Stage> {
    const stage = new Stage(() => harness.connect(), harness.prefix);
    await stage.connect().ensureTopics([{ name: stage.topic, partitions: PARTITIONS }]);
    return stage;
  }

  connect(): Broker {
    const broker = this.connectOne();
    this.#brokers.push(broker);
    return broker;
  }

  get publisher(): Broker {
    return this.#brokers[0] as Broker;
  }

  subscribe(onBatch: SubscribeOptions['onBatch'], member = this.connect()): Promise<Subscription> {
    return member.subscribe({ group: this.group, topics: [this.topic], maxBatch: 100, onBatch });
  }

  async lag(group = this.group): Promise<number | undefined> {
    return (await this.publisher.lag(group, [this.topic]))[0]?.lag;
  }

  async close(): Promise<void> {
    await Promise.all(this.#brokers.map((broker) => broker.close()));
  }
}

/** A promise that a test resolves. */
export const gate = (): { readonly opened: Promise<void>; open(): void } => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
};
