import { HUB } from '@tracepost/contracts';
import { HUB_SCOPE, type Tx, type UnitOfWork } from '@tracepost/persistence';
import type { TimerSource } from '@tracepost/service-kit';
import * as decide from '../domain/decide.js';
import type { NewId, TraceKey, TraceStore } from './ports.js';
import { TraceWork } from './trace-work.js';

export interface DueTrace extends TraceKey {
  readonly at: Date;
}

/** Finds what expires, unlocked: another process may be at it. */
export interface DueTraces {
  /** Earliest instant at which a trace expires. */
  next(tx: Tx): Promise<Date | null>;
  /** Traces due at or before `at`, earliest first, at most `limit`. */
  due(tx: Tx, at: Date, limit: number): Promise<DueTrace[]>;
}

const CHUNK = 100;

/** The clock of traces: what nobody acted on for 180 days expires. */
export class ExpireTraces implements TimerSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dueTraces: DueTraces,
    private readonly store: TraceStore,
    private readonly newId: NewId,
  ) {}

  nextDue(): Promise<Date | null> {
    return this.unitOfWork.run((tx) => this.dueTraces.next(tx));
  }

  async fireDue(at: Date): Promise<number> {
    let fired = 0;
    for (;;) {
      const due = await this.unitOfWork.run((tx) => this.dueTraces.due(tx, at, CHUNK));
      const before = fired;
      for (const trace of due) if (await this.#expire(trace)) fired += 1;
      // A chunk of which nothing could be expired is in the hands of another process.
      if (due.length < CHUNK || fired === before) return fired;
    }
  }

  #expire(due: DueTrace): Promise<boolean> {
    return this.unitOfWork.in(HUB_SCOPE, (tx) => this.#expireIn(tx, due), due.at);
  }

  async #expireIn(tx: Tx, due: DueTrace): Promise<boolean> {
    const trace = await this.store.lockDue(tx, due, due.at);
    if (trace === null) return false;
    const at = due.at.toISOString();
    const decision = decide.expire(trace, at);
    if (decision.kind !== 'events' || decision.events.length === 0) return false;
    const work = TraceWork.of(trace, this.newId);
    for (const event of decision.events)
      work.record(event, { actor: HUB, action: null, at, traceparent: null });
    await this.store.save(tx, [work]);
    work.publish(tx);
    return true;
  }
}
