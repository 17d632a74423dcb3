import { endCourse } from './course.js';
import { tell } from './events.js';
import type { Moment } from './open-hop.js';
import { newest, type Answer, type Outcome, type Trace } from './parts.js';

/** What the events of a closure tell of the hops: whose newest answer is restricted, a partner agency does not see. */
export const closingData = (trace: Trace) => ({
  outcome: trace.outcome,
  hops: trace.hops.map((hop) => ({
    participant: hop.participant,
    result: resultOf(newest(hop)),
    restricted: newest(hop)?.restricted ?? false,
  })),
});

const resultOf = (answer: Answer | undefined): string | null =>
  answer === undefined ? null : answer.kind === 'REFUSAL' ? 'REFUSED' : answer.result;

const hasAnswer = (trace: Trace): boolean =>
  trace.hops.some(({ answers }) => answers.at(-1)?.kind === 'ANSWER');

/** Whether the trace can be closed with this outcome, as far as the hops go. */
export const fitsOutcome = (trace: Trace, outcome: Outcome): boolean => {
  switch (outcome) {
    case 'SOLVED':
    case 'PARTLY_SOLVED':
      return hasAnswer(trace) || trace.decision === 'DOMESTIC';
    case 'NO_RESPONSE':
      return trace.hops.length > 0 && trace.hops.every(({ answers }) => answers.length === 0);
    case 'UNSOLVED':
    case 'DUPLICATE':
      return true;
  }
};

export const endTrace = (
  trace: Trace,
  state: 'CLOSED' | 'WITHDRAWN' | 'EXPIRED',
  outcome: Outcome | null,
  moment: Moment,
): void => {
  Object.assign(trace, { state, outcome });
  const by = state === 'EXPIRED' ? 'HUB' : trace.requester;
  const event = tell(
    trace,
    trace,
    `trace.${state.toLowerCase()}`,
    by,
    null,
    moment.at,
    state === 'CLOSED' ? closingData(trace) : {},
  );
  // Routing hears of it a moment later.
  endCourse(trace, event, { ...moment, at: null });
};
