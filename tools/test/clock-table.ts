import { STORY_REQUEST, waitFor, type EventView } from '@tracepost/client';
import { DAY, HOUR, shortType, type HopSeen, type OneHop, type TimedHub } from './timed-hub.js';

/** What an event of a clock says: its type, which clock, how far, and when. */
export type Told = readonly [type: string, clock: string | null, step: number | null, at: string];

export const toldOf = (event: EventView): Told => {
  const { clock, percent, escalation } = event.data as Record<string, unknown>;
  const step = percent ?? (shortType(event) === 'hop.escalated' ? escalation : null);
  return [shortType(event), (clock as string) ?? null, (step as number) ?? null, event.time];
};

const iso = (at: number): string => new Date(at).toISOString();
const ms = (instant: string | null | undefined): number => Date.parse(instant ?? '');

/** All that a clock tells that runs from one instant to another and that nobody stops (api.md section 4, rule 2). */
export const clockOf = (clock: string, from: number, by: number): Told[] => [
  ['hop.reminded', clock, 50, iso(from + Math.round((by - from) * 0.5))],
  ['hop.reminded', clock, 80, iso(from + Math.round((by - from) * 0.8))],
  ['hop.overdue', clock, null, iso(by)],
  ['hop.escalated', clock, 1, iso(by + 7 * DAY)],
  ['hop.escalated', clock, 2, iso(by + 30 * DAY)],
];

const once = (type: string, at: number): Told => [type, null, null, iso(at)];

/** A hop after what its row did, and the business times of its events by type (the last of each). */
export interface Prepared {
  readonly hop: HopSeen;
  /** What `act` gave back. */
  readonly before: HopSeen | null;
  readonly at: (type: string) => number;
}

export interface Row {
  readonly name: string;
  readonly priority?: 'URGENT';
  /** May give the hop as it was before its clock stopped. */
  readonly act: (hub: TimedHub, hop: OneHop) => Promise<HopSeen | null>;
  /** What its clocks tell from then on, in any order; the end of trace and hop apart. */
  readonly tells: (prepared: Prepared) => Told[];
  /** Its hop is still open when its trace expires. */
  readonly endsOpen: boolean;
}

const QUESTION = { questions: [{ text: 'Which side is the serial on?' }] };
const acknowledge = (hub: TimedHub, hop: OneHop) => hub.act(hop, 'acknowledgement', {});
const answer = (hub: TimedHub, hop: OneHop) => hub.act(hop, 'answers', { result: 'TRACED_TO_DEALER' });
const dayOf = (at: number): string => iso(at).slice(0, 10);
/** New York is behind UTC by a whole number of hours: its midnight is one of the next five full hours of UTC. */
export const midnightInNewYork = (date: string): number => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/New_York',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const hours = Array.from({ length: 6 }, (_, hour) => Date.parse(`${date}T00:00:00Z`) + hour * HOUR);
  return hours.find((at) => format.format(at) === `${date} 00:00`) ?? Number.NaN;
};

const FROM_RECEIPT = ({ hop, at }: Prepared): Told[] => [
  ...clockOf('ACKNOWLEDGE', at('hop.delivered'), ms(hop.due.acknowledgeBy)),
  ...clockOf('ANSWER', at('hop.delivered'), ms(hop.due.answerBy)),
];
const ANSWER_FROM_RECEIPT = ({ hop, at }: Prepared): Told[] =>
  clockOf('ANSWER', at('hop.delivered'), ms(hop.due.answerBy));

/** A hop in each position that its clocks know, and what they tell if nobody acts any more. */
export const CLOCK_TABLE: readonly Row[] = [
  {
    name: 'unread',
    act: async () => null,
    tells: ({ at }) => [once('hop.undeliverable', at('hop.opened') + DAY)],
    endsOpen: true,
  },
  {
    name: 'unread and urgent',
    priority: 'URGENT',
    act: async () => null,
    tells: ({ at }) => [once('hop.undeliverable', at('hop.opened') + 4 * HOUR)],
    endsOpen: true,
  },
  { name: 'read', act: (hub, hop) => hub.read(hop), tells: FROM_RECEIPT, endsOpen: true },
  {
    name: 'read and urgent',
    priority: 'URGENT',
    act: (hub, hop) => hub.read(hop),
    tells: FROM_RECEIPT,
    endsOpen: true,
  },
  { name: 'acknowledged', act: acknowledge, tells: ANSWER_FROM_RECEIPT, endsOpen: true },
  {
    name: 'asking',
    act: (hub, hop) => hub.act(hop, 'information-requests', QUESTION),
    tells: ({ hop, at }) =>
      clockOf('INFORMATION', at('hop.information-requested'), ms(hop.due.informationBy)),
    endsOpen: true,
  },
  {
    name: 'deferred',
    act: async (hub, hop) => {
      const running = await acknowledge(hub, hop);
      const until = dayOf((await hub.now()) + 20 * DAY);
      await hub.act(hop, 'deferrals', { until, reason: 'ONGOING_INVESTIGATION' });
      return running;
    },
    tells: ({ hop, before, at }) => {
      const ends = midnightInNewYork(hop.deferredUntil ?? '');
      const stood = ends - at('hop.deferred');
      const by = ms(before?.due.answerBy) + stood;
      return [once('hop.deferral-ended', ends), ...clockOf('ANSWER', at('hop.delivered') + stood, by)];
    },
    endsOpen: true,
  },
  {
    name: 'expected on a day',
    act: async (hub, hop) => {
      const expectedAt = dayOf((await hub.now()) + 40 * DAY);
      return hub.act(hop, 'progress-reports', { expectedAt, reason: 'paper archive' });
    },
    tells: ({ hop, at }) => clockOf('ANSWER', at('hop.progress-reported'), ms(hop.due.answerBy)),
    endsOpen: true,
  },
  {
    name: 'with another authority',
    act: (hub, hop) => hub.act(hop, 'redirections', { authority: 'Army registry', reason: 'army stock' }),
    tells: ({ hop, at }) => [
      ...clockOf('ACKNOWLEDGE', at('hop.readdressed'), ms(hop.due.acknowledgeBy)),
      ...clockOf('ANSWER', at('hop.delivered'), ms(hop.due.answerBy)),
    ],
    endsOpen: true,
  },
  {
    name: 'with a corrected request',
    act: async (hub, hop) => {
      const read = await hub.read(hop);
      const request = { ...STORY_REQUEST, reference: 'CORRECTED' };
      const path = `/v1/trace-requests/${hop.traceId}/corrections`;
      await hub.br.post(path, { reason: 'lab restored the serial', request });
      await waitFor('the corrected request', async () =>
        (await hub.read(hop)).requestVersion === 2 ? true : undefined,
      );
      return read;
    },
    tells: FROM_RECEIPT,
    endsOpen: true,
  },
  {
    name: 'recalled',
    act: async (hub, hop) => {
      await hub.read(hop);
      return hub.act(hop, 'recall', { reason: 'found at home' }, 'br-cp');
    },
    tells: ({ hop, at }) => clockOf('RECALL', at('hop.recalled'), ms(hop.due.acknowledgeBy)),
    endsOpen: false,
  },
  {
    name: 'answered',
    act: answer,
    tells: ({ at }) => [once('hop.answer-accepted', at('hop.answered') + 30 * DAY)],
    endsOpen: false,
  },
  {
    name: 'answered and returned',
    act: async (hub, hop) => {
      await answer(hub, hop);
      return hub.act(hop, 'return', { answerVersion: 1, reason: 'which dealer?' }, 'br-cp');
    },
    tells: ({ hop, at }) => clockOf('ANSWER', at('hop.answer-returned'), ms(hop.due.answerBy)),
    endsOpen: true,
  },
];
