import type { Tx } from '@tracepost/persistence';
import type { Conflict, Decision, Invalid } from '../domain/decide.js';
import type { Trace } from '../domain/trace.js';
import type { Cause } from '../domain/trace-message.js';
import type { NewId, TraceKey, TraceStore } from './ports.js';
import { TraceWork, type Remark } from './trace-work.js';

/** Not found covers "of another participant". */
export type Changed = { readonly kind: 'done' } | { readonly kind: 'not-found' } | Conflict | Invalid;

/** A requester's command on one trace. */
export interface TraceCommand {
  readonly key: TraceKey;
  readonly cause: Cause;
  readonly remark: Remark;
  readonly decide: (trace: Trace) => Decision;
}

/** Locks the trace, decides, writes and publishes: the way of every command. */
export class ChangeTrace {
  constructor(
    private readonly store: TraceStore,
    private readonly newId: NewId,
  ) {}

  /** Locks the trace, so that what is read of it now is what `execute` will find. */
  async hold(tx: Tx, key: TraceKey): Promise<void> {
    await this.store.lock(tx, [key]);
  }

  async execute(tx: Tx, { key, cause, remark, decide }: TraceCommand): Promise<Changed> {
    const [trace] = await this.store.lock(tx, [key]);
    if (trace === undefined) return { kind: 'not-found' };
    const decision = decide(trace);
    if (decision.kind !== 'events') return decision;
    if (decision.events.length === 0) return { kind: 'done' };
    const work = TraceWork.of(trace, this.newId);
    for (const event of decision.events) work.record(event, cause, remark);
    await this.store.save(tx, [work]);
    work.publish(tx);
    return { kind: 'done' };
  }
}
