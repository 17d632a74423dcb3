// npm test: everything that CI runs, fastest failure first. npm run check: the same without the suites that need servers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { status } from './run.mjs';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'tracepost-test-'));
const total = { passed: 0, failed: 0 };
const failures = [];
const untested = [];

const stage = (name, work) => {
  const began = performance.now();
  console.log(`\n== ${name}`);
  const { passed, failed } = work();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(`${name}: ${failed} failed`);
  console.log(
    `-- ${name}: ${passed} passed, ${failed} failed, ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  return failed === 0;
};

/** A program that passes or fails as a whole. */
const check = (name, program, args, env) =>
  stage(name, () =>
    status(program, args, { env }) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  );

/** Jest over the paths that match, with what it counted. A suite that cannot be loaded counts as a failure. */
const jest = (name, patterns, { ignore = [], args = [], env = {} } = {}) =>
  stage(name, () => {
    const output = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`);
    const ignored = ignore.flatMap((pattern) => ['--testPathIgnorePatterns', pattern]);
    const code = status(
      'node',
      ['scripts/jest.mjs', ...patterns, ...ignored, ...args, '--silent', '--json', `--outputFile=${output}`],
      { env, quiet: true },
    );
    const result = JSON.parse(readFileSync(output, 'utf8'));
    const broken = result.numRuntimeErrorTestSuites;
    const failed = result.numFailedTests + broken;
    return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  });

/** The files of deploy/: their structure always, and by their own tools where those are installed. */
const deployment = () =>
  stage('deployment files', () => {
    const code = status('node', ['scripts/validate-deploy.mjs']);
    return code === 0 || code === 3 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  });

/** Why Kafka cannot be had here, or null. */
const kafkaMissing = () => {
  const code = status('node', ['scripts/kafka-available.mjs'], { quiet: true });
  return code === 0
    ? null
    : 'Apache Kafka cannot be had: it needs Java 17 and Maven, or Docker, or KAFKA_BROKERS';
};

const KAFKA = ['kafka', 'cluster'];

try {
  check('build', 'node', ['scripts/build.mjs']);
  check('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
  check('lint', 'node', ['scripts/lint.mjs']);
  check('types', 'tsc', ['-p', 'tsconfig.json']);
  check('generated files', 'node', ['scripts/generate.mjs', '--check']);
  deployment();
  jest('pure suites', ['\\.spec\\.ts$'], {
    ignore: ['\\.int\\.spec', '\\.contract\\.spec', '\\.e2e\\.spec'],
  });
  if (!quick) {
    const missing = kafkaMissing();
    if (missing !== null)
      untested.push(`${missing}. Not tested: the Kafka adapter, the cluster form, faults over Kafka.`);
    const ignore = missing === null ? [] : KAFKA;
    jest('suites on real servers', ['\\.int\\.spec', '\\.contract\\.spec'], { ignore });
    jest('whole system', ['\\.e2e\\.spec'], { ignore, args: ['--runInBand'] });
    check('faults, standalone form', 'node', [
      'scripts/ledger.mjs',
      '--form',
      'standalone',
      '--seconds',
      '45',
    ]);
    if (missing === null) {
      check('faults, cluster form', 'node', ['scripts/ledger.mjs', '--form', 'cluster', '--seconds', '60']);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const line of failures) console.log(`FAILED  ${line}`);
for (const line of untested) console.log(`NOT TESTED  ${line}`);
if (untested.length > 0 && process.env.CI) total.failed += untested.length;
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
