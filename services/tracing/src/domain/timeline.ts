import {
  isHopEvent,
  isReferralEvent,
  isTraceEvent,
  shortType,
  type AnyEvent,
  type DomainEvent,
  type EventType,
} from '@tracepost/contracts';
import { REFERRAL_SENTENCES, TRACE_SENTENCES } from './case-sentences.js';
import { HOP_SENTENCES } from './hop-sentences.js';

export type TraceMessage = AnyEvent & { readonly type: Extract<EventType, `org.tracepost.trace.${string}`> };
export type HopMessage = AnyEvent & { readonly type: Extract<EventType, `org.tracepost.hop.${string}`> };
export type ReferralMessage = AnyEvent & {
  readonly type: Extract<EventType, `org.tracepost.onward-referral.${string}`>;
};

export const isHopMessage = (event: AnyEvent): event is HopMessage => isHopEvent(event.type);
export const isReferralMessage = (event: AnyEvent): event is ReferralMessage => isReferralEvent(event.type);
export const isTraceMessage = (event: AnyEvent): event is TraceMessage => isTraceEvent(event.type);

/** One event of the case, as the requester reads it. `client` is kept whole and cut when shown. */
export interface TimelineEntry {
  readonly eventId: string;
  readonly at: string;
  readonly type: string;
  readonly hopId: string | null;
  readonly participant: string;
  readonly client: string | null;
  readonly late: boolean;
  readonly sequence: number;
  readonly text: string;
  /** JWE of what the actor wrote beside the command, or null. */
  readonly sealed: string | null;
}

const traceSentence = <T extends TraceMessage['type']>(event: DomainEvent<T>, actor: string): string =>
  TRACE_SENTENCES[event.type]({ data: event.data, actor });

const sentence = (event: TraceMessage | HopMessage | ReferralMessage, hop: string): string => {
  const actor = event.actor.participant === 'HUB' ? 'The hub' : event.actor.participant;
  if (isHopMessage(event)) return HOP_SENTENCES[event.type]({ data: event.data, actor, hop });
  if (isReferralMessage(event)) return REFERRAL_SENTENCES[event.type]({ data: event.data, actor });
  return traceSentence(event as DomainEvent<TraceMessage['type']>, actor);
};

/** `late`: an answer that came after its hop or the trace had ended. `ordinal`: the hop is the n-th of its trace, from 1. */
export const timelineEntry = (
  event: TraceMessage | HopMessage | ReferralMessage,
  { late = false, ordinal = 0, detail = '', sealed = null as string | null } = {},
): TimelineEntry => ({
  eventId: event.id,
  at: event.time,
  type: shortType(event.type),
  hopId: event.hopId,
  participant: event.actor.participant,
  client: event.actor.client,
  late,
  sequence: event.sequence,
  text: `${sentence(event, `hop ${ordinal}`)}${detail && ` ${detail}`}${late ? ' It came late.' : ''}`,
  sealed,
});
