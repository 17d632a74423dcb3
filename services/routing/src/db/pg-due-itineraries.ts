import type { Tx } from '@tracepost/persistence';
import type { DueItineraries, DueItinerary } from '../app/fire-timers.js';

/** Due itineraries in PostgreSQL; needs the eyes of the hub. */
export class PgDueItineraries implements DueItineraries {
  async next(tx: Tx): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date }>(
      'select next_due as at from itinerary where next_due is not null order by next_due limit 1',
    );
    return row?.at ?? null;
  }

  async claim(tx: Tx, at: Date, limit: number): Promise<readonly DueItinerary[]> {
    return tx.query<DueItinerary>(
      `select trace_id as "traceId", next_due as at from itinerary where next_due <= $1
       order by next_due, trace_id limit $2 for update skip locked`,
      [at, limit],
    );
  }
}
