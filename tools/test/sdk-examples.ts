import {
  batchResults,
  followBatch,
  followEvents,
  HubClient,
  idOf,
  items,
  ProblemError,
  uploadBatch,
  type TraceRequestBody,
} from '@tracepost/client';

/* The examples of libs/client/README.md, word for word; readme.spec.ts compares, command-line.e2e.spec.ts runs them. */

/** Submits, reads and closes a trace. */
export const exampleOfCalls = async (url: string, secret: string, request: TraceRequestBody) => {
  // begin calls
  const hub = new HubClient(
    { url, clientId: 'br-cp', clientSecret: secret },
    { purpose: 'CRIMINAL_INVESTIGATION', language: 'pt' },
  );
  const { body: receipt } = await hub.post('/v1/trace-requests', request, { key: 'seizure-123' });
  const id = idOf(receipt);
  const { body: trace, etag } = await hub.get('/v1/traces/{id}', { path: { id }, patient: true });
  try {
    const reason = { reason: 'SUBMITTED_IN_ERROR' } as const;
    await hub.post('/v1/traces/{id}/withdrawal', reason, { path: { id }, ifMatch: etag ?? undefined });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    console.error(error.slug, error.requestId, error.legal, error.errors);
  }
  // end calls
  return { hub, trace };
};

/** Reads a collection and the feed. */
export const exampleOfPages = async (hub: HubClient, cursor: string) => {
  const seen: string[] = [];
  // begin pages
  for await (const trace of items(hub, '/v1/traces', { query: { awaiting: 'APPROVAL' } })) {
    console.log(trace.id, trace.state);
  }
  const end = new AbortController();
  const start = cursor === '' ? { from: 'beginning' as const } : { cursor };
  const entries = followEvents(hub, start, { types: 'trace.' }, { signal: end.signal });
  for await (const { event, cursor } of entries) {
    seen.push(`${cursor} ${event.type}`);
    if (event.type.startsWith('org.tracepost.trace.submitted')) end.abort();
  }
  // end pages
  return seen;
};

/** Sends a file and reads what became of its rows. */
export const exampleOfBatches = async (hub: HubClient, file: string) => {
  // begin batches
  const onProgress = (sent: number, total: number | null): void => console.log(sent, total);
  const { body: received } = await uploadBatch(hub, file, { mapping: 'rio-seizures', onProgress });
  for await (const { state, rows } of followBatch(hub, idOf(received))) console.log(state, rows.accepted);
  for await (const row of batchResults(hub, idOf(received), { status: 'REFUSED' })) {
    console.log(row.line, row.source, row.errors);
  }
  // end batches
  return received;
};
