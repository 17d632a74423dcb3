import { setTimeout as delay } from 'node:timers/promises';
import type { HubClient } from '@tracepost/client';

/** Looks that must find nothing in a row: an event may be between two services at any one of them. */
const QUIET_LOOKS = 4;
const LOOK_MS = 500;
const LIMIT_MS = 300_000;

/** Resolves when nothing is on its way any more. @throws Error when the flows do not come to rest in five minutes. */
export const settle = async (operator: HubClient): Promise<void> => {
  const deadline = Date.now() + LIMIT_MS;
  let busy = '';
  for (let quiet = 0; quiet < QUIET_LOOKS;) {
    if (Date.now() > deadline) throw new Error(`the flows do not come to rest: ${busy}`);
    const flows = await operator.get('/v1/ops/flows').catch(() => null);
    const moving = flows?.body.flows.filter(
      (flow) => flow.lag !== 0 || (flow.oldestUnpublishedSeconds ?? 0) > 0,
    );
    busy = moving ? JSON.stringify(moving.slice(0, 5)) : 'no answer';
    quiet = moving?.length === 0 ? quiet + 1 : 0;
    await delay(LOOK_MS);
  }
};
