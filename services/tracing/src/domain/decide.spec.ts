import { describe, expect, it } from '@jest/globals';
import { LEGAL_ON_TRACE } from '@tracepost/contracts';
import * as decide from './decide.js';
import { aHop, answered, aRequest, aRoute, aTrace, inState, routedAs } from '../../test/examples.js';
import { COMMANDS, legalCommands, STATES, type Command, type State } from './states.js';
import { evolve, type Trace } from './trace.js';

const AT = '2026-12-01T00:00:00.000Z';
const FAR = '2028-01-01T00:00:00.000Z';

const run: Record<Command, (trace: Trace, fingerprint: string) => decide.Decision> = {
  validate: (trace) => decide.validate(trace, false),
  reject: (trace) => decide.validate(trace, true),
  route: (trace) => decide.route(trace, aRoute()),
  activate: (trace) => decide.activate(trace),
  correction: (trace) => decide.correct(trace, aRequest({ requestVersion: 2 }), AT),
  expire: (trace) => decide.expire(trace, FAR),
  withdrawal: (trace, fingerprint) => decide.withdraw(trace, fingerprint, AT),
  closure: (trace, fingerprint) =>
    decide.close(trace, { outcome: 'UNSOLVED', duplicateOf: null, duplicateIsOwn: false, fingerprint }, AT),
  'closure-corrections': (trace) =>
    decide.correctClosure(trace, { outcome: 'UNSOLVED', duplicateOf: null, duplicateIsOwn: false }, AT),
};

interface Outcome {
  /** State after it, `=` where nothing changes, or the conflict's code. */
  readonly result: string;
  readonly event: string | null;
}

const outcome = (state: State, command: Command, fingerprint: string): Outcome => {
  const trace = inState(state);
  const decision = run[command](trace, fingerprint);
  if (decision.kind === 'conflict') {
    expect(decision).toEqual({
      kind: 'conflict',
      code: decision.code,
      state,
      command,
      legal: LEGAL[state],
    });
    return { result: decision.code, event: null };
  }
  if (decision.kind === 'invalid') return { result: 'invalid', event: null };
  const [event, ...more] = decision.events;
  expect(more).toEqual([]);
  if (!event) return { result: '=', event: null };
  const after = evolve(trace, event);
  expect(after.version).toBe(trace.version + 1);
  return { result: after.state, event: event.type };
};

/** What the requester can do in each state, typed off api.md section 4. */
const LEGAL: Readonly<Record<State, readonly string[]>> = {
  SUBMITTED: ['withdrawal'],
  VALIDATED: ['closure', 'withdrawal'],
  ACTIVE: ['closure', 'withdrawal'],
  CLOSED: ['closure-corrections'],
  WITHDRAWN: [],
  REJECTED: [],
  EXPIRED: [],
};

/**
 * The first table of api.md section 4, typed off: SUBMITTED, VALIDATED, ACTIVE, CLOSED, WITHDRAWN, REJECTED, EXPIRED; the
 * state after it and the event, `=` for `-` too. The commands that end a trace are another body here than the one taken.
 */
const EXPECTED: Readonly<Record<Command, string>> = {
  validate: 'VALIDATED validated | = | = | = | = | = | =',
  reject: 'REJECTED rejected | = | = | = | = | = | =',
  route: '= | VALIDATED routed | ACTIVE routed | = | = | = | =',
  activate: '= | ACTIVE activated | = | = | = | = | =',
  correction:
    'SUBMITTED corrected | VALIDATED corrected | ACTIVE corrected | trace-ended | trace-ended | trace-ended | trace-ended',
  expire: 'EXPIRED expired | EXPIRED expired | EXPIRED expired | = | = | = | =',
  withdrawal:
    'WITHDRAWN withdrawn | WITHDRAWN withdrawn | WITHDRAWN withdrawn | trace-ended | trace-ended | trace-ended | trace-ended',
  closure:
    'illegal-transition | CLOSED closed | CLOSED closed | trace-ended | trace-ended | trace-ended | trace-ended',
  'closure-corrections':
    'illegal-transition | illegal-transition | illegal-transition | CLOSED closure-corrected | trace-ended | trace-ended | trace-ended',
};
const COLUMNS: readonly State[] = [
  'SUBMITTED',
  'VALIDATED',
  'ACTIVE',
  'CLOSED',
  'WITHDRAWN',
  'REJECTED',
  'EXPIRED',
];
const cells = COMMANDS.flatMap((command) => {
  const row = EXPECTED[command].split(' | ');
  return COLUMNS.map((state, column) => ({ command, state, cell: row[column] ?? '' }));
});

describe('every command in every state', () => {
  it('has a column for each state and a row for each command', () => {
    expect(COLUMNS).toEqual(STATES);
    expect(Object.keys(EXPECTED).sort()).toEqual([...COMMANDS].sort());
  });

  it.each(cells)('$command in $state gives $cell', ({ command, state, cell }) => {
    const [result = '', event = null] = cell.split(' ');
    expect(outcome(state, command, 'second')).toEqual({ result, event });
  });
});

describe('the command that ended the trace, sent again', () => {
  it('changes nothing when its body is the same', () => {
    expect(outcome('CLOSED', 'closure', 'first').result).toBe('=');
    expect(outcome('WITHDRAWN', 'withdrawal', 'first').result).toBe('=');
  });
  it('is refused when another command ended the trace, or none', () => {
    for (const state of ['CLOSED', 'REJECTED', 'EXPIRED'] as const)
      expect(outcome(state, 'withdrawal', 'first').result).toBe('trace-ended');
    for (const state of ['WITHDRAWN', 'REJECTED', 'EXPIRED'] as const)
      expect(outcome(state, 'closure', 'first').result).toBe('trace-ended');
  });
});

describe('the legal commands of a conflict', () => {
  it('are the same here and wherever a trace is refused', () => {
    for (const state of STATES) {
      expect(legalCommands(state)).toEqual(LEGAL[state]);
      expect(LEGAL_ON_TRACE[state]).toEqual(LEGAL[state]);
    }
  });
});

describe('the outcome of a closure', () => {
  const close = (trace: Trace, outcome: Trace['outcome'], duplicateOf: string | null = null, own = true) => {
    const decision = decide.close(
      trace,
      { outcome: outcome ?? 'UNSOLVED', duplicateOf, duplicateIsOwn: own, fingerprint: 'x' },
      AT,
    );
    if (decision.kind === 'invalid') return decision.faults.map((fault) => `${fault.pointer} ${fault.code}`);
    return decision.kind === 'events' ? decision.events.map((event) => event.type) : [decision.code];
  };
  const refused = ['#/outcome CONTRADICTION'];
  it.each([
    ['SOLVED needs an answer', inState('ACTIVE', { hops: [aHop()] }), 'SOLVED', refused],
    ['SOLVED takes no refusal', inState('ACTIVE', { hops: [answered('REFUSAL')] }), 'SOLVED', refused],
    ['SOLVED goes with an answer', inState('ACTIVE', { hops: [answered()] }), 'SOLVED', ['closed']],
    ['PARTLY_SOLVED needs an answer', inState('VALIDATED'), 'PARTLY_SOLVED', refused],
    [
      'SOLVED goes with a domestic route',
      inState('VALIDATED', { route: routedAs('DOMESTIC') }),
      'SOLVED',
      ['closed'],
    ],
    ['NO_RESPONSE needs a hop', inState('VALIDATED'), 'NO_RESPONSE', refused],
    ['NO_RESPONSE goes with a silent hop', inState('ACTIVE', { hops: [aHop()] }), 'NO_RESPONSE', ['closed']],
    [
      'NO_RESPONSE is wrong after an answer',
      inState('ACTIVE', { hops: [answered()] }),
      'NO_RESPONSE',
      refused,
    ],
    [
      'NO_RESPONSE is wrong after a refusal',
      inState('ACTIVE', { hops: [aHop(), answered('REFUSAL')] }),
      'NO_RESPONSE',
      refused,
    ],
    ['UNSOLVED goes always', inState('VALIDATED'), 'UNSOLVED', ['closed']],
  ] as const)('%s', (_title, trace, wanted, expected) => {
    expect(close(trace, wanted)).toEqual(expected);
  });
  it('DUPLICATE names another trace of one’s own', () => {
    expect(close(inState('VALIDATED'), 'DUPLICATE')).toEqual(['#/duplicateOf REQUIRED']);
    expect(close(inState('VALIDATED'), 'DUPLICATE', 'other', false)).toEqual([
      '#/duplicateOf UNKNOWN_REFERENCE',
    ]);
    expect(close(inState('VALIDATED'), 'DUPLICATE', aTrace().id)).toEqual(['#/duplicateOf CONTRADICTION']);
    expect(close(inState('VALIDATED'), 'DUPLICATE', 'other')).toEqual(['closed']);
    expect(close(inState('VALIDATED'), 'UNSOLVED', 'other')).toEqual(['#/duplicateOf CONTRADICTION']);
  });
  it('is checked after the state', () => {
    expect(close(inState('SUBMITTED'), 'SOLVED')).toEqual(['illegal-transition']);
  });
});
