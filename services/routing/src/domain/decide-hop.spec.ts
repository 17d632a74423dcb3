import { describe, expect, it } from '@jest/globals';
import { decideHop } from './decide-hop.js';
import { evolveHop } from './evolve-hop.js';
import type { HopCommand } from './hop-command.js';
import type { Hop } from './hop.js';
import { Refused } from './refusal.js';
import { after, COMMANDS, FACTS_TO, hopIn, NOW, PACES } from '../../test/samples.js';

const act = (hop: Hop, command: HopCommand, ended = false): Hop =>
  decideHop(hop, command, ended).reduce((current, fact) => evolveHop(current, fact, NOW, PACES), hop);

const outcome = (hop: Hop, command: HopCommand): string => {
  try {
    const next = act(hop, command);
    return next.version === hop.version ? 'none' : next.state;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

describe('an act of the requested side', () => {
  it('on a queued hop implies receipt and acknowledgement, which come first', () => {
    expect(decideHop(hopIn('QUEUED'), COMMANDS.answers, false)).toMatchObject([
      { type: 'delivered', implicit: true },
      { type: 'acknowledged', implicit: true },
      { type: 'answered', late: false },
    ]);
  });

  it('on a delivered hop implies acknowledgement only', () => {
    const types = decideHop(hopIn('DELIVERED'), COMMANDS.deferrals, false).map(({ type }) => type);
    expect(types).toEqual(['acknowledged', 'deferred']);
  });

  it('drops the open question when it ends the hop', () => {
    for (const name of ['answers', 'refusals', 'redirections/country', 'recall'] as const)
      expect(act(hopIn('INFO_REQUESTED'), COMMANDS[name]).informationRequests).toMatchObject([
        { state: 'DROPPED' },
      ]);
  });

  it('moves a later expected date to progress reports', () => {
    const later = { name: 'acknowledgement', officer: null, expectedAt: '2026-12-20' } as const;
    expect(() => decideHop(hopIn('ACKNOWLEDGED'), later, false)).toThrow(
      expect.objectContaining({ code: 'WRONG_COMMAND', pointer: '#/expectedAt' }),
    );
    const first = act(hopIn('DELIVERED'), later);
    expect(decideHop(first, later, false)).toEqual([]);
  });

  it('is refused when it answers a version of the request that it cannot have seen', () => {
    const command = { name: 'answers', content: { result: 'NO_RECORD', requestVersion: 2 } } as const;
    expect(() => decideHop(hopIn('ACKNOWLEDGED'), command, false)).toThrow(
      expect.objectContaining({ code: 'RANGE' }),
    );
  });
});

describe('late answers', () => {
  it.each(['RECALLED', 'EXPIRED'] as const)('are taken once by a hop that is %s', (state) => {
    const late = act(hopIn(state), COMMANDS.answers);
    expect(late).toMatchObject({
      state,
      acceptance: 'NONE',
      answers: [{ version: 1, late: true, superseded: false }],
    });
    expect(outcome(late, COMMANDS.answers)).toBe('hop-answered');
    expect(outcome(late, COMMANDS.refusals)).toBe('hop-answered');
  });

  it('may be corrected without another state', () => {
    const late = act(hopIn('RECALLED'), COMMANDS.refusals);
    const corrected = act(late, COMMANDS.corrections);
    expect(corrected).toMatchObject({ state: 'RECALLED', acceptance: 'NONE' });
    expect(corrected.answers.map(({ superseded }) => superseded)).toEqual([true, false]);
  });

  it('come beside the first answer of a hop that was returned and then recalled', () => {
    const recalled = act(act(hopIn('ANSWERED'), COMMANDS.return), COMMANDS.recall);
    expect(act(recalled, COMMANDS.answers).answers.map(({ late }) => late)).toEqual([false, true]);
  });
});

describe('acceptance and return', () => {
  const accepted = act(hopIn('ANSWERED'), COMMANDS.acceptance);

  it('accept what was accepted by implication, and repeat without an event', () => {
    const implied = after([...FACTS_TO.ANSWERED, { type: 'answer-accepted', implied: true, feedback: null }]);
    expect(implied.acceptance).toBe('IMPLIED');
    expect(act(implied, COMMANDS.acceptance).acceptance).toBe('ACCEPTED');
    expect(decideHop(accepted, COMMANDS.acceptance, false)).toEqual([]);
  });

  it('refuse an answer that is not the newest', () => {
    const corrected = act(hopIn('ANSWERED'), COMMANDS.corrections);
    expect(outcome(corrected, COMMANDS.acceptance)).toBe('answer-superseded');
    expect(outcome(corrected, COMMANDS.return)).toBe('answer-superseded');
  });

  it('return an answer once, with the first reason that holds', () => {
    const returned = act(hopIn('ANSWERED'), COMMANDS.return);
    expect(returned).toMatchObject({ state: 'IN_PROGRESS', acceptance: 'RETURNED', awaiting: ['ANSWER'] });
    const again = act(returned, COMMANDS.answers);
    expect(outcome(again, { name: 'return', answerVersion: 2, reason: 'still' })).toBe('already-returned');
    expect(outcome(accepted, COMMANDS.return)).toBe('answer-accepted');
    expect(() => decideHop(accepted, COMMANDS.return, true)).toThrow(
      expect.objectContaining({ code: 'trace-ended' }),
    );
  });

  it('set acceptance pending again after a correction, but not once the trace has ended', () => {
    expect(act(accepted, COMMANDS.corrections).acceptance).toBe('PENDING');
    expect(act(accepted, COMMANDS.corrections, true).acceptance).toBe('ACCEPTED');
  });
});

describe('a recall', () => {
  it('needs no acknowledgement before receipt', () => {
    expect(act(hopIn('QUEUED'), COMMANDS.recall)).toMatchObject({
      recall: { acknowledgementNeeded: false },
      awaiting: [],
    });
  });

  it('is acknowledged once', () => {
    const recalled = hopIn('RECALLED');
    expect(recalled.awaiting).toEqual(['RECALL_ACKNOWLEDGEMENT']);
    const done = act(recalled, COMMANDS['recall-acknowledgement']);
    expect(done).toMatchObject({ recall: { acknowledgedAt: NOW }, awaiting: [] });
    expect(decideHop(done, COMMANDS['recall-acknowledgement'], false)).toEqual([]);
  });
});
