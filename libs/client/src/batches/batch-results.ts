import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { RowResultView } from '../api/schema.js';
import { headersOf, type CallOptions } from '../http/call-options.js';
import { reaching } from '../http/hub-unreachable.js';
import { addressOf, type HubClient } from '../http/hub-client.js';

export interface ResultOptions extends CallOptions {
  readonly status?: 'ACCEPTED' | 'REFUSED' | 'UNCHANGED' | undefined;
}

/** What became of each row, in row order, as it comes. */
export async function* batchResults(
  client: HubClient,
  id: string,
  options: ResultOptions = {},
): AsyncGenerator<RowResultView> {
  const input = await openBatchResults(client, id, 'application/x-ndjson', options);
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await reaching(client.url, options.signal, () => lines.next());
      if (done) return;
      if (value !== '') yield JSON.parse(value) as RowResultView;
    }
  } finally {
    input.destroy();
  }
}

/** The bytes of the results in the form asked for. */
export const openBatchResults = async (
  client: HubClient,
  id: string,
  media: 'application/x-ndjson' | 'text/csv',
  options: ResultOptions = {},
): Promise<Readable> => {
  const { status, signal } = options;
  const address = addressOf('/v1/batches/{id}/results', { path: { id }, query: { status } });
  const response = await client.open(address, {
    headers: { ...headersOf(options), accept: media },
    ...(signal && { signal }),
  });
  return response.body === null ? Readable.from([]) : Readable.fromWeb(response.body);
};
