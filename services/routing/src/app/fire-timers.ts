import { HUB } from '@tracepost/contracts';
import { HUB_SCOPE, type Tx, type UnitOfWork } from '@tracepost/persistence';
import type { TimerSource } from '@tracepost/service-kit';
import { fireTimers } from '../domain/act-on-hop.js';
import type { ItineraryWork } from './itinerary-work.js';

export interface DueItinerary {
  readonly traceId: string;
  readonly at: Date;
}

/** Itineraries on which something falls due. */
export interface DueItineraries {
  /** Earliest instant at which something is due. */
  next(tx: Tx): Promise<Date | null>;
  /** Those due at or before `at`, earliest first, at most `limit`, unlocked: another process may be at them. */
  due(tx: Tx, at: Date, limit: number): Promise<readonly DueItinerary[]>;
  /** Locks one that is due still; false when another process has it, or it is due no more. */
  claim(tx: Tx, due: DueItinerary): Promise<boolean>;
}

const BY_CLOCK = { actor: HUB, traceparent: null };
const CHUNK = 100;

/** The clocks of hops: each itinerary in a transaction of its own, whose now is the due time. */
export class FireTimers implements TimerSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly itineraries: DueItineraries,
    private readonly work: ItineraryWork,
  ) {}

  nextDue(): Promise<Date | null> {
    return this.unitOfWork.run((tx) => this.itineraries.next(tx));
  }

  async fireDue(at: Date): Promise<number> {
    let fired = 0;
    for (;;) {
      const due = await this.unitOfWork.run((tx) => this.itineraries.due(tx, at, CHUNK));
      const before = fired;
      for (const itinerary of due) if (await this.#fire(itinerary)) fired += 1;
      // When nothing could be claimed, the rest is in the hands of another process.
      if (fired === before) return fired;
    }
  }

  #fire(due: DueItinerary): Promise<boolean> {
    return this.unitOfWork.in(
      HUB_SCOPE,
      async (tx) => {
        if (!(await this.itineraries.claim(tx, due))) return false;
        await this.work.each(tx, [due.traceId], BY_CLOCK, fireTimers);
        return true;
      },
      due.at,
    );
  }
}
