import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../processes/node-process.js';

/** What schemathesis needs. */
const OLDEST = [3, 11] as const;
const REQUIREMENTS = join(ROOT, 'tools', 'fuzz', 'requirements.txt');
const PYTHONS = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python'];
const HAS_VENV = 'import sys, venv, ensurepip; print(*sys.version_info[:2])';

/** The fuzzer cannot be had on this machine; the message says what is missing. */
export class FuzzerUnavailable extends Error {}

const isNewEnough = (python: string): boolean => {
  const { status, stdout } = spawnSync(python, ['-c', HAS_VENV], { encoding: 'utf8' });
  const [major = 0, minor = 0] = String(stdout).trim().split(' ').map(Number);
  return status === 0 && (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]));
};

const findPython = (): string => {
  const python = PYTHONS.find(isNewEnough);
  if (python === undefined) {
    throw new FuzzerUnavailable(
      `schemathesis cannot be had: it needs Python ${OLDEST.join('.')} or newer with venv (Debian: apt-get install python3-venv)`,
    );
  }
  return python;
};

const run = (program: string, args: readonly string[]): void => {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) {
    const why = error?.message ?? String(stderr).trim().split('\n').slice(-3).join('\n');
    throw new FuzzerUnavailable(`schemathesis cannot be had: ${program} ${args.join(' ')} failed\n${why}`);
  }
};

/**
 * Path of the `schemathesis` program, from the exact files of tools/fuzz/requirements.txt, installed from PyPI into
 * .cache/fuzz at the first call. @throws FuzzerUnavailable
 */
export const schemathesis = (): string => {
  const version = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const folder = join(ROOT, '.cache', 'fuzz', version);
  const programs = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const program = join(programs, 'schemathesis');
  if (existsSync(program) || existsSync(`${program}.exe`)) return program;
  const python = findPython();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(python, ['-m', 'venv', folder]);
  const install = [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--require-hashes',
    '--only-binary',
    ':all:',
  ];
  run(join(programs, 'python'), ['-m', 'pip', ...install, '--requirement', REQUIREMENTS]);
  return program;
};
