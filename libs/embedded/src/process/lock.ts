import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { identify, isAlive, type ProcessIdentity } from './identity.js';

/** Held until `release()`, or until the process that holds it is gone, however it went. */
export interface Lock {
  release(): void;
}

/** Takes the lock file at `path`, or tells which living process (perhaps this one) holds it. */
export function tryLock(path: string): Lock | ProcessIdentity {
  const self = identify(process.pid);
  if (self === undefined) throw new Error('this process cannot see itself in the process table');
  const content = JSON.stringify({ ...self, nonce: randomUUID() });
  const draft = `${path}.${randomUUID()}`;
  // Written first and linked then: nobody ever reads a half-written lock.
  writeFileSync(draft, content, { mode: 0o644 });
  try {
    for (;;) {
      if (linked(draft, path)) return { release: () => removeIf(path, content) };
      const found = read(path);
      if (found === undefined) continue;
      const holder = parse(found);
      if (holder !== undefined && isAlive(holder)) return holder;
      removeIf(path, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Waits for the lock, asking every 50 ms. @throws Error after `timeoutMs`, naming the holder. */
export async function waitForLock(path: string, timeoutMs: number): Promise<Lock> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const result = tryLock(path);
    if ('release' in result) return result;
    if (Date.now() > end)
      throw new Error(`${path} is still held by process ${result.pid} after ${timeoutMs} ms`);
    await delay(50);
  }
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(content: string): ProcessIdentity | undefined {
  try {
    const value = JSON.parse(content) as Partial<ProcessIdentity>;
    return typeof value.pid === 'number' && typeof value.born === 'string'
      ? { pid: value.pid, born: value.born }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Two processes may find the same dead lock; only that very file may go, never the fresh one of the faster process. */
function removeIf(path: string, content: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) !== content) linked(aside, path);
  rmSync(aside, { force: true });
}

/** Claims a data folder for this process. @throws Error when a living process has it. */
export function ownFolder(folder: string): Lock {
  const result = tryLock(join(folder, 'owner.lock'));
  if ('release' in result) return result;
  throw new Error(`${folder} is in use by process ${result.pid}`);
}
