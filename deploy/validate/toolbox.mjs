import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './files.mjs';

const CACHE = join(ROOT, '.cache/deploy-tools');
const BUILDER = 'go.opentelemetry.io/collector/cmd/builder@v0.165.0';

/** Runs a program at the root of the repository, unless told otherwise. */
export const run = (program, args, options = {}) => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  const output = `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`;
  return { ok: status === 0, stdout: stdout ?? '', output };
};

const go = (args, options) => {
  const { ok, output } = run('go', args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  if (!ok) throw new Error(`go ${args.join(' ')}: ${output}`);
};

/** `go install` refuses modules that replace others, so each program is the tool of a module of its own. */
const buildPublished = (path) => (program) => {
  const [name, version] = path.split('@');
  const folder = join(CACHE, 'build', program);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'go.mod'))) go(['mod', 'init', `tool/${program}`], { cwd: folder });
  go(['get', '-tool', `${name}@${version}`], { cwd: folder });
  go(['build', '-o', join(CACHE, program), name], { cwd: folder });
};

const buildOwn = (program) =>
  go(['build', '-o', join(CACHE, program), `./${program}`], { cwd: join(ROOT, 'deploy/validate/go') });

const buildCollector = (program) => {
  buildPublished(BUILDER)('builder');
  const { ok, output } = run(join(CACHE, 'builder'), ['--config=deploy/otel/builder.yaml']);
  if (!ok) throw new Error(output);
  copyFileSync(join(CACHE, 'build/otelcol/otelcol'), join(CACHE, program));
};

const BUILD = {
  helm: buildPublished('helm.sh/helm/v4/cmd/helm@v4.3.1'),
  promtool: buildPublished('github.com/prometheus/prometheus/cmd/promtool@v0.316.0'),
  otelcol: buildCollector,
  compose: buildOwn,
  dockerfile: buildOwn,
  manifests: buildOwn,
};

/** Our own programs are not looked for elsewhere: others may have the same name. */
const OWN = ['compose', 'dockerfile', 'manifests'];

const onPath = (program) =>
  process.env.PATH.split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

export const PROGRAMS = Object.keys(BUILD);

/** Compiles what is missing into .cache/deploy-tools. The first time takes minutes of processor time each. */
export const install = (report) => {
  mkdirSync(CACHE, { recursive: true });
  for (const program of PROGRAMS) {
    if (locate(program)) continue;
    console.log(`compiling ${program}`);
    try {
      BUILD[program](program);
    } catch (error) {
      report.notTested(`compiling ${program}`, error.message.trim().split('\n').slice(-3).join(' '));
    }
  }
};

/** Where a program is, or undefined. */
export const locate = (program) => {
  const cached = join(CACHE, program);
  if (existsSync(cached)) return cached;
  return OWN.includes(program) ? undefined : onPath(program);
};
