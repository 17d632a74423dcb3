import type { AnyEvent, DomainEvent } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
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
    const relevant = events.filter((event) => event.traceId !== null && !isTraceMessage(event));
    if (relevant.length === 0) return;
    const works = await this.#load(tx, relevant);
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
