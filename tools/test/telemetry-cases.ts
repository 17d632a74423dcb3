import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { STORY_REQUEST, waitFor } from '@tracepost/client';
import { raw, type TestHub } from './hub.js';
import { startSpanSink, type SeenSpan, type SpanSink } from './span-sink.js';

/** Where a submitted trace leaves spans, one process a line, joined by the broker below the second. */
const WAY = [
  'edge SERVER',
  'intake SERVER',
  'intake PRODUCER',
  'tracing CONSUMER',
  'tracing PRODUCER',
  'routing CONSUMER',
  'routing PRODUCER',
  'notification CONSUMER',
  'audit CONSUMER',
];
const place = (span: SeenSpan): string => `${span.service} ${span.kind}`;

const casesOf = (hub: () => TestHub, sink: () => SpanSink): void => {
  const submit = async (reference: string, headers: Record<string, string>): Promise<void> => {
    const body = { ...STORY_REQUEST, reference };
    const { status } = await raw(hub().point('br-cp'), 'POST', '/v1/trace-requests', body, headers);
    expect(status).toBe(201);
  };
  const spansOf = (traceId: string): SeenSpan[] => sink().spans.filter((span) => span.traceId === traceId);
  const missingIn = (spans: readonly SeenSpan[]): string[] => {
    const seen = new Set(spans.map(place));
    return WAY.filter((one) => !seen.has(one));
  };
  const wholeWay = async (traceIdOf: () => string | undefined): Promise<SeenSpan[]> => {
    const spans = (): SeenSpan[] => spansOf(traceIdOf() ?? 'none yet');
    await waitFor('the whole way', async () => missingIn(spans()).length === 0 || undefined).catch(() => {
      expect(missingIn(spans())).toEqual([]);
    });
    return spans();
  };
  const one = (spans: readonly SeenSpan[], where: string): SeenSpan => {
    const found = spans.find((span) => place(span) === where);
    if (!found) throw new Error(`no span of ${where}`);
    return found;
  };

  it('are in the trace of the caller, through every service and the broker, each below its cause', async () => {
    const traceId = randomBytes(16).toString('hex');
    const caller = randomBytes(8).toString('hex');
    await submit('TELEMETRY-1', { traceparent: `00-${traceId}-${caller}-01` });
    const spans = await wholeWay(() => traceId);
    const intake = one(spans, 'intake SERVER');
    expect(one(spans, 'edge SERVER').parentSpanId).toBe(caller);
    expect(intake.parentSpanId).toBe(one(spans, 'edge SERVER').spanId);
    for (const where of WAY.slice(2))
      expect([where, one(spans, where).parentSpanId]).toEqual([where, intake.spanId]);
  });

  it('are in one trace that the edge begins, when the caller has none', async () => {
    const before = sink().spans.length;
    await submit('TELEMETRY-2', {});
    const spans = await wholeWay(
      () =>
        sink()
          .spans.slice(before)
          .find((span) => span.name === 'POST /v1/trace-requests')?.traceId,
    );
    expect(one(spans, 'edge SERVER').parentSpanId).toBeUndefined();
  });
};

/** The hub's processes, started with these settings, send their spans to a collector of the test's own. */
export const spansOfRequests = (): {
  readonly settings: () => Promise<Readonly<Record<string, string>>>;
  readonly cases: (hub: () => TestHub) => void;
} => {
  let sink: SpanSink | undefined;
  const started = (): SpanSink => {
    if (sink === undefined) throw new Error('the collector has not started');
    return sink;
  };
  return {
    settings: async () => {
      sink = await startSpanSink();
      return {
        OTEL_EXPORTER_OTLP_ENDPOINT: sink.url,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
        OTEL_BSP_SCHEDULE_DELAY: '200',
      };
    },
    cases: (hub) => {
      afterAll(() => sink?.close());
      describe('the spans of one request', () => casesOf(hub, started));
    },
  };
};
