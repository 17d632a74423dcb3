import { TRACE_AWAITING, type HopState, type TraceAwaiting } from '@tracepost/contracts';
import { isOver, type Trace } from './trace.js';

/** Hop states in which the requested side may still end the hop. */
const OPEN_HOP: ReadonlySet<HopState> = new Set([
  'QUEUED',
  'UNDELIVERABLE',
  'DELIVERED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'INFO_REQUESTED',
  'DEFERRED',
]);

export const isOpenHop = (hop: { readonly state: HopState }): boolean => OPEN_HOP.has(hop.state);

const isProposed = (trace: Trace): boolean =>
  trace.referrals.some((referral) => referral.state === 'PROPOSED');

/** On the desk: no route by itself, nobody asked, nothing proposed. */
const isOnDesk = (trace: Trace): boolean =>
  trace.route?.decision === 'DESK' && trace.hops.length === 0 && !isProposed(trace);

/** A domestic case waits for its requester as long as nobody abroad is asked; else routing says when nothing is left. */
const needsDecision = (trace: Trace): boolean => {
  if (isOnDesk(trace)) return false;
  const isQuiet = !trace.hops.some(isOpenHop) && !isProposed(trace);
  return trace.exhausted || (trace.route?.decision === 'DOMESTIC' && isQuiet);
};

const RULES: Readonly<Record<TraceAwaiting, (trace: Trace) => boolean>> = {
  INFORMATION: (trace) => trace.hops.some((hop) => hop.awaiting.includes('INFORMATION')),
  APPROVAL: isProposed,
  ACCEPTANCE: (trace) => trace.hops.some((hop) => hop.awaiting.includes('ACCEPTANCE')),
  DESK: isOnDesk,
  DECISION: needsDecision,
};

/** What the trace waits for from its requester (or the hub's desk); nothing once it has ended. */
export const awaiting = (trace: Trace): TraceAwaiting[] =>
  isOver(trace) ? [] : TRACE_AWAITING.filter((what) => RULES[what](trace));

/** A hop asked to do something is past its due time. */
export const isOverdue = (trace: Trace): boolean => trace.hops.some((hop) => hop.overdue && isOpenHop(hop));
