import { HUB, type AnyEvent, type HopData } from '@tracepost/contracts';
import * as decide from '../domain/decide.js';
import { hopSeen } from '../domain/hop-seen.js';
import { observeAct, observeHop, observeReferral, observeStanding } from '../domain/observe.js';
import {
  isHopMessage,
  isReferralMessage,
  timelineEntry,
  type HopMessage,
  type ReferralMessage,
} from '../domain/timeline.js';
import { isOver } from '../domain/trace.js';
import type { Cause } from '../domain/trace-message.js';
import type { TraceWork } from './trace-work.js';

/** `suspended`: participants that may not submit at this moment. */
export interface Taking {
  readonly suspended: ReadonlySet<string>;
}

/** The hub's own doing, in consequence of `event` and at its time: how late a service hears of it is no fact of the case. */
export const hubCause = (event: AnyEvent): Cause => ({
  actor: HUB,
  action: null,
  at: event.time,
  traceparent: event.traceparent,
});

/** The participant's doing, that another service has taken in and logged: time and actor are the trace event's too. */
export const sameCause = (event: AnyEvent): Cause => ({
  actor: event.actor,
  action: null,
  at: event.time,
  traceparent: event.traceparent,
});

/** Records what is decided; a command of the hub that comes too late changes nothing. */
const settle = (work: TraceWork, decision: decide.Decision, cause: Cause): void => {
  if (decision.kind !== 'events') return;
  for (const event of decision.events) work.record(event, cause);
};

const RECEIPT = 'org.tracepost.hop.delivered.v1';

/** Operators act for the hub too; the hub's own doing, its clocks', has no client. */
const isAct = ({ actor, type }: AnyEvent): boolean =>
  (actor.participant !== HUB.participant || actor.client !== null) && type !== RECEIPT;

const isAnswer = (event: HopMessage): boolean =>
  event.type === 'org.tracepost.hop.answered.v1' || event.type === 'org.tracepost.hop.refused.v1';

const cameLate = (data: HopData): boolean => data.late === true || data.hop.answers.at(-1)?.late === true;

const takeHop = (work: TraceWork, event: HopMessage): void => {
  const late = isAnswer(event) && (cameLate(event.data) || isOver(work.after));
  work.keepHop(event.data);
  work.observe(observeHop(work.after, hopSeen(event.data)));
  const ordinal = work.after.hops.findIndex(({ id }) => id === event.data.hop.id) + 1;
  work.tell(timelineEntry(event, { late, ordinal }));
  const cause = hubCause(event);
  if (event.type === 'org.tracepost.hop.opened.v1') settle(work, decide.activate(work.after), cause);
  if (late) settle(work, decide.recordLateAnswer(event.data.hop.id), cause);
};

const takeReferral = (work: TraceWork, event: ReferralMessage): void => {
  work.keepReferral(event.data.referral);
  work.observe(observeReferral(work.after, event.data.referral));
  work.tell(timelineEntry(event));
};

/** Brings one event of the case, in order, into its trace. What does not concern the trace is left out. */
export const takeEvent = (work: TraceWork, event: AnyEvent, { suspended }: Taking): void => {
  const hub = hubCause(event);
  if (isAct(event)) work.observe(observeAct(work.after, event.time));
  if (event.type === 'org.tracepost.trace-request.received.v1')
    settle(work, decide.validate(work.after, suspended.has(work.after.participant)), hub);
  else if (event.type === 'org.tracepost.trace-request.corrected.v1')
    settle(work, decide.correct(work.after, event.data, event.time), sameCause(event));
  else if (event.type === 'org.tracepost.itinerary.routed.v1')
    settle(work, decide.route(work.after, event.data.route), hub);
  else if (event.type === 'org.tracepost.itinerary.standing.v1')
    work.observe(observeStanding(work.after, event.data.exhausted));
  else if (isHopMessage(event)) takeHop(work, event);
  else if (isReferralMessage(event)) takeReferral(work, event);
};
