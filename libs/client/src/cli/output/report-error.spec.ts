import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../http/problem-error.js';
import { HubUnreachable } from '../../http/hub-unreachable.js';
import { TokenRefused } from '../../http/token-source.js';
import { EXIT, exitCodeOf, Failed, UsageError } from '../exit-code.js';
import { problemLines } from './report-error.js';

const plain = (_format: unknown, text: string): string => text;

describe('an error on the screen', () => {
  it('says what is at fault, where, what to do, and the request id', () => {
    const error = new ProblemError(422, 'validation', {
      title: 'The request has faults',
      detail: '1 fault; nothing was stored.',
      requestId: '0193-a1',
      errors: [
        {
          pointer: '#/firearm/serial/raw',
          code: 'TOO_LONG',
          message: '300 characters; at most 64.',
          remedy: 'Send the serial only.',
        },
      ],
    });
    expect(problemLines(error, plain)).toEqual([
      'The request has faults (422 validation)',
      '  1 fault; nothing was stored.',
      '  #/firearm/serial/raw TOO_LONG 300 characters; at most 64.',
      '    Send the serial only.',
      '  request id 0193-a1',
    ]);
  });

  it('names what could be done now after a conflict with the state', () => {
    const error = new ProblemError(409, 'hop-answered', { title: 'Answered', legal: ['corrections'] });
    expect(problemLines(error, plain)).toContain('  could be done now: corrections');
  });

  it('shows no escape sequence that somebody else wrote', () => {
    const error = new ProblemError(502, '', { title: '\u001b[31mred' });
    expect(problemLines(error, plain)[0]).toBe('\\u001b[31mred (502)');
  });
});

describe('the exit code', () => {
  const problem = (status: number): ProblemError => new ProblemError(status, 'x', {});
  it.each<[string, unknown, number]>([
    ['a fault of the body', problem(422), EXIT.refused],
    ['a faulty parameter', problem(400), EXIT.refused],
    ['no token', problem(401), EXIT.noRight],
    ['a role that is missing', problem(403), EXIT.noRight],
    ['refused credentials', new TokenRefused('no'), EXIT.noRight],
    ['what is not there', problem(404), EXIT.notFound],
    ['what was erased', problem(410), EXIT.notFound],
    ['a conflict with the state', problem(409), EXIT.conflict],
    ['a stale ETag', problem(412), EXIT.conflict],
    ['too many requests', problem(429), EXIT.unavailable],
    ['trouble at the hub', problem(503), EXIT.unavailable],
    ['no connection', new HubUnreachable('http://x', new Error('refused')), EXIT.unavailable],
    ['faulty use', new UsageError('no'), EXIT.usage],
    ['a batch that failed', new Failed('no'), EXIT.refused],
    ['our own fault', new Error('no'), EXIT.fault],
  ])('of %s', (_what, error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});
