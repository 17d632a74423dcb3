import { SERVICE } from '../../libs/contracts/src/codes/services.ts';
import { find, json, read, yaml, yamlFaults } from './files.mjs';
import { exportedSeries, unknownSeries } from './metrics.mjs';
import { environmentFaults } from './settings.mjs';

const PROCESSES = [...SERVICE, 'edge'];
const missing = (wanted, given, where) =>
  wanted.filter((name) => !given.includes(name)).map((name) => `${where} lacks ${name}`);

const composeServices = (compose) => [
  ...missing(PROCESSES, Object.keys(compose.services), 'docker-compose.yml'),
  ...PROCESSES.filter((name) => compose.services[name]).flatMap((name) => {
    const { command, restart, environment } = compose.services[name];
    return [
      ...(String(command) === `services/${name}/dist/main.js` ? [] : [`${name}: command is ${command}`]),
      ...(restart ? [] : [`${name}: no restart policy`]),
      ...environmentFaults(`docker-compose.yml ${name}`, environment),
      ...missing(
        SERVICE,
        String(environment.INTERNAL_URLS).match(/\w+(?==)/g) ?? [],
        `${name}: INTERNAL_URLS`,
      ),
    ];
  }),
];

/** Bound to this machine: a development installation has public secrets. */
const composePorts = (compose) =>
  Object.entries(compose.services).flatMap(([name, { ports = [] }]) =>
    ports
      .filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(String(port)))
      .map((port) => `${name}: ${JSON.stringify(port)} is not bound to 127.0.0.1`),
  );

const composeImages = (compose) =>
  Object.entries(compose.services)
    .filter(([, { image }]) => !/:[^/]*[\d}]/.test(String(image)) || /:latest$/.test(String(image)))
    .map(([name, { image }]) => `${name}: image ${image} has no version`);

const composeMounts = (compose) =>
  Object.entries(compose.services).flatMap(([name, { volumes = [] }]) =>
    volumes.flatMap((volume) => {
      const [source] = String(volume).split(':');
      const there = source.startsWith('./')
        ? find(source.slice(2)).length > 0
        : Object.hasOwn(compose.volumes, source);
      return there ? [] : [`${name}: nothing at ${source}`];
    }),
  );

const composeWaits = (compose) =>
  Object.entries(compose.services).flatMap(([name, { depends_on: needs = {} }]) =>
    Object.entries(needs).flatMap(([other, { condition }]) => {
      const target = compose.services[other];
      if (!target) return [`${name} waits for ${other}, which is not there`];
      const checked = target.healthcheck ?? target.build;
      return condition === 'service_healthy' && !checked
        ? [`${name} waits for ${other}, which has no check`]
        : [];
    }),
  );

const chart = (values) => {
  const names = values.services.map(({ name }) => name);
  const chartSets = {
    HTTP_HOST: '0.0.0.0',
    HTTP_PORT: String(values.port),
    INTERNAL_URLS: names.map((name) => `${name}=http://tracepost-${name}:${values.port}`).join(','),
  };
  return [
    ...missing(SERVICE, names, 'values.yaml services'),
    ...missing(names, SERVICE, 'contracts'),
    ...environmentFaults('values.yaml', { ...values.config, ...chartSets }, [
      ...values.secret.keys,
      ...values.secret.optionalKeys,
    ]),
    ...(values.terminationGracePeriodSeconds >
    values.preStopSeconds + Number(values.config.SHUTDOWN_DEADLINE_SECONDS)
      ? []
      : ['values.yaml: terminationGracePeriodSeconds cuts the shutdown short']),
  ];
};

const dockerfile = (text) => [
  ...missing(
    PROCESSES.map((name) => `--workspace=services/${name}`),
    text.match(/--workspace=\S+/g) ?? [],
    'Dockerfile',
  ),
  ...[...text.matchAll(/^FROM (\S+)(?: AS (\w+))?/gm)]
    .filter(([, image], _index, stages) => !stages.some(([, , stage]) => stage === image))
    .filter(([, image]) => !/:\d/.test(image))
    .map(([, image]) => `Dockerfile: image ${image} has no version`),
  // BuildKit takes a stage that is not there for an image.
  ...missing(
    [...text.matchAll(/--from=(\w+)/g)].map(([, stage]) => stage),
    [...text.matchAll(/^FROM \S+ AS (\w+)/gm)].map(([, stage]) => stage),
    'Dockerfile',
  ),
  ...(/^USER (?!root)\w+/m.test(text) ? [] : ['Dockerfile: the process would be root']),
  ...(/^HEALTHCHECK /m.test(text) ? [] : ['Dockerfile: no HEALTHCHECK']),
];

const prometheusTargets = (config) => {
  const targets = config.scrape_configs
    .filter(({ job_name: job }) => job === 'tracepost')
    .flatMap(({ static_configs: configs }) => configs.flatMap(({ targets }) => targets));
  return missing(
    SERVICE.map((name) => `${name}:3000`),
    targets,
    'prometheus.yml',
  );
};

const ruleSeries = (rules, exported) =>
  rules.groups.flatMap(({ rules: entries }) =>
    entries.flatMap(({ alert, expr }) =>
      unknownSeries(expr, exported).map((name) => `${alert}: nothing exports ${name}`),
    ),
  );

const dashboardFaults = (file, exported) => {
  const { panels, templating, uid } = json(file);
  const texts = [
    ...panels.flatMap(({ targets = [], title }) => targets.map(({ expr }) => [title, expr])),
    ...templating.list.map(({ name, definition }) => [name, definition]),
  ];
  return [
    ...(uid ? [] : [`${file}: no uid`]),
    ...texts.flatMap(([title, text]) =>
      unknownSeries(text, exported).map((name) => `${file} ${title}: nothing exports ${name}`),
    ),
  ];
};

/** Everything that Node alone can tell about the files of a deployment. */
export const checkStructure = async (report) => {
  const documents = find('docker-compose.yml', 'deploy/**/*.{yml,yaml}');
  const syntax = documents.flatMap(yamlFaults);
  report.check(`${documents.length} YAML files parse`, syntax);
  if (syntax.length > 0) return;
  const compose = yaml('docker-compose.yml');
  report.check(
    'docker-compose.yml: each service, with settings that the hub accepts',
    composeServices(compose),
  );
  report.check('docker-compose.yml: ports are bound to loopback', composePorts(compose));
  report.check('docker-compose.yml: images have versions', composeImages(compose));
  report.check('docker-compose.yml: volumes and mounted files are there', composeMounts(compose));
  report.check('docker-compose.yml: what is waited for has a check', composeWaits(compose));
  report.check('Dockerfile: stages, user, health check', dockerfile(read('Dockerfile')));
  report.check(
    'helm values: each service, with settings that the hub accepts',
    chart(yaml('deploy/helm/tracepost/values.yaml')),
  );
  report.check(
    'Prometheus scrapes each service',
    prometheusTargets(yaml('deploy/prometheus/prometheus.yml')),
  );
  const exported = await exportedSeries();
  report.check(
    'alert rules name metrics that are exported',
    ruleSeries(yaml('deploy/prometheus/rules.yml'), exported),
  );
  const dashboards = find('deploy/grafana/dashboards/*.json');
  report.check(
    `${dashboards.length} dashboards parse and name metrics that are exported`,
    dashboards.flatMap((file) => dashboardFaults(file, exported)),
  );
};
