import { describe, expect, it } from '@jest/globals';
import { legalOnHop } from './legal.js';
import { hopIn } from '../../test/samples.js';

describe('the commands that a side could do now', () => {
  it.each([
    [
      'DELIVERED',
      'REQUESTED',
      [
        'acknowledgement',
        'answers',
        'deferrals',
        'information-requests',
        'progress-reports',
        'redirections',
        'refusals',
      ],
    ],
    ['DELIVERED', 'REQUESTER', ['recall']],
    ['INFO_REQUESTED', 'REQUESTED', ['answers', 'redirections', 'refusals']],
    ['INFO_REQUESTED', 'REQUESTER', ['information', 'recall']],
    ['DEFERRED', 'REQUESTER', ['recall', 'return']],
    ['ANSWERED', 'REQUESTED', ['corrections']],
    ['ANSWERED', 'REQUESTER', ['acceptance', 'return']],
    ['RECALLED', 'REQUESTED', ['answers', 'recall-acknowledgement', 'refusals']],
    ['RECALLED', 'REQUESTER', []],
    ['REDIRECTED', 'REQUESTED', []],
    ['EXPIRED', 'REQUESTED', ['answers', 'refusals']],
  ] as const)('in %s are, for the %s side, %j', (state, side, legal) => {
    expect(legalOnHop(hopIn(state), side, false)).toEqual(legal);
  });

  it('have no return once the trace has ended', () => {
    expect(legalOnHop(hopIn('ANSWERED'), 'REQUESTER', true)).toEqual(['acceptance']);
  });
});
