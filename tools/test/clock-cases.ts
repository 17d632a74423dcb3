import { describe, expect, it } from '@jest/globals';
import { waitFor } from '@tracepost/client';
import { midnightInNewYork } from './clock-table.js';
import { allEvents, raw } from './hub.js';
import { DAY, HOUR, timesOf, wallClock, type OneHop, type TimedHub } from './timed-hub.js';

const iso = (at: number): string => new Date(at).toISOString();
const QUESTION = { questions: [{ text: 'Which side is the serial on?' }] };

/** The next instant of this weekday (0 is Sunday) at 15:00 UTC: the same day in New York and in Vienna. */
const next = (weekday: number, now: number): number => {
  const day = Math.floor(now / DAY) * DAY + 15 * HOUR;
  const ahead = (weekday - new Date(day).getUTCDay() + 7) % 7;
  return day + ahead * DAY > now ? day + ahead * DAY : day + (ahead + 7) * DAY;
};

const daysLater = (date: string, days: number): string => iso(Date.parse(date) + days * DAY).slice(0, 10);

export const dueDateCases = (hub: () => TimedHub): void => {
  describe('a hop that is read', () => {
    const readOn = async (weekday: number) => {
      await hub().advanceTo(next(weekday, await hub().now()));
      const hops = await Promise.all([hub().open(), hub().open({}, 'AT')]);
      return Promise.all(hops.map((hop) => hub().read(hop)));
    };
    const ZONES = ['America/New_York', 'Europe/Vienna'];

    it('on a Wednesday is acknowledged by the next one, in the zone of whoever is asked', async () => {
      for (const [nth, hop] of (await readOn(3)).entries()) {
        const zone = ZONES[nth] ?? '';
        const [date = '', time = ''] = wallClock(hop.deliveredAt ?? '', zone).split(' ');
        expect(wallClock(hop.due.acknowledgeBy ?? '', zone)).toBe(`${daysLater(date, 7)} ${time}`);
        expect(wallClock(hop.due.answerBy ?? '', zone)).toBe(`${daysLater(date, 14)} ${time}`);
      }
    });

    it('on a Saturday has five whole working days, in the zone of whoever is asked', async () => {
      for (const [nth, hop] of (await readOn(6)).entries()) {
        const zone = ZONES[nth] ?? '';
        const [date = ''] = wallClock(hop.deliveredAt ?? '', zone).split(' ');
        expect(wallClock(hop.due.acknowledgeBy ?? '', zone)).toBe(`${daysLater(date, 9)} 00:00:00`);
      }
    });

    it('and urgent has 24 and 72 hours, whatever the day', async () => {
      const hop = await hub().read(
        await hub().open({ priority: 'URGENT', priorityJustification: 'at large' }),
      );
      const received = Date.parse(hop.deliveredAt ?? '');
      expect(hop.due).toEqual({
        acknowledgeBy: iso(received + 24 * HOUR),
        answerBy: iso(received + 72 * HOUR),
        informationBy: null,
      });
      expect(hop.awaiting).toEqual(['ACKNOWLEDGEMENT', 'ANSWER']);
    });
  });
};

export const courseCases = (hub: () => TimedHub): void => {
  describe('the clocks of one hop, from question to escalation', () => {
    let hop: OneHop;
    const traces = async (query: string) => (await hub().find(query)).includes(hop.traceId);
    const inbox = async (query: string) =>
      (await hub().find(query, hub().point(hop.requested), '/v1/inbox')).includes(hop.hopId);
    const isListed = (query: string) =>
      waitFor(`the trace under ${query}`, async () => (await traces(query)) || undefined);

    it('stop with a question, which the requester has to answer in 14 days', async () => {
      hop = await hub().open();
      const { due } = await hub().act(hop, 'acknowledgement', {});
      await hub().advanceTo(Date.parse(due.answerBy ?? '') - HOUR);
      const asked = await hub().act(hop, 'information-requests', QUESTION);
      expect(asked).toMatchObject({ state: 'INFO_REQUESTED', overdue: false, awaiting: ['INFORMATION'] });
      expect(asked.due).toMatchObject({ acknowledgeBy: null, answerBy: null });
      await isListed('awaiting=INFORMATION');
      expect(await traces('awaiting=ACCEPTANCE')).toBe(false);
    });

    it('go on with a day at least', async () => {
      await hub().advanceBy(3 * DAY);
      const supplied = await hub().act(hop, 'information', { text: 'the left' }, 'br-cp');
      expect(supplied).toMatchObject({ state: 'IN_PROGRESS', overdue: false, awaiting: ['ANSWER'] });
      const events = await waitFor('the event', async () => {
        const all = await hub().events(hop.traceId);
        return all.at(-1)?.type.includes('information-supplied') ? all : undefined;
      });
      expect(supplied.due.answerBy).toBe(iso(Date.parse(events.at(-1)?.time ?? '') + DAY));
    });

    it('make the hop and its trace overdue, and escalate', async () => {
      await hub().advanceBy(2 * DAY);
      expect(await hub().read(hop)).toMatchObject({ overdue: true, escalation: 0, awaiting: ['ANSWER'] });
      await isListed('overdue=true');
      expect([
        await traces('overdue=false'),
        await inbox('overdue=true'),
        await inbox('overdue=false'),
      ]).toEqual([false, true, false]);
      await hub().advanceBy(7 * DAY);
      expect(await hub().read(hop)).toMatchObject({ overdue: true, escalation: 1 });
    });

    it('take an expected day for the due date; the miss stays in the timeline', async () => {
      const expectedAt = iso((await hub().now()) + 10 * DAY).slice(0, 10);
      const report = { expectedAt, reason: 'paper archive' };
      const reported = await hub().act(hop, 'progress-reports', report);
      expect(reported).toMatchObject({ overdue: false, escalation: 0, expectedAt });
      expect(reported.due.answerBy).toBe(iso(midnightInNewYork(daysLater(expectedAt, 1))));
      await isListed('overdue=false');
      expect([await traces('overdue=true'), await inbox('overdue=true')]).toEqual([false, false]);
      const { timeline } = await hub().trace(hop.traceId);
      expect(timeline.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['hop.overdue', 'hop.escalated']),
      );
    });

    it('end with the answer; that it is accepted is implied after 30 days', async () => {
      const answered = await hub().act(hop, 'answers', { result: 'TRACED_TO_DEALER' });
      expect(answered).toMatchObject({ overdue: false, acceptance: 'PENDING', awaiting: ['ACCEPTANCE'] });
      await isListed('awaiting=ACCEPTANCE');
      expect(answered.due).toEqual({ acknowledgeBy: null, answerBy: null, informationBy: null });
      await hub().advanceBy(30 * DAY + HOUR);
      expect(await hub().read(hop)).toMatchObject({ acceptance: 'IMPLIED', awaiting: [] });
    });
  });
};

export const advanceCases = (hub: () => TimedHub): void => {
  describe('the development clock', () => {
    it.each<[string, () => Promise<unknown>, number, string]>([
      ['back', async () => ({ to: iso((await hub().now()) - 60_000) }), 409, 'illegal-transition'],
      ['by more than 400 days', async () => ({ by: 'P400DT1S' }), 409, 'illegal-transition'],
      ['to a far day', async () => ({ to: '9999-01-01T00:00:00Z' }), 409, 'illegal-transition'],
      [
        'by an amount that no calendar knows',
        async () => ({ by: 'P99999999999Y' }),
        409,
        'illegal-transition',
      ],
      ['by nothing', async () => ({}), 422, 'validation'],
      ['by and to', async () => ({ by: 'P1D', to: '2030-01-01T00:00:00Z' }), 422, 'validation'],
      ['by a word', async () => ({ by: 'tomorrow' }), 422, 'validation'],
      ['by an empty duration', async () => ({ by: 'P' }), 422, 'validation'],
      ['by a duration without its time', async () => ({ by: 'P1DT' }), 422, 'validation'],
      ['by a negative duration', async () => ({ by: '-P1D' }), 422, 'validation'],
      ['by a number', async () => ({ by: 86_400 }), 422, 'validation'],
      ['to a day that is none', async () => ({ to: '2027-02-30T00:00:00Z' }), 422, 'validation'],
      ['to an instant without its offset', async () => ({ to: '2030-01-01T00:00:00' }), 422, 'validation'],
      ['with an unknown member', async () => ({ by: 'P1D', at: 'once' }), 422, 'validation'],
    ])('does not go %s', async (_how, body, status, slug) => {
      const before = await hub().now();
      const refused = await hub().tryAdvance(await body());
      expect([refused.status, refused.body['type']]).toEqual([status, `/problems/${slug}`]);
      if (status === 409)
        expect(refused.body).toMatchObject({ state: 'STANDING', command: 'advances', legal: ['advances'] });
      expect((await hub().now()) - before).toBeLessThan(60_000);
    });

    it('may be told to stay', async () => {
      expect(await hub().tryAdvance({ by: 'PT0S' })).toMatchObject({ status: 200, body: { fired: 0 } });
    });

    it.each(['br-cp', 'hub-auditor', 'europol-agency'])('is not for %s', async (clientId) => {
      const client = hub().point(clientId);
      const advanced = await raw(client, 'POST', '/v1/dev/clock/advances', { by: 'P1D' });
      expect([advanced.status, advanced.body['type']]).toEqual([403, '/problems/role-missing']);
      expect((await raw(client, 'GET', '/v1/dev/clock')).status).toBe(403);
    });
  });

  describe('400 days over hundreds of traces', () => {
    const COUNT = 300;

    it('take one advance, one at a time; each falls due once', async () => {
      const seizures = await hub().seize(COUNT);
      const target = (await hub().now()) + 400 * DAY;
      let through = false;
      const first = hub()
        .tryAdvance({ to: iso(target) })
        .finally(() => (through = true));
      const second = await waitFor('the clock to be moved', async () => {
        const answer = await hub().tryAdvance({ by: 'PT0S' });
        return answer.status === 409 || through ? answer : undefined;
      });
      expect(second.body).toMatchObject({
        type: '/problems/illegal-transition',
        state: 'ADVANCING',
        command: 'advances',
        legal: [],
      });
      const { status, body } = await first;
      // A machine that is busy with other things may need the repetition that the contract speaks of.
      expect(status === 200 || body['type'] === '/problems/unavailable').toBe(true);
      if (status === 200) expect(Number(body['fired'])).toBeGreaterThanOrEqual(2 * COUNT);
      else await hub().advanceTo(target);
      const events = await allEvents(hub().br);
      const at = (type: string) => timesOf(events, seizures, type);
      const [opened, unread, expired] = [at('hop.opened'), at('hop.undeliverable'), at('trace.expired')];
      at('hop.expired');
      for (const [hopId, time] of unread) expect(time).toBe((opened.get(hopId) ?? 0) + DAY);
      for (const [traceId, time] of at('trace.submitted'))
        expect(expired.get(traceId)).toBe(time + 180 * DAY);
    });
  });
};
