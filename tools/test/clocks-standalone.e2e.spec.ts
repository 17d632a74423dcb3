import { describe, expect, it } from '@jest/globals';
import { waitFor } from '@tracepost/client';
import { advanceCases, courseCases, dueDateCases } from './clock-cases.js';
import { clockTableCases } from './clock-table-cases.js';
import { allEvents } from './hub.js';
import { killableHub } from './killable-hub.js';
import { DAY, expectWhole, shortType, TimedHub, timesOf } from './timed-hub.js';

/** Real time between the kill and the first timer that falls due. */
const AHEAD_MS = 3_000;

describe('the clocks in the standalone form', () => {
  const killable = killableHub('standalone');
  const hub = new TimedHub((clientId) => killable.point(clientId));
  clockTableCases(() => hub);
  dueDateCases(() => hub);
  courseCases(() => hub);
  advanceCases(() => hub);

  describe('timers that fall due while no process runs', () => {
    it('fire once after the start, with their own times', async () => {
      const seizures = await hub.seize(30);
      const opened = timesOf(await allEvents(hub.br), seizures, 'hop.opened');
      const dues = [...opened.values()].map((at) => at + DAY);
      await hub.advanceTo(Math.min(...dues) - AHEAD_MS);
      const ahead = (await hub.now()) - Date.now();
      expect(killable.process('routing').kill()).toBe(true);
      const passed = async () => (Date.now() + ahead > Math.max(...dues) ? true : undefined);
      await waitFor('the due times to pass', passed);
      await killable.process('routing').revive();
      await killable.hub.ready();
      const events = await waitFor('the timers', async () => {
        const all = await allEvents(hub.br);
        const told = all.filter(
          (one) => seizures.has(one.traceid ?? '') && shortType(one) === 'hop.undeliverable',
        );
        return told.length >= seizures.size ? all : undefined;
      });
      expectWhole(events);
      for (const [hopId, at] of timesOf(events, seizures, 'hop.undeliverable'))
        expect(at).toBe((opened.get(hopId) ?? 0) + DAY);
    });
  });
});
