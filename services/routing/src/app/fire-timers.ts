import { HUB_SCOPE, type Tx, type UnitOfWork } from '@tracepost/persistence';
import type { TimerSource } from '@tracepost/service-kit';
import type { ItineraryWork } from './itinerary-work.js';
import { concernsOf, type Operators } from './operators.js';

export interface DueItinerary {
  readonly traceId: string;
  readonly at: Date;
}

/** Itineraries on which something falls due. */
export interface DueItineraries {
  /** Earliest instant at which something is due. */
  next(tx: Tx): Promise<Date | null>;
  /** Locks those due at or before `at`, earliest first, at most `limit`; what another process works on is passed over. */
  claim(tx: Tx, at: Date, limit: number): Promise<readonly DueItinerary[]>;
}

/** Itineraries a transaction: a day's unread hops of a large batch fall due together, and one by one they took 20 ms each. */
const CHUNK = 100;

/** The clocks of hops: each itinerary sees its own due time as now, whatever else its transaction holds. */
export class FireTimers implements TimerSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly itineraries: DueItineraries,
    private readonly work: ItineraryWork,
    private readonly operators: Operators,
  ) {}

  nextDue(): Promise<Date | null> {
    return this.unitOfWork.run((tx) => this.itineraries.next(tx));
  }

  async fireDue(at: Date): Promise<number> {
    let fired = 0;
    for (let chunk = await this.#fire(at); chunk > 0; chunk = await this.#fire(at)) fired += chunk;
    return fired;
  }

  async #fire(at: Date): Promise<number> {
    const { count, concerns } = await this.unitOfWork.in(
      HUB_SCOPE,
      async (tx) => {
        const due = await this.itineraries.claim(tx, at, CHUNK);
        const until = new Map(due.map((one) => [one.traceId, one.at.toISOString()]));
        return { count: due.length, concerns: concernsOf(await this.work.fire(tx, until)) };
      },
      at,
    );
    for (const concern of concerns) this.operators.tell(concern);
    return count;
  }
}
