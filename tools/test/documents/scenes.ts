import { Story } from '@tracepost/contracts';
import { waitFor } from '@tracepost/client';
import type { TestHub } from '../hub.js';
import { type Call, type ExampleCalls } from './example-calls.js';

type Json = Readonly<Record<string, unknown>>;
interface TraceNow extends Json {
  readonly state: string;
  readonly awaiting: readonly string[];
  readonly hops: readonly { readonly id: string; readonly answers: readonly unknown[] }[];
  readonly onwardReferrals: readonly { readonly id: string; readonly state: string }[];
}
export type Play = (client: string, operation: string, call?: Call) => Promise<Json>;

/** Brings a hub to where an example can be sent. Each scene has a trace of its own, which stands for the story's. */
export class Scenes {
  constructor(
    private readonly hub: TestHub,
    private readonly calls: ExampleCalls,
    private readonly play: Play,
  ) {}

  /** The story's request, sent and routed: the United States are asked. */
  async asked(): Promise<void> {
    const { id } = await this.play('br-cp', 'POST /v1/trace-requests', { status: 201 });
    this.calls.is(Story.TRACE_ID, String(id));
    const { hops } = await this.until('the first hop', ({ state, hops: [hop] }) => state === 'ACTIVE' && hop);
    this.calls.is(Story.HOP_ID, String(hops[0]?.id));
  }

  async acknowledged(): Promise<void> {
    await this.asked();
    await this.play('us-cp', 'POST /v1/hops/{id}/acknowledgement');
  }

  /** Answered, and the referral to Paraguay proposed. */
  async answered(): Promise<void> {
    await this.acknowledged();
    await this.play('us-cp', 'POST /v1/hops/{id}/answers');
    await this.proposed();
  }

  async proposed(): Promise<void> {
    const { onwardReferrals } = await this.until(
      'the referral',
      ({ onwardReferrals: [referral], hops: [hop] }) => referral && hop?.answers.length,
    );
    this.calls.is(Story.REFERRAL_ID, String(onwardReferrals[0]?.id));
  }

  /** Waits until the trace is as told, as its requester sees it. */
  until(what: string, isSo: (trace: TraceNow) => unknown): Promise<TraceNow> {
    return waitFor(what, async () => {
      const response = await this.hub.point('br-cp').send(`/v1/traces/${this.calls.id(Story.TRACE_ID)}`);
      if (response.status !== 200) return undefined;
      const trace = (await response.json()) as TraceNow;
      return isSo(trace) ? trace : undefined;
    });
  }
}
