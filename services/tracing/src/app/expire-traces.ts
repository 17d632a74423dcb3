import { HUB } from '@tracepost/contracts';
import { HUB_SCOPE, type Tx, type UnitOfWork } from '@tracepost/persistence';
import type { TimerSource } from '@tracepost/service-kit';
import * as decide from '../domain/decide.js';
import { expiresAt } from '../domain/idle.js';
import type { Trace } from '../domain/trace.js';
import type { NewId, TraceStore } from './ports.js';
import { TraceWork } from './trace-work.js';

/** Finds what expires. */
export interface DueTraces {
  /** Earliest instant at which a trace expires. */
  next(tx: Tx): Promise<Date | null>;
}

/** Traces a transaction: a batch expires together, and one by one they took 20 ms each. */
const CHUNK = 100;

/** The clock of traces: what nobody acted on for 180 days expires, at its own due time. */
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
    for (let chunk = await this.#expire(at); chunk > 0; chunk = await this.#expire(at)) fired += chunk;
    return fired;
  }

  #expire(at: Date): Promise<number> {
    return this.unitOfWork.in(
      HUB_SCOPE,
      async (tx) => {
        const due = await this.store.lockDue(tx, at, CHUNK);
        const works = due.map((trace) => this.#expired(trace));
        await this.store.save(tx, works);
        for (const work of works) work.publish(tx);
        return works.length;
      },
      at,
    );
  }

  #expired(trace: Trace): TraceWork {
    const work = TraceWork.of(trace, this.newId);
    const at = expiresAt(trace);
    const decision = at === null ? null : decide.expire(trace, at);
    if (at === null || decision?.kind !== 'events')
      throw new Error(`trace ${trace.id} is due but cannot expire`);
    for (const event of decision.events)
      work.record(event, { actor: HUB, action: null, at, traceparent: null });
    return work;
  }
}
