import { setTimeout as delay } from 'node:timers/promises';
import { waitFor } from '@tracepost/client';
import { contactPoint } from '../demo/contact-points.js';
import { processMeter } from './cpu.js';
import type { Comparison } from './figure.js';
import { HttpControl } from './http.js';
import type { MeasuredHub } from './hubs.js';
import type { Plan } from './plan.js';
import { rounds } from './rounds.js';
import { sampled } from './sample.js';
import type { Stage } from './stage.js';
import { driveTraces, type DrivenTraces, type TraceParties } from './trace-driver.js';

const NO_LIMIT = 600_000;
const IDLE_SECONDS = 2;

/** Whole two-hop traces by the public API: submitted, answered twice, read, closed. */
export const measureTraces = async (
  stage: Stage,
  plan: Plan,
  form: 'standalone' | 'cluster',
  hub: MeasuredHub,
): Promise<Comparison> => {
  const control = await HttpControl.start(stage, await stage.database(`traces_${form}`));
  let made = 0;
  const point = (clientId: string) =>
    contactPoint(hub.url, clientId, { tries: 1, onRequest: () => (made += 1) });
  const parties: TraceParties = {
    requester: point('br-cp'),
    first: point('us-cp'),
    second: point('py-cp'),
    calls: () => made,
  };
  let tags = 0;
  const drive = async (milliseconds: number): Promise<DrivenTraces> => {
    const tag = `T${(tags += 1)}`;
    const work = await driveTraces(parties, { tag, parallel: plan.parallel, milliseconds });
    await waitFor('the outboxes to be empty', async () => ((await hub.outboxes()) === 0 ? true : undefined));
    return work;
  };
  let last: DrivenTraces = await drive(plan.warmUpMs);
  const idle = await sampled(stage.pauses, hub.meters, async () => {
    await delay(IDLE_SECONDS * 1000);
    return { operations: IDLE_SECONDS, milliseconds: IDLE_SECONDS * 1000 };
  });
  let calls = 0;
  let traces = 0;
  const bareMeters = [processMeter('Node', () => control.bare.pid), stage.postgresMeter];
  const pairs = await rounds(
    plan.rounds,
    () =>
      sampled(stage.pauses, hub.meters, async () => {
        last = await drive(plan.tracesMs);
        calls += last.calls;
        traces += last.operations;
        return last;
      }),
    () =>
      sampled(stage.pauses, bareMeters, async () => {
        const limits = { connections: plan.parallel, milliseconds: NO_LIMIT, most: last.calls };
        const { milliseconds } = await control.sendBare(limits);
        return { operations: last.operations, milliseconds };
      }),
  );
  return {
    name: `two-hop trace, ${form}`,
    unit: 'trace',
    ceilingIs: `its ${(calls / traces).toFixed(1)} HTTP calls to bare Fastify, one insert each`,
    kind: 'work',
    idle,
    ...pairs,
  };
};
