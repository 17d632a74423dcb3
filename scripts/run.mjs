// Runs programs of node_modules/.bin (or of the system) for the scripts beside this file.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export const ROOT = resolve(import.meta.dirname, '..');
const bin = join(ROOT, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** The node of the project's own dev dependency, whatever started this script. */
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

/**
 * Exit status of a program; its output goes to the screen unless `quiet` (then its errors only), each line after `prefix`
 * where programs run at the same time.
 */
export const status = (program, args, { quiet = false, prefix = '', env: more = {} } = {}) =>
  new Promise((done, failed) => {
    const local = join(bin, windows ? `${program}.cmd` : program);
    const out = prefix === '' ? 'inherit' : 'pipe';
    const child = spawn(existsSync(local) ? local : program, args, {
      cwd: ROOT,
      env: { ...env, ...more },
      stdio: ['ignore', quiet ? 'ignore' : out, out],
      shell: windows,
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => console.log(prefix + line));
    }
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });

/** As `status`, and ends this script when the program fails. */
export const run = async (program, args, options) => {
  const code = await status(program, args, options);
  if (code !== 0) process.exit(code);
};
