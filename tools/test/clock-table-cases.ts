import { beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor, type EventView } from '@tracepost/client';
import { CLOCK_TABLE, toldOf, type Prepared, type Row, type Told } from './clock-table.js';
import { allEvents } from './hub.js';
import { DAY, HOUR, shortType, type OneHop, type TimedHub, type TraceSeen } from './timed-hub.js';

interface Case extends OneHop {
  readonly row: Row;
  readonly prepared: Prepared;
  /** Versions of the hop before the clock moved. */
  readonly seen: number;
  readonly trace: TraceSeen;
}

/** Timers of different traces may fire together when they are due within so long of each other. */
const TOGETHER = HOUR / 2;

const byTime = (told: readonly Told[]): Told[] => told.toSorted((a, b) => (a[3] < b[3] ? -1 : 1));
const timeOf = ({ time }: EventView): number => Date.parse(time);

/** Every position that the clocks of a hop know, each in a trace of its own, and then 400 days at once. */
export const clockTableCases = (hub: () => TimedHub): void => {
  const cases = new Map<string, Case>();
  let feed: EventView[] = [];
  let moved: { from: number; to: number };

  const prepare = async (row: Row): Promise<Case> => {
    const hop = await hub().open(
      row.priority && { priority: row.priority, priorityJustification: 'at large' },
    );
    const before = await row.act(hub(), hop);
    // The requester sees everything without reading for the other side.
    const view = (await hub().br.get<Prepared['hop'] & { version: number }>(`/v1/hops/${hop.hopId}`)).body;
    const events = await waitFor(`the events of ${row.name}`, async () => {
      const all = await hub().events(hop.traceId);
      const own = all.filter(({ subject }) => subject === hop.hopId);
      return own.length === view.version ? own : undefined;
    });
    const at = (type: string): number =>
      timeOf(events.findLast((one) => shortType(one) === type) as EventView);
    const trace = await waitFor(`the trace of ${row.name}`, async () => {
      const found = await hub().trace(hop.traceId);
      const shown = found.timeline.filter(({ type }) => type.startsWith('hop.')).length;
      return shown >= events.length ? found : undefined;
    });
    return { ...hop, row, prepared: { hop: view, before, at }, seen: events.length, trace };
  };

  beforeAll(async () => {
    const prepared = await Promise.all(CLOCK_TABLE.map(prepare));
    for (const one of prepared) cases.set(one.row.name, one);
    const from = await hub().now();
    await hub().advanceBy(400 * DAY);
    moved = { from, to: await hub().now() };
    feed = await allEvents(hub().br);
  });

  const caseOf = (name: string): Case => cases.get(name) as Case;

  describe('an advance of 400 days', () => {
    it.each(CLOCK_TABLE.map(({ name, endsOpen }) => ({ name, endsOpen })))(
      'tells of a hop that is $name at each due time, once and in order, to its end',
      async ({ name, endsOpen }) => {
        const { row, prepared, traceId, hopId, seen, trace } = caseOf(name);
        const events = await hub().events(traceId);
        const own = events.filter(({ subject }) => subject === hopId).slice(seen);
        const ended = own.filter((event) => shortType(event) === 'hop.expired');
        expect(own.slice(0, own.length - ended.length).map(toldOf)).toEqual(byTime(row.tells(prepared)));
        // With its trace, as soon as routing hears of it.
        expect(ended).toHaveLength(endsOpen ? 1 : 0);
        for (const event of ended) {
          expect(timeOf(event)).toBeGreaterThanOrEqual(Date.parse(trace.expiresAt ?? ''));
          expect(timeOf(event)).toBeLessThan(Date.parse(trace.expiresAt ?? '') + TOGETHER);
        }
        expect(own.every(({ participant }) => participant === 'HUB')).toBe(true);
        const expired = events.filter((event) => shortType(event) === 'trace.expired');
        expect(expired.map(({ time }) => time)).toEqual([trace.expiresAt]);
      },
    );

    it('expires every trace, and no effect comes before its cause', async () => {
      for (const { traceId, hopId, row } of cases.values()) {
        expect((await hub().trace(traceId)).state).toBe('EXPIRED');
        const types = feed
          .filter(({ traceid }) => traceid === traceId)
          .map((event) => `${event.subject} ${shortType(event)}`);
        const [trace, hop] = [
          types.indexOf(`${traceId} trace.expired`),
          types.indexOf(`${hopId} hop.expired`),
        ];
        expect([row.name, hop > trace]).toEqual([row.name, row.endsOpen]);
      }
    });

    it('fires across services in the order of due time', () => {
      const fired = feed.filter((event) => event.participant === 'HUB' && timeOf(event) > moved.from);
      expect(fired.length).toBeGreaterThan(60);
      let latest = 0;
      for (const event of fired) {
        expect([shortType(event), timeOf(event) > latest - TOGETHER]).toEqual([shortType(event), true]);
        expect(timeOf(event)).toBeLessThanOrEqual(moved.to);
        latest = Math.max(latest, timeOf(event));
      }
    });

    it('leaves the whole course in the timeline, the misses too', async () => {
      const { timeline } = await hub().trace(caseOf('read').traceId);
      expect(timeline.filter(({ type }) => type === 'hop.overdue')).toHaveLength(2);
      const times = timeline.map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
    });
  });
};
