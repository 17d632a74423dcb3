import { HUB } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { draftOf, notBefore, type Draft, type Happening, type World } from '../domain/draft.js';
import { fireTimers } from '../domain/fire-timers.js';
import type { Itinerary } from '../domain/itinerary.js';
import { asHub } from './as-hub.js';
import type { Ledger, Worked } from './ledger.js';
import type { Cause, ItineraryStore, NewId, Participants } from './ports.js';

const BY_CLOCK: Cause = { actor: HUB, traceparent: null };

/** What work on a draft gets beside it; its time is never before the itinerary's newest event. */
export type Step = (draft: Draft, world: World) => Draft;

/** Locks itineraries, lets work happen to them, publishes and saves: the way of every command and clock. */
export class ItineraryWork {
  constructor(
    private readonly store: ItineraryStore,
    private readonly participants: Participants,
    private readonly ledger: Ledger,
    private readonly newId: NewId,
  ) {}

  /**
   * The itineraries after `step`, by trace id; those that do not exist are absent. What is due by now fires first, even
   * where the service's sweep has not come to it yet: the hop that a command meets is as its clocks have made it.
   * `step` may throw: nothing is stored then.
   */
  each(
    tx: Tx,
    traceIds: readonly string[],
    cause: Cause,
    step: Step,
  ): Promise<ReadonlyMap<string, Itinerary>> {
    return this.#work(tx, traceIds, cause, (draft, world) => {
      const fired = fireTimers(draft, world);
      return step(fired, { ...world, now: notBefore(fired.itinerary, world.now) });
    });
  }

  /** Locks an itinerary with what is due fired, so that what is read of it now is what `each` will find. */
  async hold(tx: Tx, traceId: string): Promise<void> {
    await this.#work(tx, [traceId], BY_CLOCK, fireTimers);
  }

  /** Fires the clocks of itineraries: of each what is due by its own instant, RFC 3339. Gives what has happened. */
  async fire(tx: Tx, until: ReadonlyMap<string, string>): Promise<readonly Happening[]> {
    const happened: Happening[] = [];
    await this.#work(tx, [...until.keys()], BY_CLOCK, (draft, world) => {
      const now = until.get(draft.itinerary.traceId) ?? world.now;
      const fired = fireTimers(draft, { ...world, now });
      happened.push(...fired.happened);
      return fired;
    });
    return happened;
  }

  async #work(
    tx: Tx,
    traceIds: readonly string[],
    cause: Cause,
    step: Step,
  ): Promise<ReadonlyMap<string, Itinerary>> {
    if (traceIds.length === 0) return new Map();
    return asHub(tx, async () => {
      const locked = await this.store.lock(tx, traceIds);
      const world = await this.#world(tx);
      const after = new Map<string, Itinerary>();
      const changed: Worked[] = [];
      for (const [traceId, before] of locked) {
        const now = notBefore(before.itinerary, world.now);
        const { itinerary, happened } = step(draftOf(before.itinerary), { ...world, now });
        after.set(traceId, itinerary);
        const told = happened.map((happening) => ({ happening, cause }));
        if (told.length > 0) changed.push({ before, itinerary, told, requests: [] });
      }
      await this.ledger.write(tx, changed);
      return after;
    });
  }

  async #world(tx: Tx): Promise<World> {
    const directory = await this.participants.directory(tx);
    return { now: tx.now.toISOString(), newId: this.newId, directory };
  }
}
