import type { AnyEvent, DomainEvent } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { erasedAmong } from '@tracepost/service-kit';
import { isTraceMessage } from '../domain/timeline.js';
import type { NewId, Participants, TraceKey, TraceStore } from './ports.js';
import { sameCause, takeEvent } from './take-event.js';
import { TraceWork } from './trace-work.js';

type Received = DomainEvent<'org.tracepost.trace-request.received.v1'>;

/** An event of a trace that was never submitted: the order of the topic is broken, so nothing of the batch may be kept. */
export class UnknownTrace extends Error {
  readonly code = 'UNKNOWN_TRACE';
}

const isReceived = (event: AnyEvent): event is AnyEvent & Received =>
  event.type === 'org.tracepost.trace-request.received.v1';

/** Brings a batch of the case's events into the traces: all are locked, read and written together. */
export class ApplyCaseEvents {
  constructor(
    private readonly store: TraceStore,
    private readonly participants: Participants,
    private readonly newId: NewId,
  ) {}

  /** @throws UnknownTrace */
  async execute(tx: Tx, events: readonly AnyEvent[]): Promise<void> {
    const concerning = events.filter((event) => event.traceId !== null && !isTraceMessage(event));
    if (concerning.length === 0) return;
    const works = await this.#load(tx, concerning);
    const relevant = await this.#living(tx, concerning, works);
    const submitters = new Set(relevant.filter(isReceived).map(({ parties }) => parties.requester));
    const suspended = await this.participants.suspended(tx, [...submitters]);
    const taking = { suspended };
    for (const event of relevant) takeEvent(this.#workOf(works, event), event, taking);
    await this.store.save(tx, [...works.values()]);
    for (const work of works.values()) work.publish(tx);
  }

  async #load(tx: Tx, events: readonly AnyEvent[]): Promise<Map<string, TraceWork>> {
    const keys = new Map<string, TraceKey>();
    for (const { key, parties } of events) keys.set(key, { participant: parties.requester, id: key });
    const traces = await this.store.lock(tx, [...keys.values()]);
    return new Map(traces.map((trace) => [trace.id, TraceWork.of(trace, this.newId)]));
  }

  /** What comes of a trace after its erasure is dropped: nothing may bring its content back. */
  async #living(
    tx: Tx,
    events: readonly AnyEvent[],
    works: ReadonlyMap<string, TraceWork>,
  ): Promise<readonly AnyEvent[]> {
    const there = new Set([...works.keys(), ...events.filter(isReceived).map(({ key }) => key)]);
    const missing = events.map(({ key }) => key).filter((key) => !there.has(key));
    const erased = await erasedAmong(tx, [...new Set(missing)]);
    return erased.size === 0 ? events : events.filter(({ key }) => !erased.has(key));
  }

  #workOf(works: Map<string, TraceWork>, event: AnyEvent): TraceWork {
    const known = works.get(event.key);
    if (known) return known;
    if (!isReceived(event)) throw new UnknownTrace(`${event.type} of ${event.key}, which was never received`);
    const { parties, data } = event;
    const cause = { ...sameCause(event), at: data.receivedAt };
    const work = TraceWork.submitted(parties.requester, data, cause, this.newId);
    works.set(event.key, work);
    return work;
  }
}
