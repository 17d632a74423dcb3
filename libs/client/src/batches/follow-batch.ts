import type { BatchView } from '../api/schema.js';
import { followStream, type StreamOptions } from '../events/follow-stream.js';
import { addressOf, type HubClient } from '../http/hub-client.js';

/** Whether nothing more will change: COMPLETED, CANCELLED or FAILED. */
export const isOver = ({ state }: BatchView): boolean => state !== 'RECEIVED' && state !== 'RUNNING';

/** A batch each time its counters have changed; ends with the view in which it is over. */
export async function* followBatch(
  client: HubClient,
  id: string,
  options: StreamOptions = {},
): AsyncGenerator<BatchView> {
  const path = addressOf('/v1/batches/{id}', { path: { id } });
  // The numbers of these events count within one connection: each begins with the batch as it is.
  for await (const { data } of followStream(client, () => path, null, options)) {
    const batch = JSON.parse(data) as BatchView;
    yield batch;
    if (isOver(batch)) return;
  }
}
