import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../problems/problem.js';
import { flag, instant, integer, readParameters, text } from './parameters.js';

const SPEC = { name: text(5), limit: integer(1, 200), overdue: flag, since: instant } as const;

const faultsOf = (query: Record<string, unknown>): unknown => {
  try {
    return readParameters(SPEC, query);
  } catch (error) {
    return (error as Problem).members.errors;
  }
};

describe('query parameters', () => {
  it('are read as their declaration says; blank ones are absent', () => {
    expect(readParameters(SPEC, { name: 'é😀\t', limit: '7', overdue: 'false', since: '' })).toEqual({
      name: 'é😀\t',
      limit: 7,
      overdue: false,
    });
  });

  it.each([
    [{ name: 'a\u0000' }, 'name', 'FORMAT'],
    [{ name: '\u001b' }, 'name', 'FORMAT'],
    [{ name: '😀😀😀😀😀😀' }, 'name', 'TOO_LONG'],
    [{ limit: '1.5' }, 'limit', 'TYPE'],
    [{ since: '2026-01-01' }, 'since', 'FORMAT'],
    [{ constructor: 'x' }, 'constructor', 'UNKNOWN_FIELD'],
  ])('%j are refused', (query, parameter, code) => {
    expect(faultsOf(query)).toEqual([expect.objectContaining({ parameter, code })]);
  });
});
