import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const loader = new URL('../../../scripts/load-typescript.mjs', import.meta.url).href;
const library = new URL('../src/index.ts', import.meta.url).href;

/** Another Node process that runs `body` with the library as `embedded`; its first line of output is awaited. */
export async function otherProcess(
  body: string,
  account: { uid?: number; gid?: number } = {},
): Promise<{ child: ChildProcess; said: string }> {
  const script = `import * as embedded from ${JSON.stringify(library)}; ${body}`;
  const child = spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  });
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  const lines = createInterface({ input: child.stdout });
  const said = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(child, 'close').then(() => Promise.reject(new Error(`it ended: ${errors.join('\n')}`))),
  ]);
  return { child, said };
}

/** The pids whose command line holds `text` (Linux). */
export function processesWith(text: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').includes(text);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Waits until no process has `text` in its command line. */
export async function noneWith(text: string): Promise<void> {
  for (const end = Date.now() + 20_000; processesWith(text).length > 0; await delay(20)) {
    if (Date.now() > end) throw new Error(`still there: ${processesWith(text).join(', ')}`);
  }
}

/** Tries until `work` resolves, for 20 s. */
export async function untilItWorks<T>(work: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + 20_000; ; await delay(20)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
