import { generateKeyPairSync } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { checkpointText, parseCheckpoint, signCheckpoint, verifyCheckpoint } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import { leafHash } from './hash.js';
import { encodeVkey, noteSigner, noteSignerFromPem, parseVkey } from './note-key.js';
import { signNote, verifyNote } from './note.js';

const ORIGIN = 'tracepost.example/audit';
const { privateKey } = generateKeyPairSync('ed25519');
const signer = noteSigner(ORIGIN, privateKey);
const logKey = parseVkey(encodeVkey(signer));
const rootHash = leafHash(Buffer.from('root'));
const checkpoint: Checkpoint = { origin: ORIGIN, size: 42, root: rootHash, extensions: [] };
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('a checkpoint', () => {
  it('comes back from its signed note', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (size, root) => {
        const read = verifyCheckpoint(signCheckpoint({ ...checkpoint, size, root }, signer), ORIGIN, logKey);
        expect({ ...read, root: Uint8Array.from(read.root) }).toEqual({ ...checkpoint, size, root });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps its extension lines', () => {
    const extensions = ['witnessed', 'v 2'];
    expect(parseCheckpoint(checkpointText({ ...checkpoint, extensions })).extensions).toEqual(extensions);
  });

  it('fails with any character of its note changed', () => {
    const note = signCheckpoint(checkpoint, signer);
    for (let i = 0; i < note.length; i++) {
      const changed = note.slice(0, i) + String.fromCharCode(note.charCodeAt(i) ^ 1) + note.slice(i + 1);
      expect(() => verifyCheckpoint(changed, ORIGIN, logKey)).toThrow();
    }
  });

  it('fails when another key of the same name signed it', () => {
    const other = noteSigner(ORIGIN, generateKeyPairSync('ed25519').privateKey);
    const note = signCheckpoint(checkpoint, other);
    expect(() => verifyCheckpoint(note, ORIGIN, logKey)).toThrow(code('NOTE_UNSIGNED'));
  });

  it('fails when it is of another log with the same key', () => {
    const note = signNote(checkpointText({ ...checkpoint, origin: 'other.example/log' }), signer);
    expect(() => verifyCheckpoint(note, ORIGIN, logKey)).toThrow(code('ORIGIN_MISMATCH'));
  });

  it('is not signed under the name of another log', () => {
    const foreign = { ...checkpoint, origin: 'other.example/log' };
    expect(() => signCheckpoint(foreign, signer)).toThrow(code('ORIGIN_MISMATCH'));
  });

  it.each([
    { ...checkpoint, origin: '' },
    { ...checkpoint, origin: 'evil\n999' },
    { ...checkpoint, extensions: [''] },
    { ...checkpoint, size: -1 },
    { ...checkpoint, size: 0.5 },
    { ...checkpoint, root: new Uint8Array(31) },
  ])('is not written when it would read back as another: %j', (bad) => {
    expect(() => checkpointText(bad)).toThrow(code('CHECKPOINT_MALFORMED'));
  });

  it.each([
    'a\n1\n',
    'a\n1\nROOT',
    '\n1\nROOT\n',
    'a\n01\nROOT\n',
    'a\n+1\nROOT\n',
    'a\n1e3\nROOT\n',
    'a\n9007199254740993\nROOT\n',
    'a\n1\nAAAA\n',
    'a\n1\n!ROOT\n',
    'a\n1\nROOT\n\n',
  ])('is not read from %j', (text) => {
    const whole = text.replace('ROOT', Buffer.from(rootHash).toString('base64'));
    expect(() => parseCheckpoint(whole)).toThrow(code('CHECKPOINT_MALFORMED'));
  });
});

describe('a signed note', () => {
  it('comes back with its text, whatever it says', () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[^ -\u{10ffff}]/u.test(text));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const text = lines.map((words) => `${words}\n`).join('');
        expect(verifyNote(signNote(text, signer), [logKey]).text).toBe(text);
      }),
    );
  });

  it('is not made of text without a newline at its end', () => {
    expect(() => signNote('abc', signer)).toThrow(code('NOTE_MALFORMED'));
  });
});

describe('a signer', () => {
  it('is read from PEM', () => {
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    expect(encodeVkey(noteSignerFromPem(ORIGIN, pem))).toBe(encodeVkey(signer));
  });

  it.each(['', 'two words', 'a+b', 'no\u00a0break', 'line\nbreak', 'bell\u0007'])(
    'is not named %j',
    (name) => {
      expect(() => noteSigner(name, privateKey)).toThrow(code('KEY_INVALID'));
    },
  );

  it('has an Ed25519 private key', () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => noteSigner(ORIGIN, ec.privateKey)).toThrow(code('KEY_INVALID'));
    expect(() => noteSigner(ORIGIN, signer.publicKey)).toThrow(code('KEY_INVALID'));
    expect(() => noteSignerFromPem(ORIGIN, 'nothing')).toThrow(code('KEY_INVALID'));
  });
});
