import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { identify } from './identity.js';
import { ownFolder, tryLock, waitForLock } from './lock.js';

const folder = mkdtempSync(join(tmpdir(), 'tracepost-lock-'));
const path = join(folder, 'some.lock');
const self = identify(process.pid);

afterAll(() => rmSync(folder, { recursive: true }));

describe('a lock', () => {
  it('tells who holds it until it is released', () => {
    const lock = tryLock(path);
    expect(tryLock(path)).toEqual(self);
    if ('release' in lock) lock.release();
    const again = tryLock(path);
    expect(again).toHaveProperty('release');
    if ('release' in again) again.release();
  });

  it.each([
    ['a process that is gone', JSON.stringify({ ...self, born: 'long ago' })],
    ['nobody that can be read', '{"pid":'],
  ])('is taken from %s', (_holder, content) => {
    writeFileSync(path, content);
    const lock = tryLock(path);
    expect(lock).toHaveProperty('release');
    if ('release' in lock) lock.release();
  });

  it('lets waiting callers through one at a time', async () => {
    let inside = 0;
    const enter = async (): Promise<number> => {
      const lock = await waitForLock(path, 10_000);
      inside += 1;
      const seen = inside;
      await new Promise(setImmediate);
      inside -= 1;
      lock.release();
      return seen;
    };
    expect(await Promise.all([enter(), enter(), enter()])).toEqual([1, 1, 1]);
  });

  it('fails after the time given, naming the holder', async () => {
    const lock = ownFolder(folder);
    await expect(waitForLock(join(folder, 'owner.lock'), 1)).rejects.toThrow(
      `held by process ${process.pid}`,
    );
    expect(() => ownFolder(folder)).toThrow(`is in use by process ${process.pid}`);
    lock.release();
  });

  it('leaves no file behind', () => {
    expect(readdirSync(folder)).toEqual([]);
  });
});
