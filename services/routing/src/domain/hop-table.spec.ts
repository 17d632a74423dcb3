import { describe, expect, it } from '@jest/globals';
import { HOP_STATE, type HopState } from '@tracepost/contracts';
import { decideHop } from './decide-hop.js';
import { evolveHop } from './evolve-hop.js';
import type { HopCommand } from './hop-command.js';
import type { Hop } from './hop.js';
import { HUB_COMMANDS, PARTICIPANT_COMMANDS, sideOf, type ParticipantCommand } from './hop-table.js';
import { legalOnHop } from './legal.js';
import { Refused } from './refusal.js';
import { HOP_CELLS, LEGAL, type HopCell } from '../../test/hop-cells.js';
import { after, COMMANDS, FACTS_TO, hopIn, NOW, PACES } from '../../test/samples.js';

const commandOf = ({ name, state }: HopCell): HopCommand => {
  const command = COMMANDS[name];
  return command.name === 'return' && state === 'DEFERRED' ? { ...command, answerVersion: null } : command;
};

interface Outcome {
  readonly result: string;
  readonly events: readonly string[];
}

const outcome = (hop: Hop, command: HopCommand, ended = false): Outcome => {
  try {
    const facts = decideHop(hop, command, ended);
    const next = facts.reduce((current, fact) => evolveHop(current, fact, NOW, PACES), hop);
    expect(next.version).toBe(hop.version + facts.length);
    return { result: facts.length === 0 ? '=' : next.state, events: facts.map(({ type }) => type) };
  } catch (error) {
    if (error instanceof Refused) return { result: error.code, events: [] };
    throw error;
  }
};

const inWords = (side: 'REQUESTER' | 'REQUESTED', hop: Hop, ended = false): string =>
  legalOnHop(hop, side, ended).join(' ');

describe('the table of hop commands', () => {
  it('has an answer for every state and command', () => {
    expect(HOP_CELLS).toHaveLength(HOP_STATE.length * (PARTICIPANT_COMMANDS.length + HUB_COMMANDS.length));
  });

  it.each(HOP_CELLS)('answers $name in $state with $result $events', (cell) => {
    const { result, events } = cell;
    expect(outcome(hopIn(cell.state), commandOf(cell))).toEqual({
      result: result === '-' ? '=' : result,
      events,
    });
  });
});

const BOTH = HOP_STATE.flatMap((state) => [
  { state, side: 'REQUESTED' as const },
  { state, side: 'REQUESTER' as const },
]);

describe('the commands that a side could do now', () => {
  it.each(BOTH)('in $state for the side $side are those typed off', ({ state, side }) => {
    expect(inWords(side, hopIn(state))).toBe(LEGAL[state][side]);
  });

  it.each(BOTH)('in $state for the side $side are those that change the hop', ({ state, side }) => {
    const changing = HOP_CELLS.filter(
      (cell) =>
        cell.state === state &&
        cell.events.length > 0 &&
        PARTICIPANT_COMMANDS.includes(cell.name as ParticipantCommand) &&
        sideOf(cell.name as ParticipantCommand) === side,
    ).map(({ name }) => name.split('/')[0]);
    expect(inWords(side, hopIn(state))).toBe([...new Set(changing)].sort().join(' '));
  });

  it('know more than the state', () => {
    const does = (hop: Hop, command: HopCommand): Hop =>
      decideHop(hop, command, false).reduce((now, fact) => evolveHop(now, fact, NOW, PACES), hop);
    const late = does(hopIn('RECALLED'), COMMANDS.answers);
    expect(inWords('REQUESTED', late)).toBe('corrections recall-acknowledgement');
    expect(inWords('REQUESTED', does(late, COMMANDS['recall-acknowledgement']))).toBe('corrections');
    expect(inWords('REQUESTED', does(hopIn('EXPIRED'), COMMANDS.refusals))).toBe('corrections');
    expect(inWords('REQUESTER', does(hopIn('ANSWERED'), COMMANDS.acceptance))).toBe('');
    const returned = does(does(hopIn('ANSWERED'), COMMANDS.return), COMMANDS.answers);
    expect(inWords('REQUESTER', returned)).toBe('acceptance');
    const implied = after([...FACTS_TO.ANSWERED, { type: 'answer-accepted', implied: true, feedback: null }]);
    expect(inWords('REQUESTER', implied)).toBe('acceptance');
    const moved = does(hopIn('IN_PROGRESS'), COMMANDS['redirections/authority']);
    expect(inWords('REQUESTED', moved)).toBe(LEGAL.DELIVERED.REQUESTED);
  });

  it.each(['ANSWERED', 'PARTIAL', 'REFUSED'] as const satisfies readonly HopState[])(
    'in %s have no return once the trace has ended',
    (state) => {
      expect(inWords('REQUESTER', hopIn(state), true)).toBe('acceptance');
      expect(outcome(hopIn(state), COMMANDS.return, true).result).toBe('trace-ended');
    },
  );
});

describe('a cell that depends on what was done before', () => {
  const twice = (state: HopState, first: HopCommand, second: HopCommand): Outcome => {
    const hop = hopIn(state);
    const once = decideHop(hop, first, false).reduce((now, fact) => evolveHop(now, fact, NOW, PACES), hop);
    return outcome(once, second);
  };
  const another = { ...COMMANDS.acceptance, feedback: 'thank you' } as HopCommand;

  it.each([
    ['acknowledgement', 'DELIVERED', COMMANDS.acknowledgement, COMMANDS.acknowledgement, '='],
    ['recall', 'DELIVERED', COMMANDS.recall, { name: 'recall', reason: 'other' }, '='],
    ['acceptance', 'ANSWERED', COMMANDS.acceptance, COMMANDS.acceptance, '='],
    ['acceptance otherwise', 'ANSWERED', COMMANDS.acceptance, another, '='],
    [
      'recall-acknowledgement',
      'RECALLED',
      COMMANDS['recall-acknowledgement'],
      COMMANDS['recall-acknowledgement'],
      '=',
    ],
    ['late answer', 'RECALLED', COMMANDS.answers, COMMANDS.answers, 'hop-answered'],
    ['late refusal', 'EXPIRED', COMMANDS.answers, COMMANDS.refusals, 'hop-answered'],
    ['return', 'ANSWERED', COMMANDS.acceptance, COMMANDS.return, 'answer-accepted'],
    ['acceptance', 'ANSWERED', COMMANDS.corrections, COMMANDS.acceptance, 'answer-superseded'],
  ] as const)('%s in %s is answered anew', (_name, state, first, second, result) => {
    expect(twice(state, first, second)).toEqual({ result, events: [] });
  });

  it.each(['RECALLED', 'EXPIRED'] as const)('correction in %s needs an answer', (state) => {
    expect(outcome(hopIn(state), COMMANDS.corrections).result).toBe('illegal-transition');
    expect(twice(state, COMMANDS.answers, COMMANDS.corrections)).toEqual({
      result: state,
      events: ['answer-corrected'],
    });
  });

  it.each([
    [{ kind: 'ANSWER', content: { result: 'PARTIAL' } }, 'PARTIAL'],
    [{ kind: 'ANSWER', content: { result: 'NO_RECORD', partial: true } }, 'PARTIAL'],
    [{ kind: 'REFUSAL', content: { reason: 'INACCURATE' } }, 'REFUSED'],
    [{ kind: 'ANSWER', content: { result: 'TRACED_TO_HOLDER' } }, 'ANSWERED'],
  ] as const)('correction to %j leads to %s', (replacement, result) => {
    for (const state of ['ANSWERED', 'PARTIAL', 'REFUSED'] as const)
      expect(outcome(hopIn(state), { name: 'corrections', reason: 'typo', replacement })).toEqual({
        result,
        events: ['answer-corrected'],
      });
  });

  it.each(['QUEUED', 'DELIVERED', 'INFO_REQUESTED', 'DEFERRED'] as const)(
    'answer in %s is PARTIAL when something is withheld',
    (state) => {
      expect(outcome(hopIn(state), { name: 'answers', content: { result: 'PARTIAL' } }).result).toBe(
        'PARTIAL',
      );
    },
  );
});
