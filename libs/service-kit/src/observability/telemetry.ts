/**
 * Start file of OpenTelemetry: `node --import @tracepost/service-kit/telemetry dist/main.js`. Spans go nowhere unless
 * OTEL_EXPORTER_OTLP_ENDPOINT is set or OTEL_TRACES_EXPORTER is `console`.
 */
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { startNodeSdk } from '@opentelemetry/sdk-node';

const { env } = process;
const wanted = Boolean(env.OTEL_EXPORTER_OTLP_ENDPOINT) || env.OTEL_TRACES_EXPORTER === 'console';

// SDK 3 exports metrics and logs to localhost unless it is told not to; ours are Prometheus and standard output.
env.OTEL_METRICS_EXPORTER ??= 'none';
env.OTEL_LOGS_EXPORTER ??= 'none';

const sdk = wanted
  ? startNodeSdk({
      instrumentations: [new HttpInstrumentation(), new PgInstrumentation({ requireParentSpan: true })],
    })
  : null;

/** Sends what is still held back. */
export const stopTelemetry = async (): Promise<void> => {
  await sdk?.shutdown();
};
