import { clientOf, denied, type Expected } from './clients.js';
import { tell } from './events.js';
import type { Plan } from './hop-plans.js';
import type { Moment } from './open-hop.js';
import { isOver, type Trace } from './parts.js';
import { requestBody } from './requests.js';
import type { Step } from './steps.js';
import { closingData, endTrace, fitsOutcome } from './closing.js';
import { correctRequest, legalOnTrace } from './trace-acts.js';

export type On<T extends Step['do']> = Extract<Step, { do: T }>;

const NEVER = '01930000-0000-7000-8000-000000000000';
export const unprocessable: Expected = { status: 422, problem: 'validation' };

export const conflictOnTrace = (trace: Trace, problem: string, command: string): Expected => ({
  status: 409,
  problem,
  body: { state: trace.state, command, legal: legalOnTrace(trace) },
});

const traceShown = (trace: Trace) => ({
  id: trace.id,
  version: trace.version,
  state: trace.state,
  outcome: trace.outcome,
});

export const planCorrect = (step: On<'correct'>, trace: Trace, moment: Moment): Plan => {
  const client = clientOf(step.actor, trace.requester, trace.hops[0]?.participant ?? 'AT-NCB');
  const terms = { ...trace.terms, ...step.terms };
  const ended = isOver(trace) ? conflictOnTrace(trace, 'trace-ended', 'corrections') : null;
  return {
    client,
    method: 'POST',
    path: `/v1/trace-requests/${trace.id}/corrections`,
    body: { reason: 'read again', request: requestBody(step.marks, terms) },
    expected: denied(client, ['submitter'], trace.requester) ?? ended ?? { status: 200 },
    apply: () => {
      correctRequest(trace, step.marks, terms, moment);
      return { id: trace.id, version: trace.requestVersion };
    },
  };
};

/** What an order that ends the trace with this body would be known by. */
const endingOf = (command: string, body: object): string => `${command} ${JSON.stringify(body)}`;

const planEnd = (
  trace: Trace,
  client: string,
  command: 'closure' | 'withdrawal',
  body: Record<string, unknown>,
  faulty: boolean,
  apply: () => void,
): Plan => {
  const ending = endingOf(command, body);
  const again = trace.ending === ending;
  const expected = isOver(trace)
    ? again
      ? { status: 200 }
      : conflictOnTrace(trace, 'trace-ended', command)
    : faulty
      ? unprocessable
      : { status: 200 };
  return {
    client,
    method: 'POST',
    path: `/v1/traces/${trace.id}/${command}`,
    body,
    expected: denied(client, ['submitter'], trace.requester) ?? expected,
    apply: () => {
      if (!again) apply();
      trace.ending = ending;
      return traceShown(trace);
    },
  };
};

/** The other trace of a closure as DUPLICATE: one's own, or none. */
const duplicateOf = (trace: Trace, traces: readonly Trace[]): Trace | undefined =>
  traces.find((other) => other !== trace && other.requester === trace.requester);

export const planClose = (
  step: On<'close'>,
  trace: Trace,
  traces: readonly Trace[],
  moment: Moment,
): Plan => {
  const client = clientOf(step.actor, trace.requester, trace.hops[0]?.participant ?? 'AT-NCB');
  const { outcome, note } = step;
  const twin = outcome === 'DUPLICATE' ? duplicateOf(trace, traces) : undefined;
  const body = { outcome, note, ...(outcome === 'DUPLICATE' && { duplicateOf: twin?.id ?? NEVER }) };
  const faulty = !fitsOutcome(trace, outcome) || (outcome === 'DUPLICATE' && !twin);
  return planEnd(trace, client, 'closure', body, faulty, () => endTrace(trace, 'CLOSED', outcome, moment));
};

export const planWithdraw = (step: On<'withdraw'>, trace: Trace, moment: Moment): Plan => {
  const client = clientOf(step.actor, trace.requester, trace.hops[0]?.participant ?? 'AT-NCB');
  const body = { reason: 'CASE_CLOSED', text: step.text };
  return planEnd(trace, client, 'withdrawal', body, false, () => endTrace(trace, 'WITHDRAWN', null, moment));
};

export const planCorrectClosure = (
  step: On<'correct-closure'>,
  trace: Trace,
  traces: readonly Trace[],
): Plan => {
  const client = clientOf(step.actor, trace.requester, trace.hops[0]?.participant ?? 'AT-NCB');
  const { outcome } = step;
  const twin = outcome === 'DUPLICATE' ? duplicateOf(trace, traces) : undefined;
  const faulty = !fitsOutcome(trace, outcome) || (outcome === 'DUPLICATE' && !twin);
  const slug = trace.state === 'VALIDATED' || trace.state === 'ACTIVE' ? 'illegal-transition' : 'trace-ended';
  const expected =
    trace.state !== 'CLOSED'
      ? conflictOnTrace(trace, slug, 'closure-corrections')
      : faulty
        ? unprocessable
        : { status: 200 };
  return {
    client,
    method: 'POST',
    path: `/v1/traces/${trace.id}/closure-corrections`,
    body: {
      outcome,
      reason: 'seen again',
      ...(outcome === 'DUPLICATE' && { duplicateOf: twin?.id ?? NEVER }),
    },
    expected: denied(client, ['approver'], trace.requester) ?? expected,
    apply: () => {
      trace.outcome = outcome;
      tell(trace, trace, 'trace.closure-corrected', trace.requester, null, null, closingData(trace));
      return traceShown(trace);
    },
  };
};
