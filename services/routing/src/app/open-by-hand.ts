import { LEGAL_ON_TRACE, type TraceState } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { openByHand, type ByHand } from '../domain/referral-commands.js';
import { standingOf } from '../domain/itinerary.js';
import type { ItineraryWork } from './itinerary-work.js';
import type { Cause } from './ports.js';

/** The domain refused a command on the trace; `state` as it was found under the lock. */
export class TraceRefused extends Error {
  readonly legal: readonly string[];

  constructor(
    override readonly cause: unknown,
    readonly state: TraceState,
  ) {
    super('the trace refused the command');
    this.legal = LEGAL_ON_TRACE[state];
  }
}

/** The requester opens a hop to a participant of its own choice. */
export class OpenByHand {
  constructor(private readonly work: ItineraryWork) {}

  /** The new hop's id; null when the caller has no trace of this id. @throws TraceRefused */
  async execute(tx: Tx, traceId: string, order: ByHand, cause: Cause): Promise<string | null> {
    const rows = await tx.query('select from itinerary where trace_id = $1', [traceId]);
    if (rows.length === 0) return null;
    const after = await this.work.each(tx, [traceId], cause, (draft, world) => {
      try {
        return openByHand(draft, order, { who: 'caller', command: 'hops' }, world);
      } catch (error) {
        throw new TraceRefused(error, standingOf(draft.itinerary));
      }
    });
    return after.get(traceId)?.hops.at(-1)?.id ?? null;
  }
}
