/** Injection token of what the kit gives to this service. */
export const ENDPOINT = Symbol('tracing.endpoint');
export const SEALING = Symbol('tracing.sealing');
export const TRACE_READER = Symbol('tracing.trace-reader');
