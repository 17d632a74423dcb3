import { trace, type ProxyTracerProvider, type TracerProvider } from '@opentelemetry/api';

/** Sends the spans still held back, where telemetry.ts has started an SDK; nothing otherwise. */
export const flushTelemetry = async (): Promise<void> => {
  const proxy = trace.getTracerProvider() as Partial<ProxyTracerProvider>;
  const provider = proxy.getDelegate?.() as
    (TracerProvider & { forceFlush?: () => Promise<void> }) | undefined;
  await provider?.forceFlush?.();
};
