import { HUB, type AnyEvent, type RequestData } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { erasedAmong } from '@tracepost/service-kit';
import { act, draftOf, notBefore, type Draft, type World } from '../domain/draft.js';
import { endTrace } from '../domain/end-trace.js';
import { fireTimers } from '../domain/fire-timers.js';
import { later } from '../domain/hop-clocks.js';
import { newItinerary, type End } from '../domain/itinerary.js';
import { correctTrace, routeTrace, takeRequest } from '../domain/route-trace.js';
import type { Ledger, Worked } from './ledger.js';
import type {
  ItineraryStore,
  LockedItinerary,
  NewId,
  Participants,
  RequestStore,
  StoredRequest,
} from './ports.js';
import { routeItinerary, termsOf } from './router.js';

type Taken = Extract<
  AnyEvent,
  {
    readonly type:
      | 'org.tracepost.trace-request.received.v1'
      | 'org.tracepost.trace-request.corrected.v1'
      | 'org.tracepost.trace.validated.v1'
      | 'org.tracepost.trace.corrected.v1'
      | 'org.tracepost.trace.withdrawn.v1'
      | 'org.tracepost.trace.closed.v1'
      | 'org.tracepost.trace.expired.v1'
      | 'org.tracepost.trace.rejected.v1';
  }
>;

const TAKEN: ReadonlySet<string> = new Set<Taken['type']>([
  'org.tracepost.trace-request.received.v1',
  'org.tracepost.trace-request.corrected.v1',
  'org.tracepost.trace.validated.v1',
  'org.tracepost.trace.corrected.v1',
  'org.tracepost.trace.withdrawn.v1',
  'org.tracepost.trace.closed.v1',
  'org.tracepost.trace.expired.v1',
  'org.tracepost.trace.rejected.v1',
]);
/** Whether events of this type concern routing at all. */
export const isTakenType = (type: string): boolean => TAKEN.has(type);
const isTaken = (event: AnyEvent): event is Taken => TAKEN.has(event.type);

const isFirst = ({ type }: Taken): boolean => type === 'org.tracepost.trace-request.received.v1';

const storedRequest = (data: RequestData, requester: string): StoredRequest => ({
  traceId: data.traceId,
  version: data.requestVersion,
  requester,
  request: data.request,
  sealed: data.sealed,
  sha256: data.sha256,
  identifiedAs: data.identifiedAs,
});

const keyOf = (traceId: string, version: number): string => `${traceId}/${version}`;

/** The batch's itineraries in memory, folded event by event. */
class Batch {
  readonly #worked = new Map<string, Worked>();
  readonly #requests = new Map<string, StoredRequest>();

  constructor(
    private readonly locked: ReadonlyMap<string, LockedItinerary>,
    requests: readonly StoredRequest[],
    private readonly world: World,
  ) {
    for (const request of requests) this.#requests.set(keyOf(request.traceId, request.version), request);
  }

  get changed(): readonly Worked[] {
    return [...this.#worked.values()];
  }

  take(event: Taken): void {
    switch (event.type) {
      case 'org.tracepost.trace-request.received.v1':
      case 'org.tracepost.trace-request.corrected.v1':
        return this.#keep(storedRequest(event.data, event.parties.requester), event.data.receivedAt);
      case 'org.tracepost.trace.validated.v1':
      case 'org.tracepost.trace.corrected.v1':
        return this.#route(event, event.data.traceId, event.data.requestVersion);
      case 'org.tracepost.trace.withdrawn.v1':
        return this.#end(event, 'WITHDRAWN');
      case 'org.tracepost.trace.closed.v1':
        return this.#end(event, 'CLOSED');
      case 'org.tracepost.trace.expired.v1':
        return this.#end(event, 'EXPIRED');
      case 'org.tracepost.trace.rejected.v1':
        return this.#end(event, 'REJECTED');
    }
  }

  /** A request comes before anything else of its trace; a later version waits until tracing takes it in. */
  #keep(request: StoredRequest, at: string): void {
    const { traceId, requester } = request;
    const known = this.#find(traceId) ?? {
      before: null,
      itinerary: newItinerary(traceId, requester, termsOf(request.request), at),
      told: [],
      requests: [],
    };
    this.#requests.set(keyOf(traceId, request.version), request);
    this.#worked.set(traceId, {
      ...known,
      itinerary: act(known.itinerary, at),
      requests: [...known.requests, request],
    });
  }

  #route(event: Taken, traceId: string, version: number): void {
    const request = this.#requests.get(keyOf(traceId, version));
    if (!request) throw new Error(`version ${version} of the request of ${traceId} never came`);
    this.#work(event, (draft, world) => {
      const taken = takeRequest(draft, version, termsOf(request.request));
      const validates = event.type === 'org.tracepost.trace.validated.v1';
      if (!validates && taken.itinerary.route === null) return taken;
      const today = new Date(world.now);
      const routed = routeItinerary(taken.itinerary, request, world.directory, today);
      return validates ? routeTrace(taken, routed, world) : correctTrace(taken, routed, world);
    });
  }

  #end(event: Taken, end: End): void {
    this.#work(event, (draft, world) => endTrace(draft, end, world));
  }

  /** What fell due before the event fires before it, and no effect is earlier than its cause: services' clocks differ. */
  #work(event: Taken, work: (draft: Draft, world: World) => Draft): void {
    const { traceId } = event.data;
    const known = this.#find(traceId);
    if (!known) throw new Error(`the request of ${traceId} never came`);
    const fired = fireTimers(draftOf(known.itinerary), { ...this.world, now: event.time });
    const now = notBefore(fired.itinerary, later(this.world.now, event.time));
    const draft = work(fired, { ...this.world, now });
    const cause = { actor: HUB, traceparent: event.traceparent };
    const told = draft.happened.map((happening) => ({ happening, cause }));
    this.#worked.set(traceId, { ...known, itinerary: draft.itinerary, told: [...known.told, ...told] });
  }

  #find(traceId: string): Worked | null {
    const worked = this.#worked.get(traceId);
    if (worked) return worked;
    const before = this.locked.get(traceId);
    return before ? { before, itinerary: before.itinerary, told: [], requests: [] } : null;
  }
}

/** Requests and the course of traces, as intake and tracing tell them; a batch costs the same few statements as one event. */
export class ApplyCaseEvents {
  constructor(
    private readonly store: ItineraryStore,
    private readonly requests: RequestStore,
    private readonly participants: Participants,
    private readonly ledger: Ledger,
    private readonly newId: NewId,
  ) {}

  /** @throws Error when the events of a trace do not begin with its request: the key is parked. */
  async execute(tx: Tx, events: readonly AnyEvent[]): Promise<void> {
    const concerning = events.filter(isTaken);
    if (concerning.length === 0) return;
    const locked = await this.store.lock(tx, [...new Set(concerning.map(({ data }) => data.traceId))]);
    const taken = await this.#living(tx, concerning, locked);
    const requests = await this.#requestsFor(tx, taken);
    const directory = await this.participants.directory(tx);
    const batch = new Batch(locked, requests, { now: tx.now.toISOString(), newId: this.newId, directory });
    for (const event of taken) batch.take(event);
    await this.ledger.write(tx, batch.changed);
  }

  /** What comes of a trace after its erasure is dropped: nothing may bring its content back. */
  async #living(
    tx: Tx,
    events: readonly Taken[],
    locked: ReadonlyMap<string, LockedItinerary>,
  ): Promise<readonly Taken[]> {
    const begun = new Set(events.filter(isFirst).map(({ key }) => key));
    const missing = events.map(({ key }) => key).filter((key) => !locked.has(key) && !begun.has(key));
    const erased = await erasedAmong(tx, [...new Set(missing)]);
    return erased.size === 0 ? events : events.filter(({ key }) => !erased.has(key));
  }

  /** Those needed to route that came in an earlier batch. */
  async #requestsFor(tx: Tx, events: readonly Taken[]): Promise<readonly StoredRequest[]> {
    const here = new Set(
      events
        .filter(({ type }) => type.startsWith('org.tracepost.trace-request.'))
        .map(({ data }) => keyOf(data.traceId, data.requestVersion)),
    );
    const missing = events
      .filter(({ type }) => type.endsWith('trace.validated.v1') || type.endsWith('trace.corrected.v1'))
      .map(({ data }) => ({ traceId: data.traceId, version: data.requestVersion }))
      .filter(({ traceId, version }) => !here.has(keyOf(traceId, version)));
    return missing.length === 0 ? [] : this.requests.find(tx, missing);
  }
}
