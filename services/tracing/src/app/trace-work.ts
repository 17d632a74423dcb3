import type { HopData, ReferralDoc, RequestData, RouteDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { observeEvent } from '../domain/observe.js';
import { timelineEntry, type TimelineEntry, type TraceMessage } from '../domain/timeline.js';
import { evolve, open, type Later, type Trace } from '../domain/trace.js';
import { traceMessage, type Cause } from '../domain/trace-message.js';
import type { NewId, TraceChange } from './ports.js';

/** What a command's writer says beside it: in clear, and sealed. */
export interface Remark {
  readonly detail: string;
  readonly sealed: string | null;
}

/** One trace on its way through a transaction: what it has become, and what is to be written and published of it. */
export class TraceWork implements TraceChange {
  readonly requests: RequestData[] = [];
  route: RouteDoc | null = null;
  readonly entries: TimelineEntry[] = [];
  readonly #hops = new Map<string, HopData>();
  readonly #referrals = new Map<string, ReferralDoc>();
  readonly #messages: TraceMessage[] = [];

  private constructor(
    readonly before: Trace | null,
    public after: Trace,
    private readonly newId: NewId,
  ) {}

  static of(trace: Trace, newId: NewId): TraceWork {
    return new TraceWork(trace, trace, newId);
  }

  static submitted(participant: string, request: RequestData, cause: Cause, newId: NewId): TraceWork {
    const event = { type: 'submitted', participant, request } as const;
    const work = new TraceWork(null, open(event), newId);
    work.requests.push(request);
    work.#say(traceMessage(work.after, event, cause, newId()));
    return work;
  }

  /**
   * Takes the event in as the next version of the trace. It is told at the cause's time, but not before the version
   * before: whoever waited for the lock has looked at its clock earlier than those it waited for.
   */
  record(event: Later, { at: causedAt, ...cause }: Cause, remark?: Remark): void {
    const { changedAt } = this.after;
    const at = causedAt < changedAt ? changedAt : causedAt;
    this.after = { ...evolve(this.after, event), changedAt: at };
    if (event.type === 'routed') this.route = event.route;
    if (event.type === 'corrected') this.requests.push(event.request);
    this.#say(traceMessage(this.after, event, { ...cause, at }, this.newId()), remark);
  }

  /** Takes in what is no version of the trace: hops, referrals, acts of others. */
  observe(next: Trace): void {
    this.after = next;
  }

  /** Every event of the case has its entry, so the newest one tells since when the case is at rest. */
  tell(entry: TimelineEntry): void {
    this.entries.push(entry);
    this.after = observeEvent(this.after, entry.at);
  }

  keepHop(data: HopData): void {
    this.#hops.set(data.hop.id, data);
  }

  keepReferral(referral: ReferralDoc): void {
    this.#referrals.set(referral.id, referral);
  }

  get hops(): readonly HopData[] {
    return [...this.#hops.values()];
  }

  get referrals(): readonly ReferralDoc[] {
    return [...this.#referrals.values()];
  }

  /** Publishes the new versions with the transaction that has locked the trace. */
  publish(tx: Tx): void {
    for (const message of this.#messages) tx.emit(message, message.sequence);
  }

  #say(message: TraceMessage, remark?: Remark): void {
    this.#messages.push(message);
    const ordinal = this.after.hops.findIndex(({ id }) => id === message.hopId) + 1;
    this.tell(timelineEntry(message, { ordinal, ...remark }));
  }
}
