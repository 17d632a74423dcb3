import { describe, expect, it } from '@jest/globals';
import { fromEscaped } from './escaped.js';

describe('bytes that PostgreSQL escaped', () => {
  it('are plain ASCII as it stands', () => {
    expect(fromEscaped('{"a":1}').toString()).toBe('{"a":1}');
  });

  it('are what the octal numbers say, letters of UTF-8 as well as zero', () => {
    expect([...fromEscaped('\\303\\243 \\000\\377')]).toEqual([0xc3, 0xa3, 0x20, 0, 0xff]);
  });

  it('have a backslash where two stand, even before digits', () => {
    expect(fromEscaped('\\\\101 \\\\n').toString()).toBe('\\101 \\n');
  });
});
