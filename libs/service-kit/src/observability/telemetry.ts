/**
 * Start file of OpenTelemetry: `node --import @tracepost/service-kit/telemetry dist/main.js`. Spans go nowhere, and the
 * SDK is not even loaded, unless OTEL_EXPORTER_OTLP_ENDPOINT is set or OTEL_TRACES_EXPORTER is `console`.
 */
const { env } = process;
const wanted = Boolean(env.OTEL_EXPORTER_OTLP_ENDPOINT) || env.OTEL_TRACES_EXPORTER === 'console';

if (wanted) {
  // SDK 3 exports metrics and logs to localhost unless it is told not to; ours are Prometheus and standard output.
  env.OTEL_METRICS_EXPORTER ??= 'none';
  env.OTEL_LOGS_EXPORTER ??= 'none';
  const { HttpInstrumentation } = await import('@opentelemetry/instrumentation-http');
  const { PgInstrumentation } = await import('@opentelemetry/instrumentation-pg');
  const { startNodeSdk } = await import('@opentelemetry/sdk-node');
  startNodeSdk({
    instrumentations: [new HttpInstrumentation(), new PgInstrumentation({ requireParentSpan: true })],
  });
}
