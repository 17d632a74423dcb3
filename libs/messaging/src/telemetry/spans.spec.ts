import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { propagation, trace, type Context, type Span, type SpanOptions } from '@opentelemetry/api';
import { message } from '../conformance/stage.js';
import type { Message } from '../ports/message.js';
import { inSpan } from './spans.js';

const idOf = (letter: string): string => letter.repeat(32);
const from = (letter: string): Message => {
  const plain = message('t', 'k', 1);
  return {
    ...plain,
    headers: { ...plain.headers, ce_traceparent: `00-${idOf(letter)}-${'1'.repeat(16)}-01` },
  };
};

describe('inSpan', () => {
  const started: { parent: string | undefined; links: string[] }[] = [];
  beforeAll(() => {
    propagation.setGlobalPropagator({
      fields: () => ['traceparent'],
      inject: () => undefined,
      extract: (context: Context, carrier: { traceparent: string }) => {
        const [, traceId = '', spanId = ''] = carrier.traceparent.split('-');
        return trace.setSpanContext(context, { traceId, spanId, traceFlags: 1 });
      },
    });
    const startSpan = (_name: string, options: SpanOptions = {}, parent?: Context): Span => {
      started.push({
        parent: parent && trace.getSpanContext(parent)?.traceId,
        links: (options.links ?? []).map((link) => link.context.traceId),
      });
      return trace.wrapSpanContext({ traceId: idOf('f'), spanId: '2'.repeat(16), traceFlags: 1 });
    };
    trace.setGlobalTracerProvider({
      getTracer: () => ({ startSpan, startActiveSpan: () => undefined as never }),
    });
  });
  afterAll(() => {
    trace.disable();
    propagation.disable();
  });

  it('is a child of the one request that all messages come from', async () => {
    await inSpan('CONSUMER', 'x', [from('a'), from('a')], () => Promise.resolve());
    expect(started.at(-1)).toEqual({ parent: idOf('a'), links: [] });
  });

  it('links to the requests when there are several', async () => {
    await inSpan('PRODUCER', 'x', [from('a'), from('b'), from('a')], () => Promise.resolve());
    expect(started.at(-1)).toEqual({ parent: undefined, links: [idOf('a'), idOf('b')] });
  });

  it('passes on what the work throws', async () => {
    await expect(inSpan('CONSUMER', 'x', [], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
