import { Metrics } from '../../libs/service-kit/src/observability/metrics.ts';

const FROM_PROMETHEUS = ['up'];
const KINDS_OF_SERIES = { histogram: ['_bucket', '_count', '_sum'], summary: ['', '_count', '_sum'] };

/** Names of the series that a process of the hub really exports, asked of its own registry. */
export const exportedSeries = async () => {
  const metrics = new Metrics();
  metrics.watch([{ service: 'sample', flows: async () => [], outboxAge: async () => 0 }]);
  const exported = await metrics.registry.getMetricsAsJSON();
  return new Set([
    ...FROM_PROMETHEUS,
    ...exported.flatMap(({ name, type }) => (KINDS_OF_SERIES[type] ?? ['']).map((end) => `${name}${end}`)),
  ]);
};

const OURS = /\b(?:tracepost|nodejs|process)_\w+|\bup\b/g;

/** Names in a PromQL text that nothing exports. Texts in quotes are labels' values. */
export const unknownSeries = (expression, exported) =>
  [...expression.replaceAll(/"[^"]*"/g, '""').matchAll(OURS)]
    .map(([name]) => name)
    .filter((name) => !exported.has(name));
