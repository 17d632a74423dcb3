import { createPrivateKey } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { hashToHex } from './hash.js';
import { parseCheckpoint, verifyCheckpoint } from './checkpoint.js';
import { encodeVkey, noteSigner, parseVkey } from './note-key.js';
import { parseNote, signNote, verifyNote } from './note.js';

/** Key, text and signatures of golang.org/x/mod/sumdb/note (note_test.go), where the format comes from. */
const PETER_VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const PETER_SEED = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const ENOCH_VKEY = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const TEXT =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n";
const PETER_SIGNATURE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const ENOCH_SIGNATURE =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';
const PETER_NOTE = `${TEXT}\n${PETER_SIGNATURE}`;

const PKCS8_ED25519_PREFIX = '302e020100300506032b657004220420';

function peter() {
  const seed = Buffer.from(PETER_SEED, 'base64').subarray(1).toString('hex');
  const der = Buffer.from(PKCS8_ED25519_PREFIX + seed, 'hex');
  return noteSigner('PeterNeumann', createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
}

const names = (note: string, ...vkeys: string[]) =>
  verifyNote(note, vkeys.map(parseVkey)).signedBy.map(({ name }) => name);

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('the reference vectors of signed notes', () => {
  it('are signed to the same bytes', () => {
    expect(signNote(TEXT, peter())).toBe(PETER_NOTE);
  });

  it('give the same verifier key', () => {
    expect(encodeVkey(peter())).toBe(PETER_VKEY);
    expect(encodeVkey(parseVkey(ENOCH_VKEY))).toBe(ENOCH_VKEY);
  });

  it('verify for each key that is known and pass over the others', () => {
    expect(verifyNote(PETER_NOTE, [parseVkey(PETER_VKEY)]).text).toBe(TEXT);
    expect(names(PETER_NOTE + ENOCH_SIGNATURE, PETER_VKEY)).toEqual(['PeterNeumann']);
    expect(names(PETER_NOTE + ENOCH_SIGNATURE, PETER_VKEY, ENOCH_VKEY)).toEqual([
      'PeterNeumann',
      'EnochRoot',
    ]);
    expect(names(PETER_NOTE + PETER_SIGNATURE, PETER_VKEY)).toEqual(['PeterNeumann']);
  });

  it('are refused without a known signature', () => {
    expect(() => verifyNote(PETER_NOTE, [])).toThrow(code('NOTE_UNSIGNED'));
    expect(() => verifyNote(PETER_NOTE, [parseVkey(ENOCH_VKEY)])).toThrow(code('NOTE_UNSIGNED'));
  });

  it('are refused when a known signature is false, even beside a true one', () => {
    const damaged = `${PETER_SIGNATURE.slice(0, 60)}ABCD${PETER_SIGNATURE.slice(60)}`;
    const verifiers = [parseVkey(PETER_VKEY)];
    expect(() => verifyNote(`${TEXT}\n${damaged}`, verifiers)).toThrow(code('SIGNATURE_INVALID'));
    expect(() => verifyNote(PETER_NOTE + damaged, verifiers)).toThrow(code('SIGNATURE_INVALID'));
  });

  it('are refused when two verifiers have the name and id of a signature', () => {
    const twice = [parseVkey(PETER_VKEY), parseVkey(PETER_VKEY)];
    expect(() => verifyNote(PETER_NOTE, twice)).toThrow(code('KEY_AMBIGUOUS'));
  });

  it.each([
    ['no signature', TEXT],
    ['an empty signature part', `${TEXT}\n`],
    ['no newline at the end', PETER_NOTE.slice(0, -1)],
    ['a control character', `\x01${PETER_NOTE}`],
    ['a lone surrogate', `\ud800${PETER_NOTE}`],
    ['a space in the name', `${TEXT}\n${PETER_SIGNATURE.replace('PeterNeumann', 'Bad Name')}`],
    ['a plus in the name', `${TEXT}\n${PETER_SIGNATURE.replace('PeterNeumann', 'Bad+Name')}`],
    ['an unknown line', `${PETER_NOTE}Unexpected line.\n`],
    ['a signature that is not base64', `${TEXT}\n${PETER_SIGNATURE.replace('x08', 'x!8')}`],
    ['a signature of nothing', `${TEXT}\n— PeterNeumann x08gow==\n`],
    ['too many signatures', `${TEXT}\n${PETER_SIGNATURE.repeat(101)}`],
    ['too much text', `${'x'.repeat(1_000_000)}${PETER_NOTE}`],
  ])('are malformed with %s', (_, note) => {
    expect(() => parseNote(note)).toThrow(code('NOTE_MALFORMED'));
  });

  it('are refused when any character of the verifier key is missing or another', () => {
    for (let i = 0; i < PETER_VKEY.length; i++) {
      const next = String.fromCharCode(PETER_VKEY.charCodeAt(i) + 1);
      expect(() => parseVkey(PETER_VKEY.slice(0, i) + next + PETER_VKEY.slice(i + 1))).toThrow(
        code('KEY_INVALID'),
      );
      expect(() => parseVkey(PETER_VKEY.slice(0, i))).toThrow(code('KEY_INVALID'));
      expect(() => parseVkey(PETER_VKEY.slice(i + 1))).toThrow(code('KEY_INVALID'));
    }
  });

  it.each([
    ['key of another length', 'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=='],
    ['unknown algorithm', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ])('are not verified by a %s whose id is right', (_, vkey) => {
    expect(() => parseVkey(vkey)).toThrow(code('KEY_INVALID'));
  });
});

describe('the examples of C2SP', () => {
  it('keep empty lines inside the text of a note', () => {
    const text =
      'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n';
    const line =
      '— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n';
    const note = parseNote(`${text}\n${line}`);
    expect(note.text).toBe(text);
    expect(note.signatures).toEqual([
      expect.objectContaining({ name: 'quasimodo.example/salvatore', keyId: 0x367ba04b }),
    ]);
  });

  it('read as checkpoint', () => {
    const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
    const { root, ...rest } = parseCheckpoint(text);
    expect(rest).toEqual({ origin: 'example.com/behind-the-sofa', size: 20852163, extensions: [] });
    expect(hashToHex(root)).toBe('0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62');
  });
});

describe('a checkpoint of the Go checksum database', () => {
  it('verifies with the key built into Go, and not with another size', () => {
    const key = parseVkey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8');
    const note =
      'go.sum database tree\n6476701\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n\n' +
      '— sum.golang.org Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=\n';
    expect(verifyCheckpoint(note, 'go.sum database tree', key).size).toBe(6476701);
    const forged = note.replace('6476701', '6476702');
    expect(() => verifyCheckpoint(forged, 'go.sum database tree', key)).toThrow(code('SIGNATURE_INVALID'));
  });
});
