import { describe, expect, it } from '@jest/globals';
import { aHop, aTrace } from '../../test/examples.js';
import { facetChanges, facets, facetValue } from './facet.js';

const shown = (trace: Parameters<typeof facets>[0]): string[] =>
  facets(trace).map(({ kind, value }) => `${kind} ${value}`);

describe('what a trace is found by', () => {
  it('is each maker and calibre once, as read and as identified', () => {
    expect(shown(aTrace())).toEqual([
      'REFERENCE PF-RJ-2026-000123',
      'CALIBRE 9X19',
      'CALIBRE 9X19MM',
      'COUNTRY BR',
      'MAKE GLOCK',
    ]);
  });
  it('is compared without case, spaces and punctuation', () => {
    expect(facetValue('CALIBRE', '.40 s&w')).toBe('40SW');
    expect(facetValue('MAKE', 'Česká zbrojovka')).toBe('ČESKÁZBROJOVKA');
    expect(facetValue('REFERENCE', 'a-1')).toBe('a-1');
  });
  it('changes with hops and with what the case waits for, and with nothing else', () => {
    const before = aTrace({ state: 'ACTIVE' });
    const after = { ...before, version: 9, hops: [aHop({ awaiting: ['INFORMATION'] })] };
    expect(facetChanges(before, before)).toEqual({ added: [], removed: [] });
    expect(facetChanges(before, after)).toEqual({
      added: [
        { kind: 'AWAITING', value: 'INFORMATION' },
        { kind: 'AWAITING', value: 'ANY' },
        { kind: 'PARTICIPANT', value: 'US-NCB' },
        { kind: 'COUNTRY', value: 'US' },
      ],
      removed: [],
    });
    expect(facetChanges(after, { ...after, state: 'CLOSED' }).removed).toEqual([
      { kind: 'AWAITING', value: 'INFORMATION' },
      { kind: 'AWAITING', value: 'ANY' },
    ]);
  });
});
