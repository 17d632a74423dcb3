import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

const KINDS = ['UNSPECIFIED', 'INTERNAL', 'SERVER', 'CLIENT', 'PRODUCER', 'CONSUMER'] as const;

export interface SeenSpan {
  readonly service: string;
  readonly kind: (typeof KINDS)[number];
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Absent for the first span of a trace. */
  readonly parentSpanId: string | undefined;
}

/** What OTLP/HTTP sends as JSON, as far as it is read here (opentelemetry-proto, trace service). */
interface ExportRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: unknown }[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<SeenSpan, 'service' | 'kind'> & { readonly kind: number })[];
    }[];
  }[];
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const spansOf = ({ resourceSpans }: ExportRequest): SeenSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const name = resource.attributes.find(({ key }) => key === 'service.name')?.value as
      { stringValue?: string } | undefined;
    return scopeSpans
      .flatMap(({ spans }) => spans)
      .map((span) => ({
        service: name?.stringValue ?? '',
        kind: KINDS[span.kind] ?? 'UNSPECIFIED',
        name: span.name,
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: span.parentSpanId || undefined,
      }));
  });

/** A collector of spans on loopback: takes OTLP/HTTP in JSON and keeps all of it. */
export interface SpanSink {
  /** Value of OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly url: string;
  readonly spans: readonly SeenSpan[];
  close(): Promise<void>;
}

export const startSpanSink = async (): Promise<SpanSink> => {
  const spans: SeenSpan[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (request.url === '/v1/traces') spans.push(...spansOf(JSON.parse(body) as ExportRequest));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
