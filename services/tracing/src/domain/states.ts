import { TRACE_STATE, type TraceState } from '@tracepost/contracts';

export const STATES = TRACE_STATE;
export type State = TraceState;

/** Commands on a trace; `activate` is the first hop opened. The last three come from the requester, by their path. */
export const COMMANDS = [
  'validate',
  'reject',
  'route',
  'activate',
  'correction',
  'expire',
  'withdrawal',
  'closure',
  'closure-corrections',
] as const;
export type Command = (typeof COMMANDS)[number];

export const REQUESTER_COMMANDS = [
  'withdrawal',
  'closure',
  'closure-corrections',
] as const satisfies readonly Command[];
export type RequesterCommand = (typeof REQUESTER_COMMANDS)[number];

export type ConflictCode = 'illegal-transition' | 'trace-ended';

/**
 * A state: the command takes the trace there. `-`: never happens or is ignored. `= or trace-ended`: nothing changes if
 * it is the command that ended the trace, else the conflict. A code: refused with it.
 */
export type Cell = State | '-' | '= or trace-ended' | ConflictCode;

const illegal = 'illegal-transition';
const ended = 'trace-ended';

/** api.md section 4, first table. */
export const TRANSITIONS: Readonly<Record<Command, Readonly<Record<State, Cell>>>> = {
  validate: row('VALIDATED', '-', '-', '-', '-', '-'),
  reject: row('REJECTED', '-', '-', '-', '-', '-'),
  route: row('-', 'VALIDATED', 'ACTIVE', '-', '-', '-'),
  activate: row('-', 'ACTIVE', '-', '-', '-', '-'),
  correction: row('SUBMITTED', 'VALIDATED', 'ACTIVE', ended, ended, ended),
  expire: row('EXPIRED', 'EXPIRED', 'EXPIRED', '-', '-', '-'),
  withdrawal: row('WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN', ended, '= or trace-ended', ended),
  closure: row(illegal, 'CLOSED', 'CLOSED', '= or trace-ended', ended, ended),
  'closure-corrections': row(illegal, illegal, illegal, 'CLOSED', ended, ended),
};

/** Columns as api.md prints them: the last one is REJECTED and EXPIRED. */
function row(submitted: Cell, validated: Cell, active: Cell, closed: Cell, withdrawn: Cell, over: Cell) {
  return {
    SUBMITTED: submitted,
    VALIDATED: validated,
    ACTIVE: active,
    CLOSED: closed,
    WITHDRAWN: withdrawn,
    REJECTED: over,
    EXPIRED: over,
  };
}

const isState = (cell: Cell): cell is State => (STATES as readonly string[]).includes(cell);

/** The state after the command, or why there is none. */
export const target = (command: Command, state: State): Cell => TRANSITIONS[command][state];

/** What the requester could do now (its roles aside), sorted: the `legal` of a conflict. */
export const legalCommands = (state: State): RequesterCommand[] =>
  REQUESTER_COMMANDS.filter((command) => isState(target(command, state))).sort();

/** Nothing but late answers and corrections of the closure happens any more. */
export const hasEnded = (state: State): boolean => target('expire', state) === '-';
