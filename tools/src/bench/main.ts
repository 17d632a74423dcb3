import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../processes/node-process.js';
import { conditionsOf, loadAverage } from './conditions.js';
import { MEASUREMENT, QUICK, WHOLE, type Measurement } from './plan.js';
import { reportOf, writeReport } from './report.js';
import { run } from './run.js';
import { Stage } from './stage.js';

const HELP = `npm run bench                      every measurement, about four minutes
  -- --only <name>[,<name>]        ${MEASUREMENT.join(', ')} (traces gives the CPU time of each process too)
     --rounds <n>                  rounds of each contender (default ${WHOLE.rounds})
     --quick                       a smoke test of less than a minute: its figures are worth nothing
     --write                       puts the figures of a whole run into docs/benchmarks.md`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: MEASUREMENT.join(',') },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const names = values.only.split(',');
const wanted = new Set(MEASUREMENT.filter((name) => names.includes(name)));
const base = values.quick ? QUICK : WHOLE;
const plan = { ...base, rounds: Number(values.rounds ?? base.rounds) };
const whole = wanted.size === MEASUREMENT.length && !values.quick;
const faults = [
  ...names
    .filter((name) => !MEASUREMENT.includes(name as Measurement))
    .map((name) => `no measurement "${name}"`),
  ...(Number.isSafeInteger(plan.rounds) && plan.rounds > 0
    ? []
    : ['--rounds must be a whole number, 1 or more']),
  ...(values.write && !whole ? ['--write needs a whole run'] : []),
];
if (values.help || faults.length > 0) {
  console.log([...faults, HELP].join('\n'));
  process.exit(faults.length > 0 ? 64 : 0);
}

const began = performance.now();
const tell = (line: string): void =>
  console.error(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
const stage = new Stage(tell);
let interrupted = false;
const interrupt = (): void => {
  interrupted = true;
  tell('stopping');
  void stage.stop().then(() => process.exit(130));
};
process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

try {
  const conditions = await conditionsOf(stage, plan);
  const results = await run(stage, plan, wanted, tell);
  conditions.push(`load average at the end: ${loadAverage()}`);
  const report = reportOf(results, conditions);
  console.log(report);
  if (values.write) writeReport(resolve(ROOT, 'docs/benchmarks.md'), report);
} catch (error) {
  // What fails because everything is being stopped is no finding.
  if (!interrupted) console.error('the benchmark failed:', error);
  process.exitCode = 1;
}
await stage.stop();
if (!interrupted) process.exit();
