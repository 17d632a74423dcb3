import { planHop, planReadHop, planReadInbox, type Plan } from './hop-plans.js';
import { planApprove, planHand, planPropose, planReject } from './onward-plans.js';
import type { Moment } from './open-hop.js';
import type { Trace } from './parts.js';
import type { Step } from './steps.js';
import { planClose, planCorrect, planCorrectClosure, planWithdraw } from './trace-plans.js';

type Planned = Exclude<Step, { do: 'wait' | 'submit' | 'pry' }>;
type OnHop = Extract<Planned, { hop: number }>;
type OnReferral = Extract<Planned, { referral: number }>;

/** The one that a step means, counting round and round. */
export const nth = <T>(all: readonly T[], index: number): T | undefined =>
  all.length === 0 ? undefined : all[index % all.length];

const onHop = (step: OnHop, traces: readonly Trace[], now: number, moment: Moment): Plan | null => {
  const all = traces.flatMap((trace) => trace.hops.map((hop) => ({ trace, hop })));
  const found = nth(all, step.hop);
  if (!found) return null;
  const { trace, hop } = found;
  if (step.do === 'hop') return planHop(step, trace, hop, now, moment);
  return step.do === 'read-hop' ? planReadHop(step, trace, hop) : planReadInbox(step, traces, hop);
};

const onReferral = (step: OnReferral, traces: readonly Trace[], moment: Moment): Plan | null => {
  const all = traces.flatMap((trace) => trace.referrals.map((referral) => ({ trace, referral })));
  const found = nth(all, step.referral);
  if (!found) return null;
  return step.do === 'approve'
    ? planApprove(step, found.trace, found.referral, moment)
    : planReject(step, found.trace, found.referral, moment);
};

/** The request that a step is; null when there is nothing that it could be about. `now` in milliseconds. */
export const planStep = (
  step: Planned,
  traces: readonly Trace[],
  now: number,
  moment: Moment,
): Plan | null => {
  if ('hop' in step) return onHop(step, traces, now, moment);
  if ('referral' in step) return onReferral(step, traces, moment);
  const trace = nth(traces, step.trace);
  if (!trace) return null;
  switch (step.do) {
    case 'correct':
      return planCorrect(step, trace, moment);
    case 'hand':
      return planHand(step, trace, moment);
    case 'propose':
      return planPropose(step, trace, moment);
    case 'close':
      return planClose(step, trace, traces, moment);
    case 'correct-closure':
      return planCorrectClosure(step, trace, traces);
    case 'withdraw':
      return planWithdraw(step, trace, moment);
  }
};
