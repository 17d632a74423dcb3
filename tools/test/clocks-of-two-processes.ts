import { describe, expect, it } from '@jest/globals';
import { waitFor, type EventView } from '@tracepost/client';
import { allEvents } from './hub.js';
import type { KillableHub } from './killable-hub.js';
import { DAY, expectWhole, shortType, TimedHub, timesOf } from './timed-hub.js';

/** What two processes of a service make of one clock and of its timers. */
export const clocksOfTwoProcesses = (killable: KillableHub): void => {
  const hub = new TimedHub((clientId) => killable.point(clientId));

  describe('a further process of a service', () => {
    it('has the same time as the first, and acts at it at once', async () => {
      const hop = await hub.open();
      await hub.advanceBy(2 * DAY);
      const now = await hub.now();
      const process = killable.process('routing-2');
      const { body } = await killable
        .at(process, hop.requested)
        .post<{ acknowledgedAt: string }>(`/v1/hops/${hop.hopId}/acknowledgement`, {});
      expect(Date.parse(body.acknowledgedAt)).toBeGreaterThanOrEqual(now);
      for (const service of ['routing', 'tracing']) {
        const [first, second] = await Promise.all(
          [service, `${service}-2`].map(async (name) => {
            const path = `${service}/clock`;
            return (await killable.internal<{ offset: number }>(killable.process(name), path)).offset;
          }),
        );
        expect([service, first]).toEqual([service, second]);
        expect(first).toBeGreaterThan(DAY);
      }
    });
  });

  describe('timers that two processes hold', () => {
    it('fire once, though one of the two is killed in the middle', async () => {
      const idle = await hub.seize(100);
      const began = Math.min(...timesOf(await allEvents(hub.br), idle, 'trace.submitted').values());
      await hub.advanceTo(began + 179 * DAY);
      // Their hops go unread for a day while the others fall idle: both services are busy at once.
      const unread = await hub.seize(100);
      const opened = timesOf(await allEvents(hub.br), unread, 'hop.opened');
      const due = Math.min(began + 180 * DAY, ...[...opened.values()].map((at) => at + DAY));
      await hub.advanceTo(due - 2_000);
      const ours = new Set([...idle, ...unread]);
      const isOurs = ({ traceid }: EventView): boolean => ours.has(traceid ?? '');
      await waitFor('the first timers', async () => {
        const all = await allEvents(hub.br);
        return all.some((one) => isOurs(one) && Date.parse(one.time) >= due) || undefined;
      });
      const victims = ['routing', 'tracing-2'].map((name) => killable.process(name));
      for (const victim of victims) expect(victim.kill()).toBe(true);
      const target = due + DAY;
      const refused = await hub.tryAdvance({ to: new Date(target).toISOString() });
      expect([refused.status, refused.body['type']]).toEqual([503, '/problems/unavailable']);
      for (const victim of victims) await victim.revive();
      await killable.hub.ready();
      expect(await hub.now()).toBeLessThan(target);
      await hub.advanceTo(target);
      const events = await allEvents(hub.br);
      expectWhole(events);
      for (const [hopId, at] of timesOf(events, unread, 'hop.undeliverable'))
        expect(at).toBe((opened.get(hopId) ?? 0) + DAY);
      const submitted = timesOf(events, idle, 'trace.submitted');
      for (const [traceId, at] of timesOf(events, idle, 'trace.expired'))
        expect(at).toBe((submitted.get(traceId) ?? 0) + 180 * DAY);
      timesOf(events, idle, 'hop.expired');
      expect(
        events.filter((one) => shortType(one) === 'hop.reminded' && unread.has(one.traceid ?? '')),
      ).toEqual([]);
    });
  });
};
