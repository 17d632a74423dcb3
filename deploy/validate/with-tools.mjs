import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locate, run } from './toolbox.mjs';

const CHART = 'deploy/helm/tracepost';
/** Values that switch on what is off by default, so that every template is rendered once. */
const EVERYTHING = [
  'serviceMonitor.enabled=true',
  'serviceMonitor.labels.release=prometheus',
  'ingress.className=nginx',
  'ingress.annotations.a=b',
  'imagePullSecrets[0].name=registry',
  'nodeSelector.disk=fast',
  'tolerations[0].operator=Exists',
];
const set = EVERYTHING.flatMap((value) => ['--set', value]);
const NOTHING = ['ingress.enabled=false', 'networkPolicy.enabled=false'].flatMap((value) => ['--set', value]);

const faultsOf = ({ ok, output }) => (ok ? [] : [output]);

const why = (program) =>
  `no ${program}: put it on the PATH, or with Go 1.26 run node scripts/validate-deploy.mjs --install`;

const helmChart = (report, helm, folder) => {
  report.check('helm lint --strict', faultsOf(run(helm, ['lint', '--strict', CHART])));
  const renders = [[], set, NOTHING].map((args) => run(helm, ['template', 'hub', CHART, ...args]));
  report.check('helm template', renders.flatMap(faultsOf));
  const manifests = locate('manifests');
  if (!manifests) return report.notTested('Kubernetes manifests', why('manifests'));
  const checked = renders.map(({ stdout }, index) => {
    const file = join(folder, `${index}.yaml`);
    writeFileSync(file, stdout);
    return run(manifests, [file]);
  });
  report.check("manifests decode strictly into Kubernetes' own types", checked.flatMap(faultsOf));
  const foreign = new Set(
    checked.flatMap(({ stdout }) => [...stdout.matchAll(/kind "(\w+)"/g)].map(([, kind]) => kind)),
  );
  for (const kind of foreign)
    report.notTested(`members of ${kind}`, "its definition is no part of Kubernetes' own API");
};

const composeFile = (report, compose, folder) => {
  const env = join(folder, 'env');
  const made = run(process.execPath, ['scripts/make-env.mjs', env]);
  report.check('scripts/make-env.mjs', faultsOf(made));
  report.check(
    "docker-compose.yml loads with compose's own loader",
    faultsOf(run(compose, [env, 'docker-compose.yml'])),
  );
};

const prometheus = (report, promtool) => {
  const check = (...args) => faultsOf(run(promtool, args));
  report.check('promtool check config', check('check', 'config', 'deploy/prometheus/prometheus.yml'));
  report.check(
    'promtool check rules',
    check('check', 'rules', '--lint-fatal', 'deploy/prometheus/rules.yml'),
  );
  report.check('promtool test rules', check('test', 'rules', 'deploy/prometheus/rules.test.yml'));
};

const collector = (report, otelcol) =>
  report.check(
    'otelcol validate',
    faultsOf(run(otelcol, ['validate', '--config=file:deploy/otel/collector.yaml'])),
  );

const dockerfile = (report, program) =>
  report.check("Dockerfile passes BuildKit's own checks", faultsOf(run(program, ['Dockerfile'])));

const CHECKS = [
  ['helm', 'the helm chart by helm', helmChart],
  ['compose', "docker-compose.yml by compose's own loader", composeFile],
  ['promtool', 'the Prometheus configuration and alert rules by promtool', prometheus],
  ['otelcol', 'the collector configuration by otelcol', collector],
  ['dockerfile', "the Dockerfile by BuildKit's own checks", dockerfile],
];

/** Each file by the program that will read it, as far as those programs are here. */
export const checkWithTools = (report) => {
  const folder = mkdtempSync(join(tmpdir(), 'tracepost-deploy-'));
  try {
    for (const [program, what, check] of CHECKS) {
      const path = locate(program);
      if (path) check(report, path, folder);
      else report.notTested(what, why(program));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
