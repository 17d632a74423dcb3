import type { Outcome, Trace } from './trace.js';

/** A 422 that depends on what tracing has seen of the case. */
export interface Fault {
  readonly pointer: string;
  readonly code: 'CONTRADICTION' | 'REQUIRED' | 'UNKNOWN_REFERENCE';
  readonly message: string;
  readonly remedy: string;
}

export interface ClosureCommand {
  readonly outcome: Outcome;
  readonly duplicateOf: string | null;
  /** Whether `duplicateOf` is another trace of the same participant. */
  readonly duplicateIsOwn: boolean;
}

const outcomeFault = (message: string, remedy: string): Fault => ({
  pointer: '#/outcome',
  code: 'CONTRADICTION',
  message,
  remedy,
});

const hasAnswer = (trace: Trace): boolean => trace.hops.some((hop) => hop.answer?.kind === 'ANSWER');
const isDomestic = (trace: Trace): boolean => trace.route?.decision === 'DOMESTIC';

const solved = (trace: Trace): Fault | null =>
  hasAnswer(trace) || isDomestic(trace)
    ? null
    : outcomeFault(
        'No participant has answered and the firearm is not of your own country.',
        'Wait for an answer, or close as UNSOLVED.',
      );

const noResponse = (trace: Trace): Fault | null => {
  if (trace.hops.length === 0)
    return outcomeFault('Nobody was asked, so nobody failed to respond.', 'Close as UNSOLVED.');
  if (trace.hops.some((hop) => hop.answer !== null))
    return outcomeFault(
      'A participant has answered or refused.',
      'Close as SOLVED, PARTLY_SOLVED or UNSOLVED.',
    );
  return null;
};

const RULES: Readonly<Record<Outcome, (trace: Trace) => Fault | null>> = {
  SOLVED: solved,
  PARTLY_SOLVED: solved,
  UNSOLVED: () => null,
  NO_RESPONSE: noResponse,
  DUPLICATE: () => null,
};

const duplicateFault = (trace: Trace, command: ClosureCommand): Fault | null => {
  const pointer = '#/duplicateOf';
  const remedy = 'Name the other trace of your own that is the first of the two.';
  if (command.outcome !== 'DUPLICATE') {
    if (command.duplicateOf === null) return null;
    return {
      pointer,
      code: 'CONTRADICTION',
      message: 'Only the outcome DUPLICATE names another trace.',
      remedy: 'Leave it out, or send DUPLICATE.',
    };
  }
  if (command.duplicateOf === null)
    return { pointer, code: 'REQUIRED', message: 'DUPLICATE needs the other trace.', remedy };
  if (command.duplicateOf === trace.id)
    return { pointer, code: 'CONTRADICTION', message: 'A trace is no duplicate of itself.', remedy };
  if (!command.duplicateIsOwn)
    return { pointer, code: 'UNKNOWN_REFERENCE', message: 'You have no such trace.', remedy };
  return null;
};

/** Why the trace may not be closed with this outcome; api.md section 4, below the first table. Empty: it may. */
export const closureFaults = (trace: Trace, command: ClosureCommand): Fault[] =>
  [RULES[command.outcome](trace), duplicateFault(trace, command)].filter((fault) => fault !== null);
