import { describe, expect, it } from '@jest/globals';
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

const outcome = (state: State, command: Command, fingerprint: string): string => {
  const trace = inState(state);
  const decision = run[command](trace, fingerprint);
  if (decision.kind === 'conflict') return decision.code;
  if (decision.kind === 'invalid') return 'invalid';
  const [event] = decision.events;
  return event ? evolve(trace, event).state : 'nothing';
};

/** api.md section 4 once more, by hand: one column a state, `nothing` for `-` and `=`. */
const EXPECTED: Record<Command, readonly string[]> = {
  validate: ['VALIDATED', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing'],
  reject: ['REJECTED', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing'],
  route: ['nothing', 'VALIDATED', 'ACTIVE', 'nothing', 'nothing', 'nothing', 'nothing'],
  activate: ['nothing', 'ACTIVE', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing'],
  correction: [
    'SUBMITTED',
    'VALIDATED',
    'ACTIVE',
    'trace-ended',
    'trace-ended',
    'trace-ended',
    'trace-ended',
  ],
  expire: ['EXPIRED', 'EXPIRED', 'EXPIRED', 'nothing', 'nothing', 'nothing', 'nothing'],
  withdrawal: [
    'WITHDRAWN',
    'WITHDRAWN',
    'WITHDRAWN',
    'trace-ended',
    'trace-ended',
    'trace-ended',
    'trace-ended',
  ],
  closure: [
    'illegal-transition',
    'CLOSED',
    'CLOSED',
    'trace-ended',
    'trace-ended',
    'trace-ended',
    'trace-ended',
  ],
  'closure-corrections': [
    'illegal-transition',
    'illegal-transition',
    'illegal-transition',
    'CLOSED',
    'trace-ended',
    'trace-ended',
    'trace-ended',
  ],
};

describe('every command in every state', () => {
  const columns: readonly State[] = [
    'SUBMITTED',
    'VALIDATED',
    'ACTIVE',
    'CLOSED',
    'WITHDRAWN',
    'REJECTED',
    'EXPIRED',
  ];
  it('has a column for each state and a row for each command', () => {
    expect(columns).toEqual(STATES);
    expect(Object.keys(EXPECTED).sort()).toEqual([...COMMANDS].sort());
  });
  for (const command of COMMANDS) {
    columns.forEach((state, column) => {
      it(`${command} in ${state} gives ${EXPECTED[command][column]}`, () => {
        expect(outcome(state, command, 'second')).toBe(EXPECTED[command][column]);
      });
    });
  }
});

describe('the command that ended the trace, sent again', () => {
  it('changes nothing when its body is the same', () => {
    expect(outcome('CLOSED', 'closure', 'first')).toBe('nothing');
    expect(outcome('WITHDRAWN', 'withdrawal', 'first')).toBe('nothing');
  });
  it('is refused when another command ended the trace', () => {
    expect(outcome('CLOSED', 'withdrawal', 'first')).toBe('trace-ended');
    expect(outcome('WITHDRAWN', 'closure', 'first')).toBe('trace-ended');
  });
});

describe('the legal commands of a conflict', () => {
  it.each([
    ['SUBMITTED', ['withdrawal']],
    ['VALIDATED', ['closure', 'withdrawal']],
    ['ACTIVE', ['closure', 'withdrawal']],
    ['CLOSED', ['closure-corrections']],
    ['WITHDRAWN', []],
    ['REJECTED', []],
    ['EXPIRED', []],
  ] as const)('in %s are %j', (state, legal) => {
    expect(legalCommands(state)).toEqual(legal);
  });
  it('come with the conflict', () => {
    expect(run['closure-corrections'](inState('ACTIVE'), 'x')).toMatchObject({
      kind: 'conflict',
      state: 'ACTIVE',
      command: 'closure-corrections',
      legal: ['closure', 'withdrawal'],
    });
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
