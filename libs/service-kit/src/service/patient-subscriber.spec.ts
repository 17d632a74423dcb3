import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { Broker, SubscribeOptions, Subscription } from '@tracepost/messaging';
import pino from 'pino';
import { PatientSubscriber } from './patient-subscriber.js';

const OPTIONS: SubscribeOptions = { group: 'g', topics: ['t'], maxBatch: 1, onBatch: async () => undefined };
const subscription: Subscription = { healthy: () => true, close: async () => undefined };
const broker = (subscribe: () => Promise<Subscription>): Broker => ({
  features: { oldestAt: true, batchesSpanPartitions: true, forgetsKeys: true },
  ensureTopics: async () => undefined,
  subscribe,
  publish: async () => undefined,
  lag: async () => [],
  healthy: () => true,
  close: async () => undefined,
});

describe('a subscription', () => {
  it('is unhealthy, and says why, when the broker refuses it for good', async () => {
    const log = new PassThrough();
    const refused = Object.assign(new Error('permission denied for schema broker'), { code: '42501' });
    const subscriber = new PatientSubscriber(
      broker(() => Promise.reject(refused)),
      pino(log),
    );
    const made = await subscriber.subscribe(OPTIONS);
    expect(made.healthy()).toBe(true);
    const [line] = (await once(log, 'data')) as [Buffer];
    expect(line.toString()).toContain('permission denied for schema broker (42501)');
    expect(made.healthy()).toBe(false);
    await made.close();
  });

  it('is what the broker says of it once it was made', async () => {
    const subscriber = new PatientSubscriber(
      broker(async () => ({ ...subscription, healthy: () => false })),
      pino({ level: 'silent' }),
    );
    const made = await subscriber.subscribe(OPTIONS);
    await made.close();
    expect(made.healthy()).toBe(false);
  });
});
