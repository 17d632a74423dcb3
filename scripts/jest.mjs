// Runs jest in ESM mode, on the project's own node whatever started this script; every argument goes through to jest.
import { createRequire } from 'node:module';
import { status } from './run.mjs';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const flags = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=TimeoutNegativeWarning',
];
process.exit(await status('node', [...flags, jest, ...process.argv.slice(2)]));
