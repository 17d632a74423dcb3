import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  context,
  propagation,
  trace,
  type Context,
} from '@opentelemetry/api';
import type { Message } from '../ports/message.js';

const MOST_LINKS = 32;
const tracer = trace.getTracer('@tracepost/messaging');

const traceparentOf = (message: Message): string | undefined =>
  message.headers.ce_traceparent ?? message.headers.traceparent;

const contextOf = (traceparent: string): Context => propagation.extract(ROOT_CONTEXT, { traceparent });

/**
 * Runs `work` in a span of these messages: the child of their request when all come from one, a root with links to
 * their requests otherwise. Attributes are ids and counts only.
 */
export const inSpan = async <R>(
  kind: 'PRODUCER' | 'CONSUMER',
  name: string,
  messages: readonly Message[],
  work: () => Promise<R>,
): Promise<R> => {
  const parents = new Set<string>();
  for (const message of messages) {
    const traceparent = traceparentOf(message);
    if (traceparent !== undefined && parents.size < MOST_LINKS) parents.add(traceparent);
  }
  const contexts = [...parents].map(contextOf);
  const [only] = contexts;
  const parent = contexts.length === 1 && only !== undefined ? only : ROOT_CONTEXT;
  const links =
    contexts.length > 1
      ? contexts.flatMap((c) => trace.getSpanContext(c) ?? []).map((c) => ({ context: c }))
      : [];
  const options = {
    kind: SpanKind[kind],
    links,
    attributes: { 'messaging.batch.message_count': messages.length, 'messaging.system': 'tracepost' },
  };
  const span = tracer.startSpan(name, options, parent);
  try {
    return await context.with(trace.setSpan(parent, span), work);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
};
