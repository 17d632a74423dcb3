import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrokerFeatures } from '../ports/features.js';
import { consumerCases } from './consumer.cases.js';
import { deliveryCases } from './delivery.cases.js';
import { forgetCases } from './forget.cases.js';
import type { Harness } from './harness.js';
import { membershipCases } from './membership.cases.js';
import { relayCases } from './relay.cases.js';
import { restartCases } from './restart.cases.js';
import { serviceDatabase, type ServiceDatabase } from './service-database.js';
import { Stage } from './stage.js';

/** Every adapter passes the same cases; `missing` are the features it openly does without. */
export const conformance = (
  name: string,
  open: () => Promise<Harness>,
  missing: readonly (keyof BrokerFeatures)[],
): void => {
  describe(`${name} keeps the promises of the ports`, () => {
    let harness: Harness;
    let db: ServiceDatabase;
    beforeAll(async () => {
      [harness, db] = await Promise.all([open(), serviceDatabase()]);
    });
    afterAll(async () => {
      await db?.close();
      await harness?.close();
    });
    const onStage = (work: (stage: Stage) => Promise<void>) => async () => {
      const stage = await Stage.of(harness);
      try {
        await work(stage);
      } finally {
        await stage.close();
      }
    };

    it('does without the features that it says, and no others', async () => {
      const broker = harness.connect();
      const without = Object.entries(broker.features).flatMap(([feature, there]) => (there ? [] : [feature]));
      await broker.close();
      expect(without).toEqual(missing);
    });

    describe('delivery', () => deliveryCases(() => harness, onStage));
    describe('membership', () => membershipCases(() => harness, onStage));
    describe('consumers', () => consumerCases(() => db, onStage));
    describe('forgetting', () => forgetCases(() => db, onStage));
    describe('relays', () => relayCases(() => db, onStage));
    describe('restart', () => restartCases(() => harness));
  });
};
