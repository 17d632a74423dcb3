import type { EventView } from '@tracepost/client';
import { contactPointOf } from './clients.js';
import { Disagreement } from './disagreement.js';
import { foldEvents, HIDDEN_MEMBERS } from './events.js';
import type { Feeds } from './feeds.js';
import type { HubWorld } from './hub-world.js';
import type { ModelEvent, Subject, Trace } from './parts.js';
import { untilNothing } from './patience.js';

const AGENCY = 'EUROPOL';

const nameOf = ({ type, subject, sequence, by }: ModelEvent): string =>
  `${type} ${sequence} of ${subject.name} by ${by}`;
const shortType = (type: string): string => type.replace(/^org\.tracepost\.|\.v1$/g, '');

interface ClosedHop {
  readonly participant: string;
  readonly result: string | null;
  readonly restricted?: boolean;
}

const named = ({ participant, result }: ClosedHop): string => `${participant} ${result}`;

/** The hops that the event of a closure shows. */
const hopsOf = (event: EventView): string[] =>
  (event.data['hops'] as unknown as readonly ClosedHop[]).map(named);

/** The members of an event's data that a reader must find; of a closure an agency sees no restricted hop. */
const dataFor = (reader: string, { data }: ModelEvent): Readonly<Record<string, unknown>> =>
  'hops' in data
    ? {
        ...data,
        hops: (data['hops'] as readonly ClosedHop[])
          .filter(({ restricted }) => reader !== AGENCY || !restricted)
          .map(named),
      }
    : data;

/** Reads the feeds of a run's parties, and holds every event in them against the model's. */
export class Observer {
  readonly #subjects = new Map<string, Subject>();
  readonly #seen = new Map<string, Set<ModelEvent>>();

  constructor(
    private readonly feeds: Feeds,
    private readonly world: HubWorld,
    private readonly traces: readonly Trace[],
  ) {}

  /** Polls until these readers' feeds have everything that the model says; nothing else may be in them. */
  async settle(readers: readonly string[]): Promise<void> {
    const left = await untilNothing(async () => {
      const waiting = readers.filter((reader) => this.#missing(reader).length > 0);
      await Promise.all(waiting.map((reader) => this.look(reader)));
      return waiting.flatMap((reader) =>
        this.#missing(reader).map((event) => `  ${nameOf(event)} for ${reader}`),
      );
    });
    if (left.length > 0) throw new Disagreement(`events that never came:\n${left.join('\n')}`);
    for (const trace of this.traces) foldEvents(trace, this.world);
  }

  /** Takes in what is new in a reader's feed. */
  async look(reader: string): Promise<void> {
    for (const event of await this.feeds.pull(contactPointOf(reader))) this.#take(reader, event);
  }

  /** Everybody who must have something of this run. */
  get readers(): string[] {
    return [...new Set(this.traces.flatMap(({ events }) => events.flatMap(({ readers }) => readers)))];
  }

  #missing(reader: string): ModelEvent[] {
    const seen = this.#seenBy(reader);
    return this.traces.flatMap(({ events }) =>
      events.filter((event) => event.readers.includes(reader) && !seen.has(event)),
    );
  }

  #seenBy(reader: string): Set<ModelEvent> {
    const seen = this.#seen.get(reader) ?? new Set<ModelEvent>();
    this.#seen.set(reader, seen);
    return seen;
  }

  #take(reader: string, event: EventView): void {
    const trace = this.traces.find(({ id }) => id === event.traceid);
    if (!trace) return;
    const told = `${shortType(event.type)} ${Number(event.sequence)} by ${event.participant} in the feed of ${reader}`;
    const subject = this.#subjectOf(trace, event);
    const expected = trace.events.find(
      (one) => one.subject === subject && one.sequence === Number(event.sequence),
    );
    if (!subject || !expected)
      throw new Disagreement(`an event that the model does not know: ${told} ${JSON.stringify(event.data)}`);
    const seen = this.#seenBy(reader);
    this.#compare(reader, event, expected, told);
    if (seen.has(expected)) throw new Disagreement(`twice: ${told}`);
    seen.add(expected);
  }

  #compare(reader: string, event: EventView, expected: ModelEvent, told: string): void {
    const fail = (why: string): never => {
      throw new Disagreement(`${told}: ${why}; the model has ${nameOf(expected)}`);
    };
    if (shortType(event.type) !== expected.type) fail('another type');
    if (!expected.readers.includes(reader)) fail(`not for ${reader}`);
    if (event.participant !== expected.by) fail('another participant acted');
    const seen = this.#seenBy(reader);
    const before = expected.trace.events.find(
      (one) => one.subject === expected.subject && one.sequence === expected.sequence - 1,
    );
    for (const first of [before, expected.cause])
      if (first?.readers.includes(reader) && !seen.has(first)) fail(`before ${nameOf(first)}`);
    const at = Date.parse(event.time);
    if (expected.at === null) expected.at = at;
    else if (expected.at !== at) fail(`at ${event.time} instead of ${new Date(expected.at).toISOString()}`);
    const hidden = reader === expected.trace.requester ? [] : ['origin', 'depth', 'rule'];
    if (reader === AGENCY) hidden.push('reference');
    for (const member of hidden) if (member in event.data) fail(`shows ${member}`);
    for (const [member, value] of Object.entries(dataFor(reader, expected))) {
      if (HIDDEN_MEMBERS.includes(member) || hidden.includes(member)) continue;
      const shown = member === 'hops' ? hopsOf(event) : event.data[member];
      if (JSON.stringify(shown) !== JSON.stringify(value))
        fail(`${member} is ${JSON.stringify(shown)} instead of ${JSON.stringify(value)}`);
    }
  }

  /** Known by its id, or the model's first of its kind that has none yet. */
  #subjectOf(trace: Trace, event: EventView): Subject | undefined {
    if (event.subject === trace.id) return trace;
    const known = this.#subjects.get(event.subject);
    if (known) return known;
    const { data } = event;
    const fresh = event.type.startsWith('org.tracepost.hop.')
      ? trace.hops.find((hop) => hop.id === null && hop.participant === data['participant'])
      : trace.referrals.find(
          (one) =>
            one.id === null &&
            one.country === data['country'] &&
            one.origin === data['origin'] &&
            (one.from?.id ?? null) === data['fromHopId'],
        );
    if (!fresh) return undefined;
    fresh.id = event.subject;
    this.#subjects.set(event.subject, fresh);
    return fresh;
  }
}
