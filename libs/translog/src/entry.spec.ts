import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { canonicalBytes } from './canonical-json.js';
import type { JsonValue } from './canonical-json.js';
import { commitment, entryLeaf, SALT_BYTES, verifyCommitment } from './entry.js';
import { hashToHex } from './hash.js';

const text = (value: JsonValue) => Buffer.from(canonicalBytes(value)).toString();
const code = (expected: string) => expect.objectContaining({ code: expected });
const salts = fc.uint8Array({ minLength: SALT_BYTES, maxLength: SALT_BYTES });

describe('canonical JSON', () => {
  it('is that of the example in RFC 8785 section 3.2.2', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\/',
      literals: [null, true, false],
    };
    expect(text(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts like the example in RFC 8785 section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect([...text(value).matchAll(/:"([^"]+)"/g)].map(([, words]) => words)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('means the same value and does not depend on the order of members', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ stringUnit: 'grapheme' })),
        (value) => {
          const reversed = Object.fromEntries(Object.entries(value).reverse());
          expect(text(reversed as JsonValue)).toBe(text(value as JsonValue));
          expect(JSON.parse(text(value as JsonValue))).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
    );
  });

  it.each([[NaN], [Infinity], ['\ud800'], [{ '\udc00': 1 }], [undefined], [{ hopId: undefined }], [1n]])(
    'has no form for %p',
    (value) => {
      expect(() => canonicalBytes(value as JsonValue)).toThrow(code('NOT_JSON'));
    },
  );
});

describe('a commitment', () => {
  it('is HMAC-SHA-256 (RFC 4231, test case 4 with its key filled up to 32 bytes by zeros)', () => {
    const salt = Buffer.concat([
      Buffer.from('0102030405060708090a0b0c0d0e0f10111213141516171819', 'hex'),
      Buffer.alloc(7),
    ]);
    expect(hashToHex(commitment(salt, Buffer.alloc(50, 0xcd)))).toBe(
      '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
    );
  });

  it('opens with its salt and content only', () => {
    fc.assert(
      fc.property(salts, salts, fc.uint8Array(), fc.uint8Array(), (salt, otherSalt, content, other) => {
        const committed = commitment(salt, content);
        expect(verifyCommitment(committed, salt, content)).toBe(true);
        fc.pre(Buffer.compare(salt, otherSalt) !== 0 && Buffer.compare(content, other) !== 0);
        expect(verifyCommitment(committed, otherSalt, content)).toBe(false);
        expect(verifyCommitment(committed, salt, other)).toBe(false);
      }),
    );
  });

  it('takes no salt of another length', () => {
    expect(() => commitment(new Uint8Array(16), new Uint8Array())).toThrow(code('SALT_INVALID'));
    expect(verifyCommitment(new Uint8Array(32), new Uint8Array(33), new Uint8Array())).toBe(false);
  });
});

describe('the leaf of an entry', () => {
  it('is canonical JSON of metadata and commitment', () => {
    const committed = new Uint8Array(32).fill(0xab);
    const leaf = entryLeaf({ kind: 'CHANGE', action: 'hop.answers', version: 5, at: 'now' }, committed);
    expect(Buffer.from(leaf).toString()).toBe(
      `{"commitment":"${'ab'.repeat(32)}","metadata":{"action":"hop.answers","at":"now","kind":"CHANGE","version":5}}`,
    );
  });
});
