// npm test: everything that CI runs, fastest failure first. npm run check: the same without the suites that need servers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT, status } from './run.mjs';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'tracepost-test-'));
const total = { passed: 0, failed: 0 };
const failures = [];
const untested = [];

/** Failed tests of one file that are named at the end. */
const NAMED = 5;
/** Most characters of their reasons there. */
const REASON = 240;

const reasonOf = (text = '') =>
  stripVTControlCharacters(text).trim().replaceAll(/\s+/g, ' ').slice(0, REASON);

/** What failed and why, short, by file: the report itself may be far above. */
const namesOfFailed = ({ testResults }) =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(ROOT, name);
      const tests = assertionResults.filter(({ status }) => status === 'failed');
      const named = tests.slice(0, NAMED);
      return [
        `${file}: ${tests.length === 0 ? reasonOf(message) : `${tests.length} failed`}`,
        ...named.map((one) => `  ${one.fullName}: ${reasonOf(one.failureMessages[0])}`),
      ];
    });

/** Stages one after another. Lanes run at the same time: each line of theirs begins with the lane's name. */
const lane = (laneName = '') => {
  const prefix = laneName === '' ? '' : `${laneName.padEnd(10)} | `;

  const stage = async (name, work) => {
    const began = performance.now();
    console.log(`${laneName === '' ? '\n' : prefix}== ${name}`);
    const { passed, failed, what = [] } = await work();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(`${name}: ${failed} failed`, ...what.map((one) => `${name}: ${one}`));
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${prefix}-- ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  };

  const asOne = (isGood) => (isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

  /** A program that passes or fails as a whole. */
  const check = (name, program, ...args) =>
    stage(name, async () => asOne((await status(program, args, { prefix })) === 0));

  /** The files of deploy/: their structure always, and by their own tools where those are installed. */
  const deployment = () =>
    stage('deployment files', async () =>
      asOne([0, 3].includes(await status('node', ['scripts/validate-deploy.mjs'], { prefix }))),
    );

  /** Jest over the paths that match, with what it counted. A suite that cannot be loaded counts as a failure. */
  const jest = (name, patterns, { ignore = [], args = [] } = {}) =>
    stage(name, async () => {
      const output = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`);
      const ignored = ignore.flatMap((pattern) => ['--testPathIgnorePatterns', pattern]);
      const code = await status(
        'node',
        [
          'scripts/jest.mjs',
          ...patterns,
          ...ignored,
          ...args,
          '--silent',
          '--json',
          `--outputFile=${output}`,
        ],
        { prefix, quiet: true },
      );
      const result = JSON.parse(readFileSync(output, 'utf8'));
      const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
      return {
        passed: result.numPassedTests,
        failed: failed === 0 && code !== 0 ? 1 : failed,
        what: namesOfFailed(result),
      };
    });

  /** Load and kills at random moments for so many seconds, then everything that was accepted is counted. */
  const ledger = (form, seconds) =>
    check(`faults, ${form} form`, 'node', 'scripts/ledger.mjs', '--form', form, '--seconds', String(seconds));

  return { check, deployment, jest, ledger };
};

/** Why Kafka cannot be had here, or null. */
const kafkaMissing = async () => {
  const code = await status('node', ['scripts/kafka-available.mjs'], { quiet: true });
  return code === 0
    ? null
    : 'Apache Kafka cannot be had: it needs Java 17 and Maven, or Docker, or KAFKA_BROKERS';
};

const readAll = async () => {
  const one = lane('files');
  await one.check('format', 'prettier', '--check', '--log-level', 'warn', '.');
  await one.check('types', 'tsc', '-p', 'tsconfig.json');
  await one.check('generated files', 'node', 'scripts/generate.mjs', '--check');
  await one.deployment();
};

const onServers = async () => {
  const missing = await kafkaMissing();
  if (missing !== null)
    untested.push(`${missing}. Not tested: the Kafka adapter, the cluster form, faults over Kafka.`);
  await lane().jest('suites on real servers', ['\\.int\\.spec', '\\.contract\\.spec'], {
    ignore: missing === null ? [] : ['kafka', 'cluster'],
  });
  await lane().jest('whole system, standalone', ['\\.e2e\\.spec'], { ignore: ['cluster.*\\.e2e'] });
  // A cluster has more processes than most machines have cores: one at a time.
  if (missing === null)
    await lane().jest('whole system, cluster', ['cluster.*\\.e2e\\.spec'], { args: ['--runInBand'] });
  await Promise.all([
    lane('standalone').ledger('standalone', 20),
    ...(missing === null ? [lane('cluster').ledger('cluster', 30)] : []),
  ]);
};

try {
  await lane().check('build', 'node', 'scripts/build.mjs');
  await Promise.all([lane('lint').check('lint', 'node', 'scripts/lint.mjs'), readAll()]);
  await lane().jest('pure suites', ['\\.spec\\.ts$'], {
    ignore: ['\\.int\\.spec', '\\.contract\\.spec', '\\.e2e\\.spec'],
  });
  if (!quick) await onServers();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const line of failures) console.log(`FAILED  ${line}`);
for (const line of untested) console.log(`NOT TESTED  ${line}`);
if (untested.length > 0 && process.env.CI) total.failed += untested.length;
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
