// Runs programs of node_modules/.bin (or of the system) for the scripts beside this file.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');
const bin = join(ROOT, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** The node of the project's own dev dependency, whatever started this script. */
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

/** Exit status of a program; its output goes to the screen unless `quiet`. */
export const status = (program, args, { quiet = false, env: more = {} } = {}) => {
  const local = join(bin, windows ? `${program}.cmd` : program);
  const result = spawnSync(existsSync(local) ? local : program, args, {
    cwd: ROOT,
    env: { ...env, ...more },
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
};

/** As `status`, and ends this script when the program fails. */
export const run = (program, args, options) => {
  const code = status(program, args, options);
  if (code !== 0) process.exit(code);
};
