import { addDuration, type TombstoneDoc } from '@tracepost/contracts';
import { HUB_SCOPE, type Tx, type UnitOfWork } from '@tracepost/persistence';
import type { TimerSource } from '@tracepost/service-kit';
import { erasedMessage, tombstoneOf } from '../domain/erasure.js';
import type { Trace } from '../domain/trace.js';
import type { NewId } from './ports.js';

/** Traces that have ended, by the business time of the last event of their case. Needs the eyes of the hub. */
export interface RestingTraces {
  /** Since when those rest that rest longest, at most `limit`. */
  longest(tx: Tx, limit: number): Promise<Date[]>;
  /** Locks those at rest since then or longer, at most `limit`; what another transaction works on is passed over. */
  lock(tx: Tx, since: Date, limit: number): Promise<Trace[]>;
  /** Leaves nothing of locked traces but their tombstones. */
  erase(tx: Tx, tombstones: readonly TombstoneDoc[]): Promise<void>;
}

/** Traces a transaction. */
const CHUNK = 100;

/** Erases the content of cases whose last event lies longer back than the retention (ISO 8601): the owner decides, all follow. */
export class EraseTraces implements TimerSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly resting: RestingTraces,
    private readonly retention: string,
    private readonly newId: NewId,
  ) {}

  async nextDue(): Promise<Date | null> {
    const [since] = await this.unitOfWork.run((tx) => this.resting.longest(tx, 1));
    return since === undefined ? null : addDuration(since, this.retention);
  }

  async fireDue(at: Date): Promise<number> {
    let fired = 0;
    for (let chunk = await this.#erase(at); chunk > 0; chunk = await this.#erase(at)) fired += chunk;
    return fired;
  }

  /** A late answer or a corrected closure that came first has moved the trace's rest: the lock looks at it anew. */
  #erase(at: Date): Promise<number> {
    return this.unitOfWork.in(
      HUB_SCOPE,
      async (tx) => {
        const longest = await this.resting.longest(tx, CHUNK);
        const since = longest.findLast((rest) => addDuration(rest, this.retention) <= at);
        if (since === undefined) return 0;
        const traces = await this.resting.lock(tx, since, CHUNK);
        const erased = traces.map((trace) => ({ trace, tombstone: this.#tombstone(trace) }));
        await this.resting.erase(
          tx,
          erased.map(({ tombstone }) => tombstone),
        );
        for (const { trace, tombstone } of erased) {
          const message = erasedMessage(trace, tombstone, this.newId());
          tx.emit(message, message.sequence);
        }
        return traces.length;
      },
      at,
    );
  }

  /** Each trace sees its own due time as now, whatever else its transaction holds. */
  #tombstone(trace: Trace): TombstoneDoc {
    return tombstoneOf(trace, addDuration(new Date(trace.lastEventAt), this.retention).toISOString());
  }
}
