#!/usr/bin/env node
// The command line. In a checkout it compiles what changed first; an installed package has only what is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const build = resolve(root, 'scripts/build.mjs');
if (existsSync(build)) {
  const node = resolve(root, 'node_modules/.bin/node');
  const program = existsSync(node) ? node : process.execPath;
  // What it says of its work goes to stderr: stdout belongs to the command.
  const { status } = spawnSync(program, [build, 'libs/client'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(70);
}
await import('../dist/cli/main.js');
