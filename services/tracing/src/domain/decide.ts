import type { RequestData, RouteDoc } from '@tracepost/contracts';
import { closureFaults, type ClosureCommand, type Fault } from './closure.js';
import { isDue } from './idle.js';
import {
  legalCommands,
  target,
  type Command,
  type ConflictCode,
  type RequesterCommand,
  type State,
} from './states.js';
import type { Later, Outcome, Trace } from './trace.js';

export interface Conflict {
  readonly kind: 'conflict';
  readonly code: ConflictCode;
  readonly state: State;
  readonly command: Command;
  readonly legal: readonly RequesterCommand[];
}

export interface Invalid {
  readonly kind: 'invalid';
  readonly faults: readonly Fault[];
}

/** Events to take in; none means "already so" or "does not concern this trace any more". */
export type Decision = { readonly kind: 'events'; readonly events: readonly Later[] } | Conflict | Invalid;

const NOTHING: Decision = { kind: 'events', events: [] };

/** Asks the table; `event` is what the command brings about when the table lets it. */
const transition = (
  trace: Trace,
  command: Command,
  event: () => Decision | Later,
  isRepeat = false,
): Decision => {
  const cell = target(command, trace.state);
  switch (cell) {
    case '-':
      return NOTHING;
    case '= or trace-ended':
      return isRepeat ? NOTHING : conflict(trace, command, 'trace-ended');
    case 'illegal-transition':
    case 'trace-ended':
      return conflict(trace, command, cell);
    default: {
      const result = event();
      return 'kind' in result ? result : { kind: 'events', events: [result] };
    }
  }
};

const conflict = (trace: Trace, command: Command, code: ConflictCode): Conflict => ({
  kind: 'conflict',
  code,
  state: trace.state,
  command,
  legal: legalCommands(trace.state),
});

/** The hub's check of a new trace: a participant suspended since it sent the request is turned away. */
export const validate = (trace: Trace, suspended: boolean): Decision =>
  suspended
    ? transition(trace, 'reject', () => ({ type: 'rejected' }))
    : transition(trace, 'validate', () => ({ type: 'validated' }));

export const route = (trace: Trace, found: RouteDoc): Decision =>
  transition(trace, 'route', () => ({ type: 'routed', route: found }));

export const activate = (trace: Trace): Decision =>
  transition(trace, 'activate', () => ({ type: 'activated' }));

export const correct = (trace: Trace, request: RequestData, at: string): Decision =>
  transition(trace, 'correction', () => ({ type: 'corrected', request, at }));

/** `at`: the time of the clock that asks; earlier than the due time nothing happens. */
export const expire = (trace: Trace, at: string): Decision =>
  transition(trace, 'expire', () => (isDue(trace, at) ? { type: 'expired' } : NOTHING));

export const withdraw = (trace: Trace, fingerprint: string, at: string): Decision =>
  transition(
    trace,
    'withdrawal',
    () => ({ type: 'withdrawn', fingerprint, at }),
    trace.ending?.command === 'withdrawal' && trace.ending.fingerprint === fingerprint,
  );

export interface Close extends ClosureCommand {
  readonly fingerprint: string;
}

export const close = (trace: Trace, command: Close, at: string): Decision =>
  transition(
    trace,
    'closure',
    () =>
      closing(trace, command, (outcome, duplicateOf) => ({
        type: 'closed',
        outcome,
        duplicateOf,
        fingerprint: command.fingerprint,
        at,
      })),
    trace.ending?.command === 'closure' && trace.ending.fingerprint === command.fingerprint,
  );

export const correctClosure = (trace: Trace, command: ClosureCommand, at: string): Decision =>
  transition(trace, 'closure-corrections', () =>
    closing(trace, command, (outcome, duplicateOf) => ({
      type: 'closure-corrected',
      outcome,
      duplicateOf,
      at,
    })),
  );

const closing = (
  trace: Trace,
  command: ClosureCommand,
  event: (outcome: Outcome, duplicateOf: string | null) => Later,
): Decision => {
  const faults = closureFaults(trace, command);
  if (faults.length > 0) return { kind: 'invalid', faults };
  return { kind: 'events', events: [event(command.outcome, command.duplicateOf)] };
};

/** An answer that the hop calls late, or that tracing takes in after the end (api.md section 4, rules 3 and 4). */
export const recordLateAnswer = (hopId: string): Decision => ({
  kind: 'events',
  events: [{ type: 'answered-late', hopId }],
});
